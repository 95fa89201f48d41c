import { expect, expectTypeOf, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { createClient } from '../../src/index.ts';
import { createTestFetch, problem, type TestRecords } from '../../src/testing/index.ts';

const baseUrl = 'http://test.invalid';

test('every method is answered from the example of its address', async () => {
  const fetch = createTestFetch();
  const records = createClient({ baseUrl, fetch });
  for (const [name, group] of Object.entries(operations)) {
    if (!('get' in group) || !('next' in group.list)) continue;
    const own = records[name as 'counties'];
    const [first, ...more] = await own.list().toArray();
    expect(more).toEqual([]);
    expect(await own.get(first?.id as string)).toEqual(first);
  }
  expect((await records.policy()).name).toMatch(/20×10/);
  expect(fetch.requests.at(-1)).toMatchObject({ method: 'GET', path: '/v1/policy' });
});

test('records of a test are completed by the example, paged and found by id', async () => {
  const counties = Array.from({ length: 5 }, (_, index) => ({
    id: `c${index}`,
    name: `County ${index}`,
  }));
  const fetch = createTestFetch({ records: { counties } });
  const records = createClient({ baseUrl: `${baseUrl}/behind/a/prefix/`, fetch });
  const list = records.counties.list({ limit: 2, count: 'exact' });
  expect((await list).page.total).toBe(5);
  expect((await list.toArray()).map(({ name }) => name)).toEqual(counties.map(({ name }) => name));
  expect(fetch.requests).toHaveLength(3);
  expect(await records.counties.get('c3')).toMatchObject({ name: 'County 3', kind: 'county' });
  await expect(records.counties.get('c9')).rejects.toMatchObject({ code: 'not_found' });
  expect((await records.counties.list({ id: ['c1', 'c4'] }).toArray()).map(({ id }) => id)).toEqual(
    ['c1', 'c4'],
  );
});

test('include and fields work as with the service', async () => {
  const records = createClient({ baseUrl, fetch: createTestFetch() });
  const county = await records.counties.get('songchon', {
    include: ['province', 'claims'],
    fields: ['name'],
  });
  expect(Object.keys(county)).toEqual(['id', 'name', 'province', 'claims']);
  expect(Object.values(county.claims)[0]?.claims[0]?.id).toBeTypeOf('string');
});

test('answers of a test take the place of examples', async () => {
  const fetch = createTestFetch({
    answers: {
      '/v1/counties/{id}': ({ values }) => problem('not_found', `No ${values.id}.`),
      '/v1/counties/kimhwa': () => problem('rate_limited', 'Slower.', { retryAfter: 99 }),
      '/v1/invented': () => ({ data: 1 }),
    },
  });
  const records = createClient({ baseUrl, fetch });
  await expect(records.counties.get('songchon')).rejects.toThrow('No songchon.');
  await expect(records.counties.get('kimhwa')).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfterMs: 99_000,
  });
  expect(await records.request('/v1/invented')).toEqual({ data: 1 });
  await expect(records.request('/v1/unknown')).rejects.toMatchObject({ code: 'not_found' });
});

test('records of a test are typed', () => {
  expectTypeOf<{ counties: { id: string; status: 'operating' }[] }>().toExtend<TestRecords>();
  expectTypeOf<{
    counties: { id: string; population_2008: string }[];
  }>().not.toExtend<TestRecords>();
});
