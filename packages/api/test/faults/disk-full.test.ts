import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { createDatabase, onPostgres } from './databases.ts';
import { learnAnswers, learnData } from './load.ts';
import { run, startService } from './process.ts';

const execute = promisify(execFile);

async function mount(folder: string, megabytes: number, further: string[] = []) {
  const options = [...further, `size=${megabytes}m`].join(',');
  await execute('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
}

/** A disk of that size, or nothing where this user may not make one. */
async function makeDisk(megabytes: number): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), '20x10-disk-'));
  onTestFinished(async () => {
    await execute('umount', [folder]).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  });
  return mount(folder, megabytes).then(
    () => folder,
    () => undefined,
  );
}

async function megabytesOf(folder: string): Promise<number> {
  const { stdout } = await execute('du', ['-sm', folder]);
  return Number.parseInt(stdout, 10);
}

describe.skipIf(onPostgres)('the embedded database', () => {
  test('that has no room to load ends with an error, and loads all once there is room', async ({
    skip,
  }) => {
    const template = inject('templates').migrated;
    const disk = await makeDisk(2 * (await megabytesOf(template)) + 4);
    if (!disk) return skip('making a small disk needs the right to mount one');
    const settings = { DATA_DIR: join(disk, 'records') };
    await cp(template, settings.DATA_DIR, { recursive: true });
    const failed = await run('start', { ...settings, PORT: '0' }).exited;
    expect(failed.code).not.toBe(0);
    await mount(disk, 400, ['remount']);
    const service = await startService(settings, { name: 'start' });
    const normal = await startService(await createDatabase('loaded'));
    expect(await learnData(service.base)).toEqual(await learnData(normal.base));
  });

  test('answers on when the disk fills up, and has lost nothing when it starts again', async ({
    skip,
  }) => {
    const template = inject('templates').loaded;
    const disk = await makeDisk(2 * (await megabytesOf(template)) + 40);
    if (!disk) return skip('making a small disk needs the right to mount one');
    const settings = { DATA_DIR: join(disk, 'records'), ANSWER_CACHE_MB: '0' };
    await cp(template, settings.DATA_DIR, { recursive: true });
    const service = await startService(settings);
    const before = await learnAnswers(service.base);
    const filler = join(disk, 'filler');
    await expect(writeFile(filler, Buffer.alloc(60 * 2 ** 20))).rejects.toThrow('ENOSPC');
    expect(await learnAnswers(service.base)).toEqual(before);
    service.child.kill('SIGKILL');
    await service.exited;
    await rm(filler);
    const next = await startService(settings);
    expect(await learnAnswers(next.base)).toEqual(before);
  });
});
