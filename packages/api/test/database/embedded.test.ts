import { readdir } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../../src/index.ts';
import { createDatabase, onPostgres } from '../faults/databases.ts';

async function open(timeout_s: number): Promise<{ database: Database; folder: string }> {
  const settings = await createDatabase('migrated');
  const database = await openDatabase({
    DATABASE_POOL_SIZE: 2,
    DATA_DIR: '',
    STATEMENT_TIMEOUT: timeout_s,
    ...settings,
  });
  onTestFinished(() => database.close());
  return { database, folder: settings.DATA_DIR ?? '' };
}

const endless = sql`select count(*)::integer as count from generate_series(1, 2000000000)`;
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no failure',
    (error) => error.code,
  );

test('a reading statement that runs too long is ended, and what was asked with it is answered', async () => {
  const { database } = await open(0.5);
  const begun = performance.now();
  const late = codeOf(database.query(endless));
  const waiting = [1, 2, 3].map((value) => database.query(sql`select ${value}::integer as value`));
  expect(await late).toBe('57014');
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect((await Promise.all(waiting)).flat()).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
  expect(await codeOf(database.query(endless))).toBe('57014');
  expect(await database.query(sql`select 1 as one`)).toEqual([{ one: 1 }]);
});

test('a limit of time does not end what writes', async () => {
  const { database } = await open(0.3);
  await database.transaction(async ({ query }) => {
    await query(sql`create table slow as select 1 as one`);
    await query(sql`select count(*) from generate_series(1, 8000000)`);
  });
  expect(await database.query(sql`select one from slow`)).toEqual([{ one: 1 }]);
});

test('timers fire while a statement runs for long', async () => {
  const { database } = await open(1);
  await database.query(sql`select 1`);
  let fired = 0;
  const timer = setInterval(() => {
    fired += 1;
  }, 10);
  expect(await codeOf(database.query(endless))).toBe('57014');
  clearInterval(timer);
  expect(fired).toBeGreaterThan(20);
});

describe.skipIf(onPostgres)('the embedded database', () => {
  test('fails the exports that it was reading when it ends a statement, and reads them anew', async () => {
    const { database } = await open(0.5);
    const statement = sql`select generate_series(1, 1000) as one`;
    const reading = database.stream<{ one: number }>(statement, 10);
    expect((await reading.next()).value).toHaveLength(10);
    expect(await codeOf(database.query(endless))).toBe('57014');
    const rest = async () => {
      for await (const _ of reading);
    };
    expect(await codeOf(rest())).toBe('08006');
    let rows = 0;
    for await (const batch of database.stream(statement, 100)) rows += batch.length;
    expect(rows).toBe(1000);
  });

  test('keeps a generation for each transaction that wrote, and only for those', async () => {
    const { database, folder } = await open(0);
    const generations = async () =>
      (await readdir(folder)).filter((name) => name.startsWith('generation-'));
    const before = await generations();
    await database.transaction(({ query }) => query(sql`select 1`));
    await database.query(sql`select 1`);
    expect(await generations()).toEqual(before);
    await database.transaction(({ query }) => query(sql`create table written (id integer)`));
    const after = await generations();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  test('keeps what was written without a transaction when it is closed', async () => {
    const { database, folder } = await open(0);
    await database.query(sql`create table written as select 1 as one`);
    await database.close();
    const next = await openDatabase({ DATABASE_POOL_SIZE: 1, DATA_DIR: folder });
    expect(await next.query(sql`select one from written`)).toEqual([{ one: 1 }]);
    await next.close();
    expect(await readdir(folder)).not.toContain('work');
  });
});
