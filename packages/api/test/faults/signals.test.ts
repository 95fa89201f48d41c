import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDatabase, onPostgres } from './databases.ts';
import { freePort, startService, until } from './process.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

type Launched = { child: ChildProcess; base: string; settings: Record<string, string> };

/** Starts the service as people do, and waits until it answers. */
async function launch(command: string[]): Promise<Launched> {
  const settings = await createDatabase('loaded');
  const port = await freePort();
  const { npm_lifecycle_event: _, ...env } = process.env;
  const child = spawn(command[0] as string, command.slice(1), {
    cwd: root,
    env: { ...env, HOST: '127.0.0.1', PORT: String(port), ...settings },
    stdio: 'ignore',
    detached: true,
  });
  onTestFinished(() => {
    // The group that this test has made, and no one else's.
    try {
      process.kill(-(child.pid as number), 'SIGKILL');
    } catch {}
  });
  const base = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${base}/readyz`)).ok);
  return { child, base, settings };
}

const isListening = (base: string) =>
  fetch(`${base}/healthz`, { headers: { connection: 'close' } }).then(
    () => true,
    () => false,
  );

const pnpm = ['npx', '-y', 'pnpm@10'];
// A terminal sends Ctrl-C to all processes of its group, others to the one they know.
const ways: [name: string, command: string[], signal: NodeJS.Signals, to: 'one' | 'group'][] = [
  ['start', [...pnpm, 'start'], 'SIGTERM', 'one'],
  ['serve', [...pnpm, 'serve'], 'SIGINT', 'group'],
  ['serve', ['sh', '-c', `${pnpm.join(' ')} serve`], 'SIGKILL', 'one'],
];

// One is enough to try what does not touch a database; the embedded one tells whether it was closed.
describe.skipIf(onPostgres)('the service as a script of pnpm', () => {
  test.each(ways)('%s by %j ends cleanly with %s to %s', async (_, command, signal, to) => {
    const { child, base, settings } = await launch(command);
    const exited = once(child, 'exit');
    process.kill((child.pid as number) * (to === 'group' ? -1 : 1), signal);
    await until(async () => !(await isListening(base)), 10_000);
    await exited;
    const next = await startService(settings);
    expect((await fetch(`${next.base}/v1/counties`)).status).toBe(200);
  });
});
