import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

let service: TestApp;
const locality = (id: string, given: Record<string, unknown>) =>
  toRecord('counties', { id, role: 'cohort', cohort_year: 2024, province_id: 'kangwon', ...given });
const counties = [
  locality('begun-surely', { groundbreaking_on: '2024-03-06', status: 'under_construction' }),
  locality('begun-perhaps', {
    groundbreaking_on: '2024-03-06/2024-03-10',
    province_id: 'jagang',
    status: 'under_construction',
  }),
  locality('open', {
    groundbreaking_on: '2024-02-28',
    inaugurated_on: '2024-12-20',
    status: 'inaugurated',
  }),
  locality('running', {
    groundbreaking_on: '2024-03',
    inaugurated_on: '2025-02',
    operation_reported_on: '2025-04/..',
    status: 'inaugurated',
  }),
  locality('later', { cohort_year: 2025, groundbreaking_on: '2025-02-11' }),
  toRecord('counties', { id: 'pilot', role: 'pilot', inaugurated_on: '2022~' }),
  toRecord('counties', { id: 'outside', inaugurated_on: '2020' }),
];
const cohort = (year: number, planned_counties: number | null) =>
  toRecord('cohorts', { id: String(year), year, planned_counties });
beforeAll(async () => {
  service = await buildTestApp('migrated');
  await loadMadeUp(service.database, {
    counties,
    cohorts: [cohort(2026, null), cohort(2024, 20), cohort(2025, 20)],
  });
  await service.refresh();
});
afterAll(() => service.close());

type Count = { certain: number; possible: number; certain_ids?: string[]; possible_ids?: string[] };
type Group = {
  planned: number | null;
  broken_ground: Count;
  inaugurated: Count;
  reported_operating: Count;
};
const ask = async (query: string): Promise<Group[]> =>
  (await service.ask(`/v1/progress?${query}`)).json().data;
const brief = (group: Group | undefined) =>
  group &&
  [group.broken_ground, group.inaugurated, group.reported_operating]
    .map(({ certain, possible }) => `${certain}/${possible}`)
    .join(' ');

describe('by cohort year', () => {
  test.each([
    ['2024-02-27', '0/0 0/0 0/0'],
    ['2024-02-28', '1/1 0/0 0/0'],
    ['2024-03-01', '1/2 0/0 0/0'],
    ['2024-03-06', '2/4 0/0 0/0'],
    ['2024-03-10', '3/4 0/0 0/0'],
    ['2024-03-31', '4/4 0/0 0/0'],
    ['2024-12-19', '4/4 0/0 0/0'],
    ['2024-12-20', '4/4 1/1 0/0'],
    ['2025-02-01', '4/4 1/2 0/0'],
    ['2025-02-28', '4/4 2/2 0/0'],
    ['2025-04-01', '4/4 2/2 0/1'],
    ['2030', '4/4 2/2 0/1'],
    ['2024-03', '1/4 0/0 0/0'],
    ['2024', '0/4 0/1 0/0'],
    ['2024-03-10/2024-12-20', '3/4 0/1 0/0'],
    ['../2024-02-28', '0/1 0/0 0/0'],
    ['2024-12-20/..', '4/4 1/2 0/1'],
  ])('at %s of 2024: begun, opened, operating %s', async (at, expected) => {
    const [group] = await ask(`at=${at}`);
    expect(brief(group)).toBe(expected);
    expect(group).toMatchObject({ cohort_year: 2024, planned: 20 });
  });

  test('every programme year is there, also without localities or a plan', async () => {
    expect(await ask('at=2025-03-01')).toMatchObject([
      { cohort_year: 2024, planned: 20 },
      { cohort_year: 2025, planned: 20, broken_ground: { certain: 1, possible: 1 } },
      { cohort_year: 2026, planned: null, broken_ground: { certain: 0, possible: 0 } },
    ]);
    expect(await ask('at=2025-03-01&cohort_year=2025')).toHaveLength(1);
  });

  test('the pilot and places outside the programme are not counted', async () => {
    const groups = await ask('at=2030&ids=true');
    const ids = groups.flatMap(({ inaugurated }) => inaugurated.possible_ids);
    expect(ids).toEqual(['open', 'running']);
  });
});

test('the ids behind each count come on request', async () => {
  const [group] = await ask('at=2024-03-06&ids=true');
  expect(group?.broken_ground).toEqual({
    certain: 2,
    possible: 4,
    certain_ids: ['begun-surely', 'open'],
    possible_ids: ['begun-perhaps', 'begun-surely', 'open', 'running'],
  });
  expect((await ask('at=2024-03-06'))[0]?.broken_ground).not.toHaveProperty('certain_ids');
});

test('localities are grouped by province or status too', async () => {
  expect(
    (await ask('at=2024-12-31&group_by=province_id')).map((each) => [
      (each as never as { province_id: string }).province_id,
      each.planned,
      brief(each),
    ]),
  ).toEqual([
    ['jagang', 1, '1/1 0/0 0/0'],
    ['kangwon', 4, '3/3 1/1 0/0'],
  ]);
  const byStatus = await ask('at=2024-12-31&group_by=status&cohort_year=2024');
  expect(byStatus).toMatchObject([
    { status: 'inaugurated', planned: 2 },
    { status: 'under_construction', planned: 2 },
  ]);
});

test('without a day it is today, and the answer says which day that is', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const response = await service.ask('/v1/progress?revision=1');
  expect(response.json().meta.query).toBe(
    `/v1/progress?at=${today}&group_by=cohort_year&revision=1`,
  );
  expect(response.headers['cache-control']).not.toContain('immutable');
  const { revision_hash } = response.json().meta;
  const named = `revision=1&revision_hash=${revision_hash}`;
  const cachingOf = async (query: string) =>
    (await service.ask(`/v1/progress?${query}`)).headers['cache-control'];
  expect(await cachingOf(`at=2024&${named}`)).toContain('immutable');
  expect(await cachingOf(named)).not.toContain('immutable');
});

test.each([
  'at=tomorrow',
  'at=2024-13',
  'group_by=county',
  'ids=maybe',
  'cohort_year=x',
  'aat=2024',
])('%s is refused and the parameter named', async (query) => {
  const response = await service.ask(`/v1/progress?${query}`);
  expect(response.statusCode).toBe(400);
  expect(response.json().errors[0].parameter).toBe(query.split('=')[0]);
});

test('the day of the world and the revision of the dataset are two axes', async () => {
  const settled = counties.map((each) =>
    each.id === 'begun-perhaps' ? { ...each, groundbreaking_on: '2024-03-08' } : each,
  );
  await loadMadeUp(service.database, { counties: settled, cohorts: [cohort(2024, 20)] });
  await service.refresh();
  expect(brief((await ask('at=2024-03-07&revision=1'))[0])).toBe('2/4 0/0 0/0');
  expect(brief((await ask('at=2024-03-07&revision=2'))[0])).toBe('2/3 0/0 0/0');
});
