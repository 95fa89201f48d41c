import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../src/folder-lock.ts';
import { onPostgres } from '../faults/databases.ts';

const program = fileURLToPath(new URL('locker.ts', import.meta.url));

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), '20x10-lock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A process that tries to lock the folder when told to; told again, it lets go. */
async function startLocker(folder: string) {
  const child: ChildProcess = fork(program, [folder], { execArgv: [] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  const tell = async (word: string): Promise<string> => {
    child.send(word);
    return (await once(child, 'message'))[0];
  };
  return { child, tell };
}

test.skipIf(onPostgres)(
  'of six processes that lock a folder at once exactly one holds it, in each of fifteen rounds',
  async () => {
    const folder = await makeFolder();
    const lockers = await Promise.all(Array.from({ length: 6 }, () => startLocker(folder)));
    for (let round = 0; round < 15; round += 1) {
      // A lock of versions before this one, by the id of a process that lives.
      await writeFile(join(folder, 'service.pid'), String(process.pid));
      const answers = await Promise.all(lockers.map(({ tell }) => tell('lock')));
      expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
      const refused = answers.filter((answer) => answer !== 'held');
      for (const each of refused)
        expect(each).toMatch(/is in use by another process: \d+ on .+, since 20/);
      await Promise.all(lockers.map(({ tell }) => tell('release')));
    }
  },
);

test.skipIf(onPostgres)(
  'a lock goes with its process, and a reused id keeps nobody out',
  async () => {
    const folder = await makeFolder();
    const { child, tell } = await startLocker(folder);
    expect(await tell('lock')).toBe('held');
    await expect(lockFolder(folder)).rejects.toThrow(`another process: ${child.pid} on `);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writeFile(join(folder, 'holder.json'), JSON.stringify({ process: 1, host: 'this' }));
    (await lockFolder(folder))();
  },
);

test.skipIf(onPostgres)(
  'a folder is locked under each of its names, within one process as well',
  async () => {
    const folder = await makeFolder();
    const other = `${folder}-link`;
    await symlink(folder, other);
    onTestFinished(() => rm(other));
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow('is in use');
    await expect(lockFolder(other)).rejects.toThrow('is in use');
    const { tell } = await startLocker(other);
    expect(await tell('lock')).toMatch('is in use');
    release();
    expect(await tell('lock')).toBe('held');
  },
);

test.skipIf(onPostgres)('a container that shares the folder is kept out', async ({ skip }) => {
  const apart = ['--pid', '--fork', '--mount-proc'];
  const may = await promisify(execFile)('unshare', [...apart, 'true']).then(
    () => true,
    () => false,
  );
  if (!may) return skip('a namespace of process ids needs the right to make one');
  const folder = await makeFolder();
  const release = await lockFolder(folder);
  const inside = spawn('unshare', [...apart, process.execPath, program, folder, 'once']);
  let said = '';
  inside.stdout.on('data', (data) => {
    said += data;
  });
  await once(inside, 'close');
  expect(said).toMatch(`is in use by another process: ${process.pid} on `);
  release();
});
