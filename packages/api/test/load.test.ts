import {
  changes,
  type DatasetRecord,
  findResource,
  type Resource,
  readDataset,
  revisions,
} from '@20x10/schema';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, loadDataset } from '../src/index.ts';
import { openTestDatabase, toDataset } from './harness.ts';
import { clearDatabase, loadMadeUp, toRecord } from './made-up.ts';

const counties = findResource('counties') as Resource;
const occasion = { author: 'test', cause: 'new_source', message: 'A new report.' } as const;

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
});
beforeEach(() => clearDatabase(database));
afterAll(() => drop());

const place = (id: string, given: Record<string, unknown> = {}) =>
  toRecord('counties', { id, name: id, ...given });

/** Everything that a load may touch. */
async function readState(database: Database) {
  const versions = await database.query(sql`
    select ${counties.table.id} as id, ${counties.table.since_revision} as since, ${counties.table.until_revision} as until
    from ${counties.table} order by 1, 2`);
  const feed = await database.query(sql`
    select ${changes.revision} as revision, ${changes.id} as id, ${changes.change} as change from ${changes} order by 1, 2`);
  const made = await database.query(sql`
    select ${revisions.revision} as revision, ${revisions.author} as author, ${revisions.cause} as cause, ${revisions.message} as message,
      ${revisions.added} as added, ${revisions.changed} as changed, ${revisions.withdrawn} as withdrawn
    from ${revisions} order by 1`);
  return { versions, feed, made };
}

test('a first load adds every record as revision 1', async () => {
  const result = await loadDataset(
    database,
    toDataset({ counties: [place('anju'), place('kosan')] }),
    occasion,
  );
  expect(result).toEqual({ revision: 1, added: 2, changed: 0, withdrawn: 0 });
  expect(await readState(database)).toEqual({
    versions: [
      { id: 'anju', since: 1, until: null },
      { id: 'kosan', since: 1, until: null },
    ],
    feed: [
      { revision: 1, id: 'anju', change: 'added' },
      { revision: 1, id: 'kosan', change: 'added' },
    ],
    made: [{ revision: 1, ...occasion, added: 2, changed: 0, withdrawn: 0 }],
  });
});

test('loading the same again makes no revision and touches nothing', async () => {
  const records = { counties: [place('anju'), place('kosan')] };
  await loadMadeUp(database, records);
  const before = await readState(database);
  expect(await loadMadeUp(database, records)).toEqual({
    revision: 1,
    added: 0,
    changed: 0,
    withdrawn: 0,
  });
  expect(await readState(database)).toEqual(before);
});

test('a load adds, changes and withdraws, and leaves the rest alone', async () => {
  await loadMadeUp(database, { counties: [place('anju'), place('kosan'), place('songgan')] });
  const next = { counties: [place('anju'), place('kosan', { population_2008: 1 }), place('usi')] };
  expect(await loadMadeUp(database, next)).toEqual({
    revision: 2,
    added: 1,
    changed: 1,
    withdrawn: 1,
  });
  const { versions, feed } = await readState(database);
  expect(versions).toEqual([
    { id: 'anju', since: 1, until: null },
    { id: 'kosan', since: 1, until: 2 },
    { id: 'kosan', since: 2, until: null },
    { id: 'songgan', since: 1, until: 2 },
    { id: 'usi', since: 2, until: null },
  ]);
  expect(feed.slice(3)).toEqual([
    { revision: 2, id: 'kosan', change: 'changed' },
    { revision: 2, id: 'songgan', change: 'withdrawn' },
    { revision: 2, id: 'usi', change: 'added' },
  ]);
});

test('a withdrawn record may come back', async () => {
  for (const records of [[place('anju')], [], [place('anju')]])
    await loadMadeUp(database, { counties: records });
  const { versions, feed } = await readState(database);
  expect(versions).toEqual([
    { id: 'anju', since: 1, until: 2 },
    { id: 'anju', since: 3, until: null },
  ]);
  expect(feed).toMatchObject([{ change: 'added' }, { change: 'withdrawn' }, { change: 'added' }]);
});

test('a failure in the middle leaves the old state, and the next load works', async () => {
  await loadMadeUp(database, { counties: [place('anju')] });
  const before = await readState(database);
  const broken = {
    ...toRecord('events', { id: 'broken', date: '2024' }),
    name: null,
  } as unknown as DatasetRecord;
  const next = { counties: [place('kosan')], events: [broken] };
  await expect(loadMadeUp(database, next)).rejects.toThrow(/null/);
  expect(await readState(database)).toEqual(before);
  expect(await loadMadeUp(database, { counties: [place('kosan')] })).toMatchObject({
    revision: 2,
    added: 1,
    withdrawn: 1,
  });
});

test('a dataset with problems is refused whole', async () => {
  const dataset = {
    ...toDataset({ counties: [place('anju')] }),
    problems: ['counties/anju: name: too short'],
  };
  await expect(loadDataset(database, dataset, occasion)).rejects.toThrow(
    'counties/anju: name: too short',
  );
  expect(await readState(database)).toEqual({ versions: [], feed: [], made: [] });
});

test('two loads of the same at once make one revision', async () => {
  const records = { counties: [place('anju'), place('kosan')] };
  const results = await Promise.all([loadMadeUp(database, records), loadMadeUp(database, records)]);
  expect(results.map(({ added }) => added).sort()).toEqual([0, 2]);
  expect(results.map(({ revision }) => revision)).toEqual([1, 1]);
  expect((await readState(database)).made).toHaveLength(1);
});

test('different loads at once follow each other', async () => {
  const sets = ['anju', 'kosan', 'songgan', 'usi'].map((id) => ({ counties: [place(id)] }));
  const results = await Promise.all(sets.map((each) => loadMadeUp(database, each)));
  expect(results.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4]);
  const { versions } = await readState(database);
  expect(versions.filter((each) => (each as { until: unknown }).until === null)).toHaveLength(1);
});

test('thousands of records go in one load', async () => {
  const many = Array.from({ length: 4100 }, (_, index) => place(`place-${index}`));
  expect(await loadMadeUp(database, { counties: many })).toMatchObject({ added: 4100 });
  expect(await loadMadeUp(database, { counties: many.slice(1) })).toMatchObject({
    added: 0,
    changed: 0,
    withdrawn: 1,
  });
});

test('the data files are held whole, and loading them a second time makes no revision', async () => {
  const dataset = await readDataset();
  const first = await loadDataset(database, dataset, occasion);
  expect(first.added).toBe(
    [...dataset.records.values()].reduce((sum, each) => sum + each.length, 0),
  );
  for (const [name, records] of dataset.records) {
    const { table } = findResource(name) as Resource;
    const rows = await database.query<{ row: Record<string, unknown>; record_json: string }>(
      sql`select row_to_json(${table}) as row, ${table.record_json} as record_json from ${table} order by ${table.id}`,
    );
    expect(
      rows.map(({ record_json }) => JSON.parse(record_json)),
      name,
    ).toEqual(records);
    for (const [index, { row }] of rows.entries())
      expect(row).toMatchObject(records[index] as object);
  }
  const second = { revision: 1, added: 0, changed: 0, withdrawn: 0 };
  expect(await loadDataset(database, dataset, occasion)).toEqual(second);
});
