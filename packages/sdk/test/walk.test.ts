import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createClient, TooManyRecordsError } from '../src/index.ts';
import { exampleOf, many, startService } from './service.ts';

const size = 10_000;
let service: Awaited<ReturnType<typeof startService>>;
let records: Client;
/** Ids and names that a revision holds. */
const states = new Map<number, Map<string, string>>();

/** Of all the places, each version withdraws some, renames some, and adds others. */
const version = (number: number) => [
  ...many('products', size, (index) => ({
    name: index % 97 < number ? `version ${number}` : 'place',
  })).filter((_, index) => number === 0 || index % 101 !== number),
  ...Array.from({ length: number * 20 }, (_, index) =>
    exampleOf('products', { id: `added-${number}-${index}`, name: 'added', former_ids: [] }),
  ),
];

async function loadVersion(number: number) {
  const dataset = { products: version(number) };
  const { revision } = await service.load(dataset);
  states.set(revision, new Map(dataset.products.map(({ id, name }) => [id, name])));
}

beforeAll(async () => {
  service = await startService({});
  await loadVersion(0);
  records = createClient({ baseUrl: 'http://records.test', fetch: service.fetch });
}, 120_000);
afterAll(() => service.stop());

const query = { limit: 500, fields: ['name'], sort: 'name' } as const;

test('a walk of 10,000 records over three changes gives the state it began with; killed and resumed it gives the rest', async () => {
  const seen: [string, string][] = [];
  let checkpoint = '';
  const first = records.products.list(query);
  for await (const { id, name } of first) {
    seen.push([id, name]);
    if (seen.length % 2000 === 0 && seen.length <= 6000) await loadVersion(seen.length / 2000);
    if (seen.length === 6321) {
      checkpoint = first.checkpoint();
      break;
    }
  }
  const other = createClient({ baseUrl: 'http://elsewhere.test', fetch: service.fetch });
  const rest = other.products.list({ ...query, limit: 37 }, { resume: checkpoint });
  for await (const { id, name } of rest) seen.push([id, name]);
  expect(states.size).toBe(4);
  expect(seen).toHaveLength(size);
  expect(new Map(seen)).toEqual(states.get(1));
}, 120_000);

test('a walk that begins now gives the state of now', async () => {
  const newest = Math.max(...states.keys());
  const now = await records.products.list({ fields: ['name'], limit: 500 }).toArray();
  expect(new Map(now.map(({ id, name }) => [id, name]))).toEqual(states.get(newest));
  expect(now).toHaveLength(states.get(newest)?.size ?? 0);
});

test('a checkpoint in the first page, before and behind everything goes on where it was made', async () => {
  const ids = ['place-00000', 'place-00004', 'place-00005', 'place-00006', 'place-00007'];
  const list = () => records.products.list({ id: ids, limit: 2 });
  for (let stop = 0; stop <= ids.length; stop += 1) {
    const walk = list();
    const seen: string[] = [];
    const iterator = walk[Symbol.asyncIterator]();
    while (seen.length < stop) seen.push((await iterator.next()).value?.id as string);
    const resume = walk.checkpoint();
    for await (const { id } of records.products.list({ id: ids, limit: 2 }, { resume }))
      seen.push(id);
    expect(seen, `stopped after ${stop}`).toEqual(ids);
  }
});

test('pages have checkpoints too, and give the next one until there is none', async () => {
  const query = { id: ['place-00000', 'place-00004', 'place-00005'], limit: 1 } as const;
  let page = await records.products.list(query);
  const second = await page.next();
  expect(page.hasNext).toBe(true);
  const resumed = await records.products.list(query, { resume: page.checkpoint() }).toArray();
  expect(resumed.map(({ id }) => id)).toEqual(['place-00004', 'place-00005']);
  page = (await second?.next()) as typeof page;
  expect(page.hasNext).toBe(false);
  expect(await page.next()).toBeUndefined();
});

test('a checkpoint of another query or of nobody is refused', async () => {
  const checkpoint = records.products.list({ kind: 'paper' }).checkpoint();
  for (const make of [
    () => records.products.list({ kind: 'other' }, { resume: checkpoint }),
    () => records.provinces.list({}, { resume: checkpoint }),
    () => records.products.list({ kind: 'paper' }, { resume: 'nonsense' }),
    () => records.products.list({ kind: 'paper' }, { resume: btoa('{}') }),
  ]) {
    expect(make).toThrow(expect.objectContaining({ code: 'invalid_checkpoint' }));
  }
  expect(() => records.products.list({ kind: 'paper' }, { resume: checkpoint })).not.toThrow();
});

test('an array is never a part: beyond max it throws, with what was read and where to go on', async () => {
  const query = { id: ['place-00000', 'place-00004', 'place-00005'] };
  expect(await records.products.list(query).toArray({ max: 3 })).toHaveLength(3);
  const error = await records.products
    .list(query)
    .toArray({ max: 2 })
    .catch((error: unknown) => error);
  if (!(error instanceof TooManyRecordsError)) throw error;
  expect(error.records).toHaveLength(2);
  const rest = await records.products.list(query, { resume: error.checkpoint }).toArray();
  expect(rest.map(({ id }) => id)).toEqual(['place-00005']);
});

test('the feeds of revisions and changes are walked to their ends', async () => {
  const revisions = await records.revisions.list({ limit: 1 }).toArray();
  expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  const { added = 0, changed = 0, withdrawn = 0 } = revisions.at(-1) ?? {};
  const changes = await records.changes.list({ after: '3', limit: 500 }).toArray();
  expect(changes).toHaveLength(added + changed + withdrawn);
  expect(new Set(changes.map(({ revision }) => revision))).toEqual(new Set([4]));
}, 120_000);
