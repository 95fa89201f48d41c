import type { Claim, Quantity } from '@20x10/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from './harness.ts';

// What the real dataset must say when it is asked through the service.
let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp('loaded');
});
afterAll(() => service.close());

const ask = async (url: string) => {
  const response = await service.ask(url);
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200);
  return response.json();
};
const find = async (url: string) => (await ask(url)).data;
const _idsOf = async (url: string): Promise<string[]> =>
  (await find(url)).map(({ id }: { id: string }) => id);

describe('figures of Kimhwa', () => {
  const open = { low_inclusive: false, high: null, high_inclusive: false };
  const exactly = (value: number) => ({
    value,
    low: value,
    low_inclusive: true,
    high: value,
    high_inclusive: true,
    qualifier: 'exact' as const,
  });
  const moreThan = (value: number) => ({
    value,
    low: value,
    ...open,
    qualifier: 'more_than' as const,
  });

  test.each<[string, string, Partial<Quantity>]>([
    [
      '125 varieties',
      'kimhwa-product-varieties',
      { ...exactly(125), unit: 'varieties', as_stated: '125' },
    ],
    [
      'of 46 kinds',
      'kimhwa-product-kinds',
      { ...exactly(46), unit: 'kinds', as_stated: '46 kinds' },
    ],
    [
      'output more than doubled',
      'kimhwa-output-value-growth',
      { ...moreThan(2), unit: 'times', as_stated: 'more than two times' },
    ],
    [
      'garments more than 1.2 times the year before',
      'kimhwa-garment-output-growth',
      { ...moreThan(1.2), unit: 'times', as_stated: 'more than 1.2 times' },
    ],
    [
      'paper 114 percent of plan',
      'kimhwa-paper-plan-fulfilment',
      { ...exactly(114), unit: 'percent', as_stated: '114 percent' },
    ],
    [
      'raw-material area more than 2.5 times',
      'kimhwa-raw-material-area-growth',
      { ...moreThan(2.5), unit: 'times', as_stated: 'more than 2.5 times' },
    ],
    [
      '50-odd varieties of foodstuffs',
      'kimhwa-foodstuff-varieties',
      {
        value: 50,
        low: 50,
        low_inclusive: true,
        high: 59,
        high_inclusive: true,
        qualifier: 'odd',
        unit: 'varieties',
        as_stated: '50-odd varieties',
        bounds_by: 'rule:odd',
      },
    ],
  ])('%s', async (_, id, expected) => {
    const figure = await find(`/v1/production-figures/${id}?include=claims`);
    expect(figure.county_id).toBe('kimhwa');
    expect(figure.quantity).toMatchObject(expected);
    const stated = figure.claims.quantity.claims.map(({ value }: Claim) => value);
    expect(stated).toContainEqual(figure.quantity);
  });

  test('the growth of garments is measured against the year before, and whether to or by is left open', async () => {
    expect((await find('/v1/production-figures/kimhwa-garment-output-growth')).basis).toMatchObject(
      { relation: 'previous_year', reading: 'unclear' },
    );
    expect((await find('/v1/production-figures/kimhwa-paper-plan-fulfilment')).basis.relation).toBe(
      'annual_plan',
    );
  });

  test('hundreds of hectares of evodia are from 200 to 999 by the published rule', async () => {
    const { area } = await find('/v1/raw-material-bases/kimhwa-evodia-forests');
    expect(area).toEqual({
      value: null,
      low: 200,
      low_inclusive: true,
      high: 999,
      high_inclusive: true,
      qualifier: 'order_of_magnitude',
      unit: 'hectares',
      as_stated: 'hundreds of hectares',
      bounds_by: 'rule:order_of_magnitude',
    });
    const { terms } = await find('/v1/vocabularies/rule');
    expect(terms.map(({ term }: { term: string }) => term)).toContain(area.bounds_by);
  });
});

describe('progress', () => {
  const of = async (year: number, at: string) =>
    (await find(`/v1/progress?at=${at}&group_by=cohort_year&cohort_year=${year}&ids=true`))[0];

  test('at the end of 2024 one of the 20 had been inaugurated', async () => {
    const found = await of(2024, '2024-12-31');
    expect(found).toMatchObject({
      planned: 20,
      inaugurated: { certain: 1, possible: 1, certain_ids: ['songchon'] },
    });
    expect(found.reported_operating).toMatchObject({ certain: 0, possible: 0 });
  });

  test('on 8 February 2025 it was 18', async () => {
    expect(await of(2024, '2025-02-08')).toMatchObject({
      inaugurated: { certain: 18, possible: 18 },
    });
  });

  test('on 7 March 2024 ground had been broken in 7 certainly and in 20 possibly', async () => {
    const { broken_ground } = await of(2024, '2024-03-07');
    expect(broken_ground).toMatchObject({ certain: 7, possible: 20 });
    const between = broken_ground.possible_ids.filter(
      (id: string) => !broken_ground.certain_ids.includes(id),
    );
    for (const id of between)
      expect(await find(`/v1/counties/${id}`)).toMatchObject({
        groundbreaking_on: '2024-03-06/2024-03-10',
      });
    expect(between).toHaveLength(13);
  });

  test('on 21 December 2025 it was 15 of 2025', async () => {
    expect(await of(2025, '2025-12-21')).toMatchObject({
      planned: 20,
      inaugurated: { certain: 15, possible: 15 },
    });
  });

  test('the 40 of 3 December 2025 are said to be built, which is not inaugurated', async () => {
    const said = await find('/v1/production-figures/programme-localities-said-built-2025-12-03');
    expect(said).toMatchObject({ metric: 'localities_said_built', quantity: { value: 40 } });
    expect(said.summary).toMatch(/“Built” and “inaugurated” are kept apart/);
    const opened = (await find('/v1/progress?at=2025-12-03')).reduce(
      (sum: number, each: { inaugurated: { certain: number } }) => sum + each.inaugurated.certain,
      0,
    );
    expect(opened).toBe(20);
    const counted = await find(
      '/v1/production-figures/programme-localities-inaugurated-2025-12-03',
    );
    expect(counted).toMatchObject({
      metric: 'localities_inaugurated',
      quantity: { value: opened },
    });
  });

  test('built, inaugurated and operating are three things in the vocabularies too', async () => {
    const { terms } = await find('/v1/vocabularies/metric');
    const names = terms.map(({ term }: { term: string }) => term);
    expect(names).toEqual(
      expect.arrayContaining([
        'localities_said_built',
        'localities_inaugurated',
        'localities_groundbroken',
      ]),
    );
  });
});

describe('claims', () => {
  test('every value of every record that needs a claim has one, and agreement is told for each field', async () => {
    for (const id of ['songchon', 'kimhwa', 'tongsin']) {
      const county = await find(`/v1/counties/${id}?include=claims`);
      for (const field of ['kind', 'role', 'status', 'inaugurated_on']) {
        const { agreement, claim_count, origin_count, claims } = county.claims[field];
        expect(['single', 'corroborated', 'compatible', 'conflicting']).toContain(agreement);
        expect(claims).toHaveLength(claim_count);
        expect(new Set(claims.map(({ origin }: Claim) => origin)).size).toBe(origin_count);
      }
    }
  });

  test('what many outlets relay from one agency counts one origin', async () => {
    const { claims } = await find('/v1/events/2026-01-29-unryul-groundbreaking?include=claims');
    expect(
      new Set(claims.kind.claims.map(({ source_id }: Claim) => source_id)).size,
    ).toBeGreaterThan(4);
    expect(claims.kind).toMatchObject({ agreement: 'single', origin_count: 1 });
    expect(claims.kind.claims[0].origin).toBe('kcna');
  });

  test('every conflict is of claims that can be read, and none is left without a word', async () => {
    const found = await find('/v1/conflicts?limit=500&include=claims');
    expect(found.length).toBeGreaterThan(50);
    for (const { id, claims, values, explanation, status } of found) {
      expect(claims.length, id).toBeGreaterThan(1);
      expect(values.length, id).toBeGreaterThan(0);
      if (status !== 'open') expect(explanation, id).toBeTruthy();
    }
  });
});
