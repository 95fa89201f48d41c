import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/index.ts';
import { createDatabase, onPostgres } from './databases.ts';

const open = (folder: string) => openDatabase({ DATA_DIR: folder, DATABASE_POOL_SIZE: 1 });

async function valuesIn(folder: string): Promise<number[]> {
  const database = await open(folder);
  const rows = await database.query<{ value: number }>(
    sql`select value from acknowledged order by value`,
  );
  await database.close();
  return rows.map(({ value }) => value);
}

async function createAcknowledging() {
  const { DATA_DIR: folder = '' } = await createDatabase('migrated');
  const database = await open(folder);
  onTestFinished(() => database.close());
  await database.transaction(({ query }) => query(sql`create table acknowledged (value integer)`));
  const write = (value: number) =>
    database.transaction(({ query }) => query(sql`insert into acknowledged values (${value})`));
  return { folder, write };
}

// What the disk holds after a cut cannot be told from within; here nothing counts but what was synced, which
// is what `current` names, and everything that was not is torn.
describe.skipIf(onPostgres)('the embedded database', () => {
  test('has every acknowledged transaction after a power cut that tore all that was not synced', async () => {
    const { folder, write } = await createAcknowledging();
    await write(1);
    await write(2);
    const after = `${folder}-after`;
    onTestFinished(() => rm(after, { recursive: true, force: true }));
    const name = (await readFile(join(folder, 'current'), 'utf8')).trim();
    await mkdir(after);
    await cp(join(folder, 'current'), join(after, 'current'));
    await cp(join(folder, name), join(after, name), { recursive: true });
    await cp(join(folder, 'work'), join(after, 'work'), { recursive: true });
    await truncate(join(after, 'work/global/pg_control'), 0);
    // A generation that was begun, and one that was whole but never acknowledged.
    await cp(join(folder, 'work/base'), join(after, 'generation-99.tmp'), { recursive: true });
    await mkdir(join(after, 'generation-98'));
    await writeFile(join(after, 'current.tmp'), '');
    expect(await valuesIn(after)).toEqual([1, 2]);
    expect((await readdir(after)).sort()).toEqual(['current', name, 'lock.sqlite']);
  });

  test('copied while it is written to opens with what was acknowledged before, or says why not', async () => {
    const { folder, write } = await createAcknowledging();
    let written = 0;
    let stopped = false;
    const writing = (async () => {
      while (!stopped) {
        await write(written + 1);
        written += 1;
        await setTimeout(20);
      }
    })();
    for (let round = 0; round < 4; round += 1) {
      const copy = `${folder}-copy-${round}`;
      onTestFinished(() => rm(copy, { recursive: true, force: true }));
      const before = written;
      await promisify(execFile)('cp', ['-r', folder, copy]).catch(() => {});
      const found = await valuesIn(copy).catch((error: Error) => error.message);
      if (typeof found === 'string')
        expect(found).toMatch(/cannot be opened: .+\nNothing was changed/);
      else {
        expect(found).toEqual(found.map((_, index) => index + 1));
        expect(found.length).toBeGreaterThanOrEqual(before);
      }
    }
    stopped = true;
    await writing;
  });
});
