import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/index.ts';
import { copyFolder } from '../copy-folder.ts';
import { onPostgres } from '../faults/databases.ts';
import { run } from '../faults/process.ts';

const execute = promisify(execFile);
const open = (folder: string, timeout_s = 10) =>
  openDatabase({ DATA_DIR: folder, DATABASE_POOL_SIZE: 1, STATEMENT_TIMEOUT: timeout_s });
const failureOf = (folder: string): Promise<Error> =>
  open(folder).then(
    async (database) => {
      await database.close();
      return new Error('it opened');
    },
    (error) => error,
  );

/** A folder that may be damaged by `edit`, which first parts a file from that of the template. */
async function copyLoaded(): Promise<{ folder: string; generation: string }> {
  const root = await mkdtemp(join(tmpdir(), '20x10-damaged-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, 'records');
  await copyFolder(inject('templates').loaded, folder);
  const name = (await readFile(join(folder, 'current'), 'utf8')).trim();
  return { folder, generation: join(folder, name) };
}

/** What versions before this one kept: PostgreSQL's own files, and nothing else. */
async function copyPlain(): Promise<string> {
  const { folder, generation } = await copyLoaded();
  const plain = `${folder}-plain`;
  await rename(generation, plain);
  await rm(join(plain, 'manifest.json'));
  await writeFile(join(plain, 'service.pid'), '1');
  return plain;
}

const list = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

async function largestTable(generation: string): Promise<string> {
  const { files } = JSON.parse(await readFile(join(generation, 'manifest.json'), 'utf8'));
  const entries = Object.entries(files as Record<string, { size: number }>);
  const [[path] = ['']] = entries
    .filter(([name]) => name.startsWith('base/'))
    .sort(([, one], [, other]) => other.size - one.size);
  return path;
}

async function edit(file: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  const bytes = await readFile(file);
  await rm(file);
  await writeFile(file, change(bytes));
}
const cut = (file: string, length: number) => edit(file, (bytes) => bytes.subarray(0, length));
const zeroPage = (file: string) => edit(file, (bytes) => bytes.fill(0, 8192, 16384));

type Damage = [
  name: string,
  does: (folder: string, generation: string) => Promise<unknown>,
  says: RegExp,
];
const damages: Damage[] = [
  [
    'a cut control file',
    (_, at) => cut(join(at, 'global/pg_control'), 100),
    /pg_control has 100 bytes instead of \d+/,
  ],
  [
    'an empty log',
    async (_, at) => {
      for (const each of await readdir(join(at, 'pg_wal'))) {
        if (/^[0-9A-F]{24}$/.test(each)) await cut(join(at, 'pg_wal', each), 0);
      }
    },
    /pg_wal\/[0-9A-F]{24} has 0 bytes/,
  ],
  [
    'a missing table',
    async (_, at) => rm(join(at, await largestTable(at))),
    /base\/\d+\/\d+ is missing/,
  ],
  [
    'a table cut in half',
    async (_, at) => cut(join(at, await largestTable(at)), 8192),
    /base\/\d+\/\d+ has 8192 bytes/,
  ],
  [
    'a page of zeroes',
    async (_, at) => zeroPage(join(at, await largestTable(at))),
    /base\/\d+\/\d+ is not what was written/,
  ],
  [
    'half of the files',
    async (_, at) => rm(join(at, 'base'), { recursive: true }),
    /base\/\d+\/.+ is missing/,
  ],
  ['no manifest', (_, at) => rm(join(at, 'manifest.json')), /manifest.json is missing or damaged/],
  [
    'a cut manifest',
    (_, at) => cut(join(at, 'manifest.json'), 1000),
    /manifest.json is missing or damaged/,
  ],
  [
    'a current that names nothing',
    (folder) => writeFile(join(folder, 'current'), ''),
    /current names no generation/,
  ],
  [
    'a current that names what is not there',
    (_, at) => rm(at, { recursive: true }),
    /generation-\d+ is missing/,
  ],
  ['no current', (folder) => rm(join(folder, 'current')), /none that is named current/],
];

describe.skipIf(onPostgres)('the embedded database', () => {
  test.each(damages)(
    'with %s does not open, says what is damaged, and changes nothing',
    async (_, does, says) => {
      const { folder, generation } = await copyLoaded();
      await does(folder, generation);
      const before = await list(folder);
      const { name, message } = await failureOf(folder);
      expect(message).toMatch(says);
      expect(message).toMatch(/Nothing was changed\. Put a whole copy/);
      expect(message.split('\n').length).toBeLessThan(5);
      expect(name).toBe('OperatorError');
      expect(await list(folder)).toEqual(before);
    },
  );

  test('takes over a folder of versions before, and loses nothing when that is cut off', async () => {
    const plain = await copyPlain();
    const untouched = `${plain}-untouched`;
    await cp(plain, untouched, { recursive: true });
    const count = async (folder: string) => {
      const database = await open(folder);
      const rows = await database.query(sql`select count(*) from claims`);
      await database.close();
      return rows;
    };
    const whole = await count(plain);
    expect((await readdir(plain)).sort()).toEqual(['current', 'generation-1', 'lock.sqlite']);
    // As after a kill once the generation was kept, and before the old files had all been removed.
    await rename(join(untouched, 'base'), join(plain, 'base'));
    await cp(join(untouched, 'global'), join(plain, 'global'), { recursive: true });
    expect(await count(plain)).toEqual(whole);
    expect((await readdir(plain)).sort()).toEqual(['current', 'generation-1', 'lock.sqlite']);
  });

  test('says so when a folder of versions before is damaged, or of another PostgreSQL', async () => {
    const plain = await copyPlain();
    const control = await readFile(join(plain, 'global/pg_control'));
    await cut(join(plain, 'global/pg_control'), 100);
    expect((await failureOf(plain)).message).toMatch(
      /PostgreSQL says .{10,300}\nNothing was changed/,
    );
    await edit(join(plain, 'global/pg_control'), () => control);
    await edit(join(plain, 'PG_VERSION'), () => Buffer.from('15\n'));
    expect((await failureOf(plain)).message).toMatch(/version 15/);
    await edit(join(plain, 'PG_VERSION'), () => Buffer.from('18\n'));
    await rm(join(plain, 'base'), { recursive: true });
    expect((await failureOf(plain)).message).toMatch(/cannot be opened/);
  });

  test('says so when it is given a file, files of others, or a disk that is read-only', async ({
    skip,
  }) => {
    const root = await mkdtemp(join(tmpdir(), '20x10-place-'));
    onTestFinished(async () => {
      await execute('umount', [root]).catch(() => {});
      await rm(root, { recursive: true, force: true });
    });
    await writeFile(join(root, 'file'), 'text');
    expect((await failureOf(join(root, 'file'))).message).toMatch(
      /a file where a folder should be/,
    );
    expect((await failureOf(join(root, 'file/below'))).message).toMatch(
      /a file where a folder should be/,
    );
    expect((await failureOf(root)).message).toMatch(/holds files, but none that is named current/);
    const mount = (options: string) =>
      execute('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', root]);
    if (
      !(await mount('ro').then(
        () => true,
        () => false,
      ))
    )
      return skip('mounting needs the right to');
    expect((await failureOf(root)).message).toMatch(/read-only/);
  });

  test.each(['load', 'migrate', 'serve', 'start'])(
    'makes %s say only that, and end with 1',
    async (name) => {
      const { folder, generation } = await copyLoaded();
      await cut(join(generation, 'global/pg_control'), 100);
      const program = run(name, { DATA_DIR: folder, PORT: '0' });
      expect((await program.exited).code).toBe(1);
      expect(program.output()).toMatch(
        /^The database in .+ cannot be opened: .+pg_control has 100 bytes/,
      );
      expect(program.output().trim().split('\n')).toHaveLength(3);
    },
  );
});
