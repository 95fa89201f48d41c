import { type Quantity, type Resource, resources } from '@20x10/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/index.ts';
import { toKeys } from '../../src/resources/order.ts';
import { listParameters, parseListQuery } from '../../src/resources/params.ts';
import { countRecords, findByIds, findPage } from '../../src/resources/query.ts';
import { isOtherHistory, type RevisionRef } from '../../src/revisions/revision-ref.ts';
import { openTestDatabase } from '../harness.ts';
import { loadMadeUp, refTo, toQuantity, toRecord } from '../made-up.ts';
import { sortPlainly, toKey } from '../plain-order.ts';

const resourceNamed = (name: string) => resources.find((each) => each.name === name) as Resource;
const [counties, figures, events] = ['counties', 'production-figures', 'events'].map(
  resourceNamed,
) as [Resource, Resource, Resource];

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
});
afterAll(() => drop());

const place = (id: string, given: Record<string, unknown>) =>
  toRecord('counties', { id, name: id, pcode: null, ...given });
const places = [
  place('anju', {
    kind: 'city',
    province_id: 'south-phyongan',
    population_2008: 240117,
    inaugurated_on: '2024-12-20',
    pcode: 'KP01',
  }),
  place('hoeyang', {
    province_id: 'kangwon',
    population_2008: 84927,
    inaugurated_on: '2025-02-07/2025-02-10',
  }),
  place('ichon', {
    province_id: 'kangwon',
    population_2008: 84927,
    inaugurated_on: '2025-01',
    status: 'inaugurated',
  }),
  place('kosan', {
    province_id: 'kangwon',
    inaugurated_on: '2025-02/..',
    status: 'under_construction',
    pcode: 'KP%4_',
  }),
  place('songgan', { province_id: 'jagang', name: 'Sŏnggan, the "county"' }),
];
const figure = (id: string, quantity: Quantity | null) =>
  toRecord('production-figures', { id, name: id, quantity });
const made = [
  figure('about-120', toQuantity('about', 120)),
  figure('at-least-50', toQuantity('at_least', 50)),
  figure('exactly-50', toQuantity('exact', 50)),
  figure('fifty-odd', toQuantity('odd', 50)),
  figure('hundreds', toQuantity('order_of_magnitude', 100)),
  figure('less-than-50', toQuantity('less_than', 50)),
  figure('more-than-50', toQuantity('more_than', 50)),
  figure('unknown', null),
  figure('up-to-50', toQuantity('up_to', 50)),
];
const meetings = [
  toRecord('events', { id: 'both', name: 'both', date: '2024', county_ids: ['anju', 'ichon'] }),
  toRecord('events', { id: 'neither', name: 'neither', date: '2024', county_ids: [] }),
  toRecord('events', { id: 'one', name: 'one', date: '2024', county_ids: ['anju'] }),
];

async function ask(resource: Resource, text: string) {
  const given: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(text))
    given[name] = [...(given[name] ?? []), value];
  const query = parseListQuery(resource, listParameters(resource), given);
  const at = await refTo(database, 1);
  const rows = await findPage(database, resource, query, { ...at, limit: 500 });
  expect(await countRecords(database, resource, query, at)).toBe(rows.length);
  return rows.map(({ record_json, match }) => ({
    id: JSON.parse(record_json).id as string,
    match,
  }));
}
const idsOf = async (resource: Resource, text: string) =>
  (await ask(resource, text)).map(({ id }) => id);
/** Ids of the hits, those that are certain marked with an exclamation mark. */
const hitsOf = async (resource: Resource, text: string) =>
  (await ask(resource, text))
    .map(({ id, match }) => (match === 'certain' ? `${id}!` : id))
    .join(' ');

describe('operators', () => {
  beforeAll(async () => {
    await loadMadeUp(database, { counties: places, 'production-figures': made, events: meetings });
  });

  test.each([
    ['', ['anju', 'hoeyang', 'ichon', 'kosan', 'songgan']],
    ['province_id=kangwon,jagang', ['hoeyang', 'ichon', 'kosan', 'songgan']],
    ['province_id[not]=kangwon', ['anju', 'songgan']],
    ['status=inaugurated,under_construction', ['ichon', 'kosan']],
    ['status[not]=inaugurated', ['anju', 'hoeyang', 'kosan', 'songgan']],
    ['status[exists]=false', ['anju', 'hoeyang', 'songgan']],
    ['status[exists]=true&province_id=kangwon', ['ichon', 'kosan']],
    ['kind=city', ['anju']],
    ['population_2008=84927', ['hoeyang', 'ichon']],
    ['population_2008[not]=84927', ['anju', 'kosan', 'songgan']],
    ['population_2008[gt]=84927', ['anju']],
    ['population_2008[gte]=84927', ['anju', 'hoeyang', 'ichon']],
    ['population_2008[lt]=84927', []],
    ['population_2008[lte]=84927', ['hoeyang', 'ichon']],
    ['population_2008[exists]=false', ['kosan', 'songgan']],
    ['name[contains]=KO', ['kosan']],
    ['name[contains]=sŎNG', ['songgan']],
    ['pcode[contains]=%25', ['kosan']],
    ['pcode[contains]=_', ['kosan']],
    ['pcode[contains]=\\', []],
    ['name=Sŏnggan, the "county"', ['songgan']],
    ['name=anju&name=ichon', ['anju', 'ichon']],
    ['name=anju,ichon', []],
    ['name[not]=anju', ['hoeyang', 'ichon', 'kosan', 'songgan']],
    ['id=anju,nowhere', ['anju']],
    ["name='; drop table counties; --", []],
  ])('counties?%s', async (text, expected) => {
    expect(await idsOf(counties, text)).toEqual(expected);
  });

  test.each([
    ['county_ids=anju', ['both', 'one']],
    ['county_ids=ichon,nowhere', ['both']],
    ['county_ids[not]=ichon', ['neither', 'one']],
    ['county_ids[not]=anju,ichon', ['neither']],
  ])('events?%s', async (text, expected) => {
    expect(await idsOf(events, text)).toEqual(expected);
  });

  test.each([
    ['inaugurated_on[gte]=2025-02-08', 'hoeyang kosan'],
    ['inaugurated_on[gte]=2025-02-07', 'hoeyang! kosan'],
    ['inaugurated_on[gte]=2025-02', 'hoeyang! kosan!'],
    ['inaugurated_on[gt]=2025-02', 'kosan'],
    ['inaugurated_on[lte]=2025-02-08', 'anju! hoeyang ichon! kosan'],
    ['inaugurated_on[lte]=2025-02-08&certainty=certain', 'anju! ichon!'],
    ['inaugurated_on[lt]=2025-01', 'anju!'],
    ['inaugurated_on[lt]=2025-01-02', 'anju! ichon'],
    ['inaugurated_on=2025-02', 'hoeyang! kosan'],
    ['inaugurated_on=2025', 'hoeyang! ichon! kosan'],
    ['inaugurated_on=2025/..', 'hoeyang! ichon! kosan!'],
    ['inaugurated_on[exists]=true', 'anju hoeyang ichon kosan'],
    ['inaugurated_on[gte]=2025-01&inaugurated_on[lte]=2025-02-09', 'hoeyang ichon! kosan'],
  ])('counties?%s', async (text, expected) => {
    expect(await hitsOf(counties, text)).toBe(expected);
  });

  test.each([
    ['quantity[gt]=50', 'about-120 at-least-50 fifty-odd hundreds! more-than-50!'],
    [
      'quantity[gte]=50',
      'about-120 at-least-50! exactly-50! fifty-odd! hundreds! more-than-50! up-to-50',
    ],
    ['quantity[lt]=50', 'about-120 less-than-50! up-to-50'],
    ['quantity[lte]=50', 'about-120 at-least-50 exactly-50! fifty-odd less-than-50! up-to-50!'],
    [
      'quantity[gte]=50&certainty=certain',
      'at-least-50! exactly-50! fifty-odd! hundreds! more-than-50!',
    ],
    ['quantity[gte]=60', 'about-120 at-least-50 hundreds! more-than-50'],
    ['quantity[lt]=0.5', 'about-120 less-than-50 up-to-50'],
    ['quantity[exists]=false', 'unknown'],
  ])('production-figures?%s', async (text, expected) => {
    expect(await hitsOf(figures, text)).toBe(expected);
  });

  test('records are found by their ids, sorted and each once', async () => {
    const at = await refTo(database, 1);
    const found = await findByIds(database, counties, ['kosan', 'anju', 'kosan', 'nowhere'], at);
    expect([...found.keys()]).toEqual(['anju', 'kosan']);
    for (const [id, text] of found) expect(JSON.parse(text).id).toBe(id);
    expect((await findByIds(database, counties, [], at)).size).toBe(0);
    const other = { revision: 1, hash: '0'.repeat(32) };
    for (const absent of [other, { ...at, revision: 2 }])
      await expect(findByIds(database, counties, ['anju'], absent)).rejects.toSatisfy(
        isOtherHistory,
      );
  });
});

describe('order', () => {
  const letters = ['a', 'B', 'ä', 'Z', 'z'];
  const shuffled = Array.from({ length: 60 }, (_, index) =>
    place(`p-${String((index * 37) % 60).padStart(2, '0')}`, {
      name: letters[index % 5] as string,
      province_id: index % 2 ? 'kangwon' : 'jagang',
      population_2008: index % 4 === 0 ? null : (index * 7) % 5,
      inaugurated_on:
        index % 3 === 0
          ? null
          : ['2024-03-06/2024-03-10', '2024-03', '2024-03-07', '../2024-03-09'][index % 4],
    }),
  );
  let at: RevisionRef;
  beforeAll(async () => {
    const { revision } = await loadMadeUp(database, { counties: shuffled });
    at = await refTo(database, revision);
  });

  test.each(['population_2008', 'inaugurated_on'])(
    'unknown %s comes last in both directions',
    async (field) => {
      for (const descending of [false, true]) {
        const rows = await findPage(
          database,
          counties,
          { sort: [{ field, descending }], filters: [], certainty: 'possible' },
          { ...at, limit: 500 },
        );
        const known = rows.map(({ record_json }) => toKey(JSON.parse(record_json)[field]) !== null);
        expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
      }
    },
  );

  test('any sort in pages of any size gives every record once, nulls last and ties by id', async () => {
    const fields = ['id', 'name', 'population_2008', 'inaugurated_on'];
    const sorts = fc.uniqueArray(
      fc.record({ field: fc.constantFrom(...fields), descending: fc.boolean() }),
      { maxLength: 4, selector: ({ field }) => field },
    );
    await fc.assert(
      fc.asyncProperty(sorts, fc.integer({ min: 1, max: 61 }), async (sort, limit) => {
        const query = { sort, filters: [], certainty: 'possible' as const };
        const ids: string[] = [];
        let after: readonly (string | null)[] | undefined;
        do {
          const page = { ...at, limit, ...(after && { after }) };
          const rows = await findPage(database, counties, query, page);
          ids.push(...rows.map(({ record_json }) => JSON.parse(record_json).id));
          const last = rows.length === limit ? rows.at(-1) : undefined;
          after = last && toKeys(counties, sort, last);
        } while (after);
        expect(ids).toEqual(sortPlainly(shuffled, sort).map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });
});
