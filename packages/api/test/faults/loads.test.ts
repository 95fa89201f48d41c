import { sql } from 'drizzle-orm';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../../src/index.ts';
import { createDatabase, onPostgres, onServer } from './databases.ts';
import { run } from './process.ts';
import { openProxy } from './proxy.ts';

const open = async (DATABASE_URL: string, LOCK_TIMEOUT: number): Promise<Database> => {
  const database = await openDatabase({
    DATABASE_URL,
    LOCK_TIMEOUT,
    DATABASE_POOL_SIZE: 1,
    DATA_DIR: '',
  });
  onTestFinished(() => database.close());
  return database;
};

describe.skipIf(!onPostgres)('on a server', () => {
  test('a load says who holds the lock that it waits for, and gives up in time', async () => {
    const { DATABASE_URL = '' } = await createDatabase('migrated');
    const holder = new pg.Client({
      connectionString: DATABASE_URL,
      application_name: 'somebody',
    });
    await holder.connect();
    onTestFinished(() => holder.end());
    await holder.query('begin; select pg_advisory_xact_lock(2010)');
    const { rows } = await holder.query('select pg_backend_pid() as pid');
    const waiting = run('load', { DATABASE_URL, LOCK_TIMEOUT: '4' });
    expect((await waiting.exited).code).toBe(1);
    const said = `"somebody" from 127\\.0\\.0\\.1, backend ${rows[0].pid}, for \\d+ s`;
    expect(waiting.output()).toMatch(new RegExp(`Waiting for another program.*${said}`));
    expect(waiting.output()).toMatch(new RegExp(`longer than LOCK_TIMEOUT: ${said}`));
    expect(await onServer('select revision from revisions', DATABASE_URL)).toEqual([]);
  });

  test('one who migrates waits for one who loads, and knows its program, host and process', async () => {
    const { DATABASE_URL = '' } = await createDatabase('migrated');
    const [loader, migrator] = [await open(DATABASE_URL, 60), await open(DATABASE_URL, 0)];
    await loader.transaction(async () => {
      await expect(migrator.migrate('nowhere')).rejects.toThrow(
        new RegExp(`"20x10 .* pid ${process.pid}" from `),
      );
    });
  });

  test('a loader that vanished frees the lock, and the one that waits for it gets it', async () => {
    const { DATABASE_URL = '' } = await createDatabase('migrated');
    const proxy = await openProxy(DATABASE_URL);
    const [vanishing, next] = [await open(proxy.url, 6), await open(DATABASE_URL, 6)];
    await vanishing
      .transaction(async () => {
        proxy.hang();
        expect(await next.transaction(async () => 'loaded')).toBe('loaded');
        await proxy.heal();
      })
      .then(
        () => expect.unreachable('its transaction is gone'),
        (error) => expect(error.code).toBe('08006'),
      );
  });

  const createTable = sql`create table mark (id integer)`;
  const isThere = async (url: string) =>
    (await onServer(`select 1 from pg_tables where tablename = 'mark'`, url)).length === 1;

  test('a commit whose reply is lost is found out to be done', async () => {
    const { DATABASE_URL = '' } = await createDatabase('empty');
    const proxy = await openProxy(DATABASE_URL);
    const database = await open(proxy.url, 10);
    proxy.cutAt('commit\0', 'after');
    await database.transaction((transaction) => transaction.query(createTable));
    expect(await isThere(DATABASE_URL)).toBe(true);
  });

  test('a commit that never arrives is found out to be undone', async () => {
    const { DATABASE_URL = '' } = await createDatabase('empty');
    const proxy = await openProxy(DATABASE_URL);
    const database = await open(proxy.url, 10);
    proxy.cutAt('commit\0', 'before');
    const lost = database.transaction((transaction) => transaction.query(createTable));
    await expect(lost).rejects.toMatchObject({ code: '08006' });
    expect(await isThere(DATABASE_URL)).toBe(false);
  });

  test('where that cannot be found out, the error says what to do', async () => {
    const { DATABASE_URL = '' } = await createDatabase('empty');
    const proxy = await openProxy(DATABASE_URL);
    const database = await open(proxy.url, 1);
    proxy.cutAt('commit\0', 'after');
    const lost = database.transaction(async (transaction) => {
      await transaction.query(createTable);
      proxy.refuse();
    });
    await expect(lost).rejects.toThrow('loading or migrating twice does no harm');
  });

  test('whatever statement the connection is lost at, an answer or export says 503', async () => {
    const { DATABASE_URL = '' } = await createDatabase('loaded');
    for (const statement of ['set local', 'declare rows_read', 'fetch forward', 'commit\0']) {
      const proxy = await openProxy(DATABASE_URL);
      const database = await open(proxy.url, 1);
      proxy.cutAt(statement, 'before');
      const reading = (async () => {
        for await (const rows of database.stream(sql`select 1 as one`, 10))
          expect(rows).toBeTruthy();
      })();
      await expect(reading, statement).rejects.toMatchObject({ code: '08006' });
    }
  });
});
