import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** A Node program that answers. */
export type Started = {
  base: string;
  pid: number;
  /** Time from its start to its first answer. */
  started_in_s: number;
  stop(): Promise<void>;
};

/** Starts a program on a free port and waits until it answers there. What it prints is thrown away. */
async function start(
  toArgs: (port: string) => readonly string[],
  env: Record<string, string>,
  path: string,
): Promise<Started> {
  // Below the ports that the system gives to connections.
  const port = String(10_000 + Math.floor(Math.random() * 20_000));
  const [program = '', ...args] = toArgs(port);
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env, PORT: port, HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}`;
  while (!(await answers(`${base}${path}`))) {
    if (child.exitCode !== null || performance.now() - begun > 60_000) {
      throw new Error(`${program} does not answer.`);
    }
    await setTimeout(20);
  }
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const started_in_s = (performance.now() - begun) / 1000;
  return { base, pid: child.pid as number, started_in_s, stop };
}

const answers = (address: string) =>
  fetch(address).then(
    (answer) => answer.ok,
    () => false,
  );

const standing = { RATE_LIMIT: '0', LOG_LEVEL: 'info' };

/** Starts the service as operators do, but for the limit of requests by client. */
export const startService = (env: Record<string, string>): Promise<Started> =>
  start(() => ['packages/api/src/bin/serve.ts'], { ...standing, ...env }, '/readyz');

/** Starts what the service is measured against. */
export const startBaseline = (env: Record<string, string>, sample: string): Promise<Started> =>
  start((port) => ['packages/api/bench/baseline.ts', sample, port], env, '/bare');

export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024);
}
