import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { buildTestApp, type TestApp, toDataset } from '../harness.ts';

const path = '/v1/production-figures/summary';
let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

const summarize = async (query = '', from = service) => {
  const response = await from.ask(`${path}${query}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json().data;
};

describe('of the dataset', () => {
  test('counts every figure once, whatever it is grouped by', async () => {
    const { total } = (await service.ask('/v1/production-figures?limit=1&count=exact')).json().page;
    for (const by of ['metric', 'metric,province_id', 'unit', 'subject_type', 'period']) {
      const groups = await summarize(`?group_by=${by}&ids=true`);
      const ids = groups.flatMap((each: { ids: string[] }) => each.ids);
      expect(new Set(ids).size).toBe(total);
      expect(ids).toHaveLength(total);
      for (const each of groups) {
        const { count, exact_count, bounded_count, unbounded_count, unknown_count } = each;
        expect(exact_count + bounded_count + unbounded_count + unknown_count).toBe(count);
        expect(Object.keys(each).slice(0, by.split(',').length)).toEqual(by.split(','));
      }
    }
  });

  test('takes the filters of the list', async () => {
    const query = 'metric=output_growth&period[gte]=2024';
    const listed = (await service.ask(`/v1/production-figures?${query}&limit=500`)).json().data;
    const [group] = await summarize(`?${query}&ids=true`);
    expect(group.ids).toEqual(listed.map(({ id }: { id: string }) => id).sort());
  });

  test('a sum of unlike figures is refused, and what differs is said', async () => {
    const response = await service.ask(`${path}?sum=true`);
    expect(response.statusCode).toBe(422);
    const problem = response.json();
    expect(problem.code).toBe('unlike_quantities');
    expect(problem.errors[0]).toMatchObject({ parameter: 'sum', code: 'unlike_quantities' });
    expect(problem.errors.map(({ detail }: { detail: string }) => detail).join()).toMatch(
      /differ: (units|bases) \w+/,
    );
  });

  test('paging parameters are refused', async () => {
    expect((await service.ask(`${path}?limit=7`)).json().code).toBe('unknown_parameter');
  });

  test('a figure is still found by its id beside the summary', async () => {
    const [first] = (await service.ask('/v1/production-figures?limit=1')).json().data;
    const response = await service.ask(`/v1/production-figures/${first.id}`);
    expect(response.json().data.id).toBe(first.id);
  });
});

type Bounds = [low: number | null, high: number | null, inclusive?: [boolean, boolean]];
const figure = (id: string, bounds: Bounds | null, more: object = {}) => {
  const [low, high, [low_inclusive, high_inclusive] = [low !== null, high !== null]] = bounds ?? [
    null,
    null,
  ];
  const quantity = {
    value: low ?? high,
    low,
    low_inclusive,
    high,
    high_inclusive,
    qualifier: 'exact',
    unit: 'hectares',
    as_stated: 'so many hectares',
    bounds_by: 'stated',
  };
  return {
    id,
    name: id,
    subject_type: 'programme',
    metric: 'floor_area',
    quantity: bounds && quantity,
    basis: null,
    period: null,
    former_ids: [],
    source_ids: [],
    ...more,
  };
};
const unlike = (id: string, bounds: Bounds, change: object) => {
  const made = figure(id, bounds);
  return { ...made, quantity: { ...made.quantity, ...change } };
};

describe('of made-up figures', () => {
  let made: TestApp;
  const load = async (figures: object[], claims: object[] = []) => {
    const records = { 'production-figures': figures, claims } as never;
    await loadDataset(made.database, toDataset(records), {
      author: 'test',
      cause: 'correction',
      message: 'A test.',
    });
    await made.refresh();
  };
  beforeAll(async () => {
    made = await buildTestApp('migrated');
  });
  afterAll(() => made.close());

  test('least, greatest and sum are intervals that hold whatever the figures really are', async () => {
    await load([
      figure('exact', [5, 5]),
      figure('more-than-3', [3, null, [false, false]]),
      figure('from-4-to-9', [4, 9]),
      figure('below-9', [1, 9, [true, false]]),
      figure('unknown', null),
    ]);
    const [group] = await summarize('?sum=true', made);
    expect(group).toMatchObject({
      metric: 'floor_area',
      count: 5,
      exact_count: 1,
      bounded_count: 3,
      unbounded_count: 0,
      unknown_count: 1,
      units: ['hectares'],
      bases: [null],
      min: { low: 1, low_inclusive: true, high: 5, high_inclusive: true },
      max: { low: 5, low_inclusive: true, high: null, high_inclusive: false },
      sum: { low: 13, low_inclusive: false, high: null, high_inclusive: false },
    });
  });

  test('a bound that one figure excludes is excluded where it decides', async () => {
    await load([figure('to-4', [2, 4]), figure('below-4', [2, 4, [false, false]])]);
    const [group] = await summarize('?sum=true', made);
    expect(group.min).toEqual({ low: 2, low_inclusive: true, high: 4, high_inclusive: false });
    expect(group.max).toEqual({ low: 2, low_inclusive: false, high: 4, high_inclusive: true });
    expect(group.sum).toEqual({ low: 4, low_inclusive: false, high: 8, high_inclusive: false });
  });

  test('figures without bounds leave every bound open', async () => {
    await load([figure('about', [null, null]), figure('exact', [7, 7])]);
    const [group] = await summarize('?sum=true', made);
    expect(group.unbounded_count).toBe(1);
    expect(group.min).toEqual({ low: null, low_inclusive: false, high: 7, high_inclusive: true });
    expect(group.max).toEqual({ low: 7, low_inclusive: true, high: null, high_inclusive: false });
    expect(group.sum).toMatchObject({ low: null, high: null });
  });

  test('unlike units are neither compared nor added, unless grouped apart', async () => {
    await load([figure('a', [1, 1]), unlike('b', [2, 2], { unit: 'percent' })]);
    expect(await summarize('', made)).toMatchObject([
      { units: ['hectares', 'percent'], min: null, max: null },
    ]);
    const refused = await made.ask(`${path}?sum=true`);
    expect(refused.json()).toMatchObject({
      status: 422,
      errors: [{ detail: 'The figures of metric floor_area differ: units hectares, percent.' }],
    });
    const apart = await summarize('?group_by=unit&sum=true', made);
    expect(
      apart.map(({ unit, sum }: { unit: string; sum: { low: number } }) => [unit, sum.low]),
    ).toEqual([
      ['hectares', 1],
      ['percent', 2],
    ]);
  });

  test('unlike bases are not added; notes differ only where they are the relation', async () => {
    const basis = (relation: string, note: string) => ({
      basis: { relation, reading: 'to', note },
    });
    await load([
      figure('a', [1, 1], basis('previous_year', 'as against 2023')),
      figure('b', [2, 2], basis('previous_year', 'as against the year before')),
    ]);
    const [alike] = await summarize('?sum=true', made);
    expect(alike.sum.low).toBe(3);
    expect(alike.bases).toEqual([{ relation: 'previous_year', reading: 'to', note: null }]);
    await load([
      figure('a', [1, 1], basis('other', 'against May')),
      figure('b', [2, 2], basis('other', 'against June')),
    ]);
    expect((await made.ask(`${path}?sum=true`)).statusCode).toBe(422);
  });

  test('the latest known figure comes with its period and how far its claims agree', async () => {
    const claim = (id: string, low: number, origin: string) => ({
      id,
      subject_type: 'production-figures',
      subject_id: 'late',
      property: 'quantity',
      value: figure('late', [low, low]).quantity,
      source_id: 'source',
      origin,
      assertion: 'stated',
      rank: 'normal',
    });
    await load(
      [
        figure('early', [1, 1], { period: '2023' }),
        figure('late', [2, 2], { period: '2024-06' }),
        figure('later-but-unknown', null, { period: '2025' }),
        figure('undated', [3, 3]),
      ],
      [claim('one', 2, 'kcna'), claim('two', 2, 'tass')],
    );
    const [group] = await summarize('', made);
    expect(group.latest).toMatchObject({
      id: 'late',
      period: '2024-06',
      quantity: { value: 2 },
      agreement: 'corroborated',
    });
  });
});
