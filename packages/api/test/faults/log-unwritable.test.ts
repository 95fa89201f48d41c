import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createDatabase } from './databases.ts';
import { freePort, until } from './process.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

test.skipIf(!existsSync('/dev/full'))(
  'a service whose log goes to a full disk answers on',
  async () => {
    const port = await freePort();
    const command = `exec "${process.execPath}" packages/api/src/bin/serve.ts > /dev/full`;
    const child = spawn('sh', ['-c', command], {
      cwd: root,
      env: { PATH: process.env.PATH, PORT: String(port), ...(await createDatabase('migrated')) },
      stdio: 'ignore',
    });
    const exited = once(child, 'exit');
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await exited;
    });
    const isAlive = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
    await until(isAlive);
    for (let turn = 0; turn < 3; turn += 1) {
      await setTimeout(1100);
      expect(await isAlive()).toBe(true);
    }
  },
);
