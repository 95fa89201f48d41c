import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Database, migrationsFolder, openDatabase } from '../src/index.ts';
import { toUrl } from './database-setup.ts';
import { openTestDatabase } from './harness.ts';

const onPostgres = process.env.TEST_STORAGE === 'postgres';

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
});
afterAll(() => drop().catch(() => {}));

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no failure',
    (error) => error.code,
  );

async function countMigrations(at: Database) {
  const [row] = await at.query<{ count: number }>(
    sql`select count(*)::integer as count from drizzle.__drizzle_migrations`,
  );
  return row?.count;
}

const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as {
  entries: unknown[];
};

test('migrating again changes nothing', async () => {
  await database.migrate(migrationsFolder);
  expect(await countMigrations(database)).toBe(journal.entries.length);
});

test('values arrive in the same types from either database', async () => {
  const rows = await database.query(sql`
    select 1::integer as integer, 2::bigint as bigint, true as yes, 'é' as text, date '2024-02-29' as day,
      1.50::numeric as decimal, '{"a":[1,null]}'::json as json, null as nothing, 0.1::double precision as double,
      timestamptz '2024-01-01 00:00:00Z' = timestamptz '2024-01-01 01:00:00+01' as same`);
  expect(rows).toEqual([
    {
      integer: 1,
      bigint: 2,
      yes: true,
      text: 'é',
      day: '2024-02-29',
      decimal: '1.50',
      json: { a: [1, null] },
      nothing: null,
      double: '0.1',
      same: true,
    },
  ]);
});

test('a transaction is kept whole or not at all', async () => {
  await database.query(sql`create table kept (id integer)`);
  await database.transaction(async (transaction) => {
    await transaction.query(sql`insert into kept values (1)`);
    await transaction.query(sql`insert into kept values (2)`);
  });
  const failure = new Error('stop');
  const stopped = database.transaction(async (transaction) => {
    await transaction.query(sql`insert into kept values (3)`);
    throw failure;
  });
  await expect(stopped).rejects.toBe(failure);
  expect(await database.query(sql`select id from kept order by id`)).toEqual([
    { id: 1 },
    { id: 2 },
  ]);
});

test('a bad statement fails by its own code and leaves the database usable', async () => {
  expect(await codeOf(database.query(sql`select nonsense`))).toBe('42703');
  expect(await codeOf(database.query(sql`select ${'x'}::integer`))).toBe('22P02');
  expect(
    await codeOf(database.transaction((transaction) => transaction.query(sql`select nonsense`))),
  ).toBe('42703');
  expect(await database.query(sql`select 1 as one`)).toEqual([{ one: 1 }]);
});

describe.runIf(onPostgres)('on a server', () => {
  async function createEmpty(): Promise<string> {
    const name = `test_20x10_empty_${randomBytes(6).toString('hex')}`;
    const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
    await admin.connect();
    await admin.query(`create database ${name}`);
    onTestFinished(async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    });
    return toUrl(name);
  }
  const openAt = (url: string, size = 4) =>
    openDatabase({ DATABASE_URL: url, DATABASE_POOL_SIZE: size, DATA_DIR: '' });

  test('instances that start together on an empty database migrate it once', async () => {
    const url = await createEmpty();
    const instances = await Promise.all(Array.from({ length: 4 }, () => openAt(url)));
    const results = await Promise.allSettled(
      instances.map((each) => each.migrate(migrationsFolder)),
    );
    expect(results).toEqual(instances.map(() => ({ status: 'fulfilled', value: undefined })));
    expect(await countMigrations(instances[0] as Database)).toBe(journal.entries.length);
    await Promise.all(instances.map((each) => each.close()));
  });

  test('a connection lost in a transaction fails that transaction and nothing else', async () => {
    const instance = await openAt(await createEmpty());
    const lost = instance.transaction(async (transaction) => {
      const [row] = await transaction.query<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await instance.query(sql`select pg_terminate_backend(${row?.pid})`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return transaction.query(sql`select 1`);
    });
    expect(await codeOf(lost)).toBe('08006');
    expect(await instance.query(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await instance.close();
  });

  test('a connection lost while idle is replaced', async () => {
    const instance = await openAt(await createEmpty(), 1);
    const [row] = await instance.query<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    const other = await openAt(process.env.TEST_DATABASE_URL as string);
    await other.query(sql`select pg_terminate_backend(${row?.pid})`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await instance.query(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await Promise.all([instance.close(), other.close()]);
  });

  test('a server that refuses or does not exist cannot be reached', async () => {
    const refused = await openAt(toUrl('no_such_database_20x10'));
    expect(await codeOf(refused.query(sql`select 1`))).toBe('08006');
    const absent = await openAt('postgres://postgres@127.0.0.1:9/none');
    expect(await codeOf(absent.query(sql`select 1`))).toBe('08006');
    await Promise.all([refused.close(), absent.close()]);
  });
});

// Last: it closes the database of the tests before.
test('a closed database is one that cannot be reached', async () => {
  await database.close();
  expect(await codeOf(database.query(sql`select 1`))).toBe('08006');
});
