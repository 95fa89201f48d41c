import { setTimeout as wait } from 'node:timers/promises';
import { readDataset } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { askFirst, readFromReplicas } from '../src/database-replicas.ts';
import { buildApp, type Database, loadDataset, watchRevisions } from '../src/index.ts';
import { toStatement } from '../src/statements.ts';
import { openTestDatabase } from './harness.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A primary and a replica, with how often the replica was asked for records. */
async function open() {
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
  const revisions = await watchRevisions(primary.database, { interval_ms: 50 });
  const database = await readFromReplicas(primary.database, [watched], revisions);
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

/** Brings the replica to the state of the primary, as replication does. */
async function follow(replica: Database, primary: Database): Promise<void> {
  await loadNext(replica);
  const [made] = await primary.query<{ created_at: string; hash: string }>(
    sql`select created_at::text as created_at, hash from revisions where revision = 2`,
  );
  await replica.query(sql`
    update revisions set created_at = ${made?.created_at}::timestamptz, hash = ${made?.hash}
    where revision = 2`);
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
    await follow(replica, primary);
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

  test('one address in front of several servers, of which some lag or have another history, answers nothing wrong', async () => {
    const { primary, replica, revisions } = await open();
    const stranger = await openTestDatabase();
    closing.push(stranger.drop);
    await loadNext(primary);
    await loadNext(stranger.database);
    await revisions.refresh();
    const asked = { servers: 0, answered: 0 };
    // Connections of a pool go to whichever server is next, and the check sees but one of them.
    const severalServers: Database = {
      ...replica,
      query: async (statement) => {
        const isCheck = toStatement(statement).sql.includes('order by 1 desc limit 1');
        const server = isCheck ? primary : [replica, stranger.database][asked.servers++ % 2];
        const rows = await (server as Database).query(statement);
        if (!isCheck) asked.answered += 1;
        return rows as never;
      },
    };
    const database = await readFromReplicas(primary, [severalServers], revisions);
    expect(database.replicas()).toEqual([2]);
    const app = await buildApp({ database, revisions });
    closing.push(() => app.close());
    const direct = await buildApp({ database: primary, revisions });
    closing.push(() => direct.close());
    for (let limit = 1; limit <= 20; limit += 1) {
      for (const path of ['events?sort=id&', 'claims?', 'search?q=kangwon&', 'changes?after=1&']) {
        const url = `/v1/${path}limit=${limit}`;
        const response = await app.inject(url);
        expect(response.statusCode, url).toBe(200);
        expect(response.body, url).toBe((await direct.inject(url)).body);
      }
    }
    expect(asked).toMatchObject({ answered: 0 });
    expect(asked.servers).toBeGreaterThan(0);
  });

  test('while the primary is away, new revisions are learned of from the replicas', async () => {
    const { primary, replica } = await open();
    let away = false;
    const mayBeAway: Database = {
      ...primary,
      query: (statement) =>
        away
          ? Promise.reject(Object.assign(new Error('made up'), { code: '08006' }))
          : primary.query(statement),
    };
    const watching = await watchRevisions(askFirst(mayBeAway, [replica]), {
      interval_ms: 20,
      patience_ms: 100,
    });
    closing.push(watching.stop);
    await loadNext(primary);
    await expect.poll(() => watching.newest()).toBe(2);
    away = true;
    await wait(300);
    // The replica lags, which is no other history.
    expect([watching.newest(), watching.isCurrent()]).toEqual([2, true]);
    await follow(replica, primary);
    const dataset = await readDataset();
    await loadDataset(replica, dataset, { author: 'test', cause: 'dataset', message: 'Third.' });
    await expect.poll(() => watching.newest()).toBe(3);
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
    const { primary, replica, database } = await open();
    await loadNext(database);
    const newest = async (each: Database) =>
      (await each.query(sql`select max(revision) as newest from revisions`))[0];
    expect(await newest(primary)).toEqual({ newest: 2 });
    expect(await newest(replica)).toEqual({ newest: 1 });
  });
});
