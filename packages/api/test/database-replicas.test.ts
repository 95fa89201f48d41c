import { readDataset } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { readFromReplicas } from '../src/database-replicas.ts';
import { type Database, loadDataset, watchRevisions } from '../src/index.ts';
import { toStatement } from '../src/statements.ts';
import { openTestDatabase } from './harness.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A primary and a replica, with how often the replica was asked for records. */
async function open(newestKnown?: () => number) {
  const primary = await openTestDatabase();
  const replica = await openTestDatabase();
  const asked = { replica: 0, fails: undefined as string | undefined };
  const watched: Database = {
    ...replica.database,
    query: async (statement) => {
      if (asked.fails) throw Object.assign(new Error('made up'), { code: asked.fails });
      const rows = await replica.database.query(statement);
      if (toStatement(statement).sql.includes('from provinces')) asked.replica += 1;
      return rows as never;
    },
  };
  const revisions = await watchRevisions(primary.database, 50);
  const database = await readFromReplicas(
    primary.database,
    [watched],
    newestKnown ?? revisions.newest,
  );
  closing.push(primary.drop, replica.drop, revisions.stop);
  return { primary: primary.database, replica: replica.database, revisions, database, asked };
}

const count = async (database: Database) => {
  const [row] = await database.query<{ count: number }>(
    sql`select count(*)::integer as count from provinces`,
  );
  return row?.count;
};

async function loadNext(database: Database) {
  const dataset = await readDataset();
  const [, ...others] = dataset.records.get('events') ?? [];
  const records = new Map([...dataset.records, ['events', others]]);
  const occasion = { author: 'test', cause: 'correction', message: 'One event less.' } as const;
  return loadDataset(database, { ...dataset, records }, occasion);
}

describe.skipIf(process.env.TEST_STORAGE !== 'postgres')('reading from replicas', () => {
  test('a replica that has the newest revision is read from', async () => {
    const { database, asked } = await open();
    expect(database.replicas()).toEqual([1]);
    expect(await count(database)).toBe(13);
    expect(asked.replica).toBe(1);
  });

  test('a replica that lags behind is not read from until it has caught up', async () => {
    const { primary, replica, revisions, database, asked } = await open();
    expect(await loadNext(primary)).toMatchObject({ revision: 2 });
    await revisions.refresh();
    await count(database);
    expect(asked.replica).toBe(0);
    await loadNext(replica);
    await expect.poll(() => database.replicas()).toEqual([2]);
    await count(database);
    expect(asked.replica).toBe(1);
  });

  test.each(['08006', '57P01', '40001'])(
    'what a replica fails to answer with %s is answered by the primary',
    async (code) => {
      const { database, asked } = await open();
      asked.fails = code;
      expect(await count(database)).toBe(13);
      expect(asked.replica).toBe(0);
    },
  );

  test('a replica that fails is not asked again until it answers, and then is', async () => {
    const { database, asked } = await open();
    asked.fails = '08006';
    await count(database);
    expect(database.replicas()).toEqual([0]);
    asked.fails = undefined;
    await expect.poll(() => database.replicas()).toEqual([1]);
    await count(database);
    expect(asked.replica).toBe(1);
  });

  test('an error of the statement itself is not hidden by asking elsewhere', async () => {
    const { database } = await open();
    await expect(database.query(sql`select 1 / 0`)).rejects.toMatchObject({ code: '22012' });
  });

  test('exports are read from a replica, and from the primary when it fails before the first row', async () => {
    const { database, replica } = await open();
    const ids = sql`select id from provinces order by id`;
    const read = async () => {
      let rows = 0;
      for await (const batch of database.stream(ids, 5)) rows += batch.length;
      return rows;
    };
    expect(await read()).toBe(13);
    replica.stream = () => {
      throw Object.assign(new Error('made up'), { code: '08006' });
    };
    expect(await read()).toBe(13);
  });

  test('what writes goes to the primary', async () => {
    const { primary, replica, database } = await open(() => 1);
    await loadNext(database);
    const newest = async (each: Database) =>
      (await each.query(sql`select max(revision) as newest from revisions`))[0];
    expect(await newest(primary)).toEqual({ newest: 2 });
    expect(await newest(replica)).toEqual({ newest: 1 });
  });
});
