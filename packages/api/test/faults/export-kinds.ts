import { setTimeout } from 'node:timers/promises';
import { freePort, type Running, startService, until } from './process.ts';

/** How an export came out. */
export type Outcome = 'whole' | 'cut' | 'unchanged' | `refused ${number} ${string}`;

type Kind = { path: string; method?: string; headers?: Record<string, string> };

/** Exports of every kind. */
export const kinds: readonly Kind[] = [
  ...['csv', 'ndjson', 'geojson'].map((form) => ({
    path: `/v1/exports/production-figures.${form}`,
  })),
  { path: '/v1/exports/dataset.zip' },
  { path: '/v1/exports/dataset.zip', method: 'HEAD' },
  { path: '/v1/exports/production-figures.csv', method: 'HEAD' },
  { path: '/v1/production-figures', headers: { accept: 'text/csv' } },
  { path: '/v1/production-figures', headers: { accept: 'application/geo+json' } },
  { path: '/v1/production-figures?limit=500', headers: { accept: 'application/x-ndjson' } },
];

/** Asks for an export and reads it to its end, or goes away after that time. */
export async function askFor(
  base: string,
  { path, ...init }: Kind,
  leaveAfter_ms?: number,
): Promise<Outcome> {
  const signal =
    leaveAfter_ms === undefined
      ? AbortSignal.timeout(60_000)
      : AbortSignal.timeout(Math.round(leaveAfter_ms));
  try {
    const response = await fetch(base + path, { ...init, signal });
    const body = await response.text();
    if (response.ok) return 'whole';
    const code = body === '' ? 'without a body' : (JSON.parse(body) as { code: string }).code;
    return `refused ${response.status} ${code}`;
  } catch {
    return 'cut';
  }
}

/** A service whose metrics tell what is taken. */
export async function startMeasured(settings: Record<string, string>) {
  const port = await freePort();
  const service = await startService({ RATE_LIMIT: '0', METRICS_PORT: String(port), ...settings });
  const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return { ...service, read };
}
type Measured = Running & { read(): Promise<string> };

export const readMetric = (metrics: string, name: string) =>
  Number(
    metrics
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1],
  );

/** Waits until no export runs and no connection for exports is in use. */
export async function untilFree({ read }: Measured): Promise<void> {
  const isFree = async () => {
    const metrics = await read();
    const inUse = readMetric(
      metrics,
      'records_database_connections{pool="exports",state="in_use"}',
    );
    return readMetric(metrics, 'records_exports_running') === 0 && !(inUse > 0);
  };
  await until(isFree, 20_000);
  // Not only for a moment.
  await setTimeout(100);
  await until(isFree, 1000);
}
