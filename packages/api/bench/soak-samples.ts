import { readdir, readFile } from 'node:fs/promises';
import { median } from './measure.ts';
import { residentMegabytes } from './processes.ts';
import type { SoakStore } from './soak-stores.ts';

/** What a service holds at one time. */
export type Sample = {
  resident_mb: number;
  heap_mb: number;
  descriptors: number;
  temporary_files: number;
  connections: number;
  /** Memory of the largest server process of a connection, where prepared statements are kept. */
  backend_mb: number;
  loop_lag_p99_ms: number;
};

/** How far a value may go on growing: the caches of the service and of the database fill up for a while. */
const allowed: Record<keyof Sample, number> = {
  resident_mb: 60,
  heap_mb: 30,
  descriptors: 30,
  temporary_files: 5,
  connections: 5,
  backend_mb: 15,
  loop_lag_p99_ms: Number.POSITIVE_INFINITY,
};

type Where = { metricsPort: number; temporary: string; store: SoakStore };

export async function sample(
  pid: number,
  { metricsPort, temporary, store }: Where,
): Promise<Sample> {
  const backends = await store.backends();
  const sizes = await Promise.all(backends.map(anonymousMegabytes));
  const metrics = await readMetrics(metricsPort);
  return {
    resident_mb: await residentMegabytes(pid),
    heap_mb: Math.round((metrics.get('nodejs_heap_size_used_bytes') ?? 0) / 2 ** 20),
    descriptors: (await readdir(`/proc/${pid}/fd`)).length,
    temporary_files: (await readdir(temporary, { recursive: true })).length,
    connections: backends.length,
    backend_mb: Math.max(0, ...sizes),
    loop_lag_p99_ms: Math.round((metrics.get('nodejs_eventloop_lag_p99_seconds') ?? 0) * 1000),
  };
}

/** 0 where the server is on another machine, or the process has ended. */
async function anonymousMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function readMetrics(port: number): Promise<Map<string, number>> {
  const text = await fetch(`http://127.0.0.1:${port}/metrics`).then(
    (response) => response.text(),
    () => '',
  );
  const lines = text.split('\n').map((line) => line.split(' '));
  return new Map(lines.map(([name = '', value]) => [name, Number(value)]));
}

const valuesOf = (name: keyof Sample, samples: readonly Sample[]) =>
  samples.map((each) => each[name]);

/**
 * Whether a value is higher in the last quarter than in the second by more than it may be. The least of
 * each quarter is compared: what is held until it is collected comes and goes.
 */
export function grows(name: keyof Sample, samples: readonly Sample[]): boolean {
  const values = valuesOf(name, samples);
  const quarter = Math.floor(values.length / 4);
  const before = Math.min(...values.slice(quarter, 2 * quarter));
  const after = Math.min(...values.slice(-quarter));
  return after > before * 1.2 && after - before > allowed[name];
}

export function formatSeries(name: keyof Sample, samples: readonly Sample[]): string {
  const values = valuesOf(name, samples);
  const numbers = `first ${values[0]}, median ${median(values)}, last ${values.at(-1)}, most ${Math.max(...values)}`;
  return `${grows(name, samples) ? 'GROWS' : 'ok   '} ${name.padEnd(16)} ${numbers}`;
}
