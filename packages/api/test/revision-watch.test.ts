import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Database, watchRevisions } from '../src/index.ts';
import { openTestDatabase } from './harness.ts';
import { clearDatabase, loadMadeUp, toRecord } from './made-up.ts';

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
});
beforeEach(() => clearDatabase(database));
afterAll(() => drop());

const load = (id: string) => loadMadeUp(database, { counties: [toRecord('counties', { id })] });
async function watch(queries: Pick<Database, 'query'> = database, interval_ms?: number) {
  const watching = await watchRevisions(queries as Database, interval_ms ? { interval_ms } : {});
  onTestFinished(() => watching.stop());
  return watching;
}

test('an instance learns of a new revision within a second', async () => {
  const watching = await watch();
  expect(watching.newest()).toBe(0);
  await load('anju');
  const begun = Date.now();
  while (watching.newest() === 0 && Date.now() - begun < 5000) await wait(10);
  expect(watching.newest()).toBe(1);
  expect(Date.now() - begun).toBeLessThan(1500);
});

test('a revision asked for by number is found at once, though it was not known yet', async () => {
  const watching = await watch(database, 60_000);
  await load('anju');
  await load('kosan');
  expect(watching.newest()).toBe(0);
  expect(await watching.resolve({ revision: 2 })).toMatchObject({ revision: 2, pinned: true });
  expect(await watching.resolve({})).toMatchObject({ revision: 2, pinned: false });
  expect(await watching.resolve({ revision: 1 })).toMatchObject({ revision: 1 });
});

test('a revision that does not exist, or none at all, is a problem', async () => {
  const watching = await watch(database, 60_000);
  await expect(watching.resolve({})).rejects.toMatchObject({ code: 'unavailable' });
  await load('anju');
  await expect(watching.resolve({ revision: 2 })).rejects.toMatchObject({
    code: 'unknown_revision',
    errors: [{ parameter: 'revision' }],
  });
});

test('a revision made while the database is being asked is found all the same', async () => {
  let answered = Promise.resolve();
  const query: Database['query'] = async <T>(statement: Parameters<Database['query']>[0]) => {
    const rows = await database.query<T>(statement);
    await answered;
    return rows;
  };
  const watching = await watch({ query }, 60_000);
  const held = Promise.withResolvers<void>();
  answered = held.promise;
  const early = watching.refresh();
  await wait(50);
  await load('anju');
  const asked = watching.resolve({ revision: 1 });
  held.resolve();
  expect(await early).toBe(0);
  expect(await asked).toMatchObject({ revision: 1 });
});

test('while the database is away, what is known stays true', async () => {
  await load('anju');
  let away = false;
  const query: Database['query'] = (statement) =>
    away ? Promise.reject(new Error('away')) : database.query(statement);
  const watching = await watch({ query }, 5);
  away = true;
  await wait(50);
  expect(watching.newest()).toBe(1);
  expect(await watching.resolve({})).toMatchObject({ revision: 1 });
  await expect(watching.resolve({ revision: 2 })).rejects.toThrow();
  await load('kosan');
  away = false;
  await expect.poll(() => watching.newest()).toBe(2);
});
