import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';

// Processes start slowly where many run at once.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A program of the service as a process of its own, ended with the test. */
export type Process = {
  child: ChildProcess;
  output(): string;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Starts `src/bin/<name>.ts` with those settings and nothing else of this environment. */
export function run(name: string, settings: Record<string, string>, args: string[] = []): Process {
  const child = spawn(process.execPath, [...args, `packages/api/src/bin/${name}.ts`], {
    cwd: root,
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
  });
  return { child, output: () => output, exited };
}

export type Running = Process & { base: string };

// No proxy stands before most of them.
const quick = { LOG_LEVEL: 'warn', SHUTDOWN_DELAY: '0' };

/** Starts a program that serves, and waits until it is ready. */
export async function startService(
  settings: Record<string, string>,
  { name = 'serve', args = [] as string[] } = {},
): Promise<Running> {
  const port = Number(settings.PORT ?? (await freePort()));
  const started = run(name, { ...quick, PORT: String(port), ...settings }, args);
  const base = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (started.child.exitCode !== null) throw new Error(`${name} ended: ${started.output()}`);
    return (await fetch(`${base}/readyz`)).ok;
  });
  return { ...started, base };
}

/** Waits until something is so; a failure to find out counts as not yet, unless the process has ended. */
export async function until(isSo: () => Promise<boolean>, within_ms = 60_000): Promise<void> {
  const deadline = performance.now() + within_ms;
  for (;;) {
    const so = await isSo().catch((error: Error) => {
      if (/ ended: /.test(error.message)) throw error;
      return false;
    });
    if (so) return;
    if (performance.now() > deadline) throw new Error(`not so within ${within_ms} ms: ${isSo}`);
    await setTimeout(25);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
