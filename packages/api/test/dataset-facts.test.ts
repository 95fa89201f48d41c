import type { Claim } from '@20x10/schema';
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
const idsOf = async (url: string): Promise<string[]> =>
  (await find(url)).map(({ id }: { id: string }) => id);

describe('places', () => {
  test('there are 13 provinces and 202 divisions', async () => {
    expect((await ask('/v1/provinces?count=exact')).page.total).toBe(13);
    expect((await ask('/v1/counties?count=exact')).page.total).toBe(202);
  });

  test('the localities of 2024 are these 20', async () => {
    expect((await idsOf('/v1/counties?cohort_year=2024')).sort()).toEqual([
      'hamju',
      'ichon',
      'jaeryong',
      'jangphung',
      'kim-hyong-jik',
      'kosan',
      'kujang',
      'kumya',
      'kusong',
      'kyongsong',
      'onchon',
      'orang',
      'songchon',
      'sukchon',
      'tongsin',
      'unchon',
      'unpha',
      'unsan-north-phyongan',
      'usi',
      'yonthan',
    ]);
  });

  test('twenty of 2025 and nineteen divisions of 2026 are known', async () => {
    expect(await idsOf('/v1/counties?cohort_year=2025')).toHaveLength(20);
    expect(await idsOf('/v1/counties?cohort_year=2026')).toHaveLength(19);
  });

  test('Kimhwa is the pilot and in no cohort', async () => {
    expect(await find('/v1/counties/kimhwa')).toMatchObject({
      role: 'pilot',
      cohort_year: null,
      province_id: 'kangwon',
    });
    expect(await idsOf('/v1/counties?role=pilot')).toEqual(['kimhwa']);
  });

  test('Kusong is a city, Onchon is in Nampho, and the two Unsans are two records', async () => {
    expect(await find('/v1/counties/kusong')).toMatchObject({ kind: 'city' });
    expect(await find('/v1/counties/onchon?include=province')).toMatchObject({
      province_id: 'nampho',
      province: { id: 'nampho' },
    });
    expect(await idsOf('/v1/counties?name[contains]=unsan')).toEqual([
      'unsan-north-phyongan',
      'unsan-south-phyongan',
    ]);
    expect(await find('/v1/counties/unsan-north-phyongan')).toMatchObject({
      cohort_year: 2024,
      province_id: 'north-phyongan',
    });
    expect(await find('/v1/counties/unsan-south-phyongan')).toMatchObject({
      cohort_year: null,
      province_id: 'south-phyongan',
    });
  });

  test('Riwon is no locality of 2026, and the record says who counts it', async () => {
    expect(await idsOf('/v1/counties?cohort_year=2026')).not.toContain('riwon');
    expect(await find('/v1/counties/riwon')).toMatchObject({ role: 'none', cohort_year: null });
    expect(await idsOf('/v1/conflicts?subject_id=riwon')).toEqual(['counties-riwon-role']);
  });
});

describe('dates', () => {
  test("both days reported for Tongsin's opening can be seen, with who reports which", async () => {
    const { inaugurated_on } = await find('/v1/counties/tongsin/claims?property=inaugurated_on');
    expect(inaugurated_on.agreement).toBe('conflicting');
    const days = new Set(inaugurated_on.claims.map(({ value }: Claim) => value));
    expect(days).toEqual(new Set(['2025-02-04', '2025-02-05']));
    expect((await find('/v1/counties/tongsin?include=claims')).claims.inaugurated_on).toEqual(
      inaugurated_on,
    );
  });

  test('and the disagreement stands in the conflicts, with its spread and why one day is preferred', async () => {
    const [conflict] = await find(
      '/v1/conflicts?subject_type=counties&subject_id=tongsin&property=inaugurated_on&include=claims,sources',
    );
    expect(conflict).toMatchObject({
      id: 'counties-tongsin-inaugurated-on',
      kind: 'date',
      status: 'resolved',
      values: ['2025-02-04', '2025-02-05'],
      spread: { low: '2025-02-04', high: '2025-02-05' },
    });
    expect(conflict.explanation).toContain('5 February');
    expect(conflict.claims.map(({ id }: Claim) => id)).toEqual(conflict.claim_ids);
    expect(conflict.sources.map(({ id }: { id: string }) => id)).toEqual(conflict.source_ids);
  });

  test('the groundbreakings of March 2024 are intervals, not invented days', async () => {
    const dates = (await find('/v1/counties?cohort_year=2024&fields=groundbreaking_on')).map(
      (each: { groundbreaking_on: string }) => each.groundbreaking_on,
    );
    expect(dates.filter((each: string) => each === '2024-03-06/2024-03-10')).toHaveLength(13);
    expect(dates.filter((each: string) => /^\d{4}-\d{2}-\d{2}$/.test(each))).toEqual([
      '2024-02-28',
    ]);
  });

  test('a filter tells what must have been from what may have been', async () => {
    const surely = await idsOf(
      '/v1/counties?cohort_year=2024&groundbreaking_on[lte]=2024-03-07&certainty=certain&limit=50',
    );
    const perhaps = await find('/v1/counties?cohort_year=2024&groundbreaking_on[lte]=2024-03-07');
    expect(surely).toHaveLength(7);
    expect(perhaps).toHaveLength(20);
    const certain = perhaps
      .filter((each: { match: string }) => each.match === 'certain')
      .map(({ id }: { id: string }) => id);
    expect(certain).toEqual(surely);
  });
});

describe('questions that cannot be answered', () => {
  test.each([
    ['/v1/counties?provnce_id=kangwon', 'provnce_id'],
    ['/v1/counties?limit=0', 'limit'],
    ['/v1/counties?limit=501', 'limit'],
    ['/v1/counties?sort=nope', 'sort'],
    ['/v1/counties?cohort_year=abc', 'cohort_year'],
    ['/v1/counties?cursor=WzEsInNvbmdjaG9uIl0.AAAAAAAAAAAAAAAA', 'cursor'],
  ])('%s', async (url, parameter) => {
    const response = await service.ask(url);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].parameter).toBe(parameter);
  });

  test('a misspelt parameter brings the right one', async () => {
    const { errors, detail } = (await service.ask('/v1/counties?provnce_id=kangwon')).json();
    expect(errors[0].allowed).toEqual(['province_id']);
    expect(detail).toContain('did you mean province_id?');
  });

  test('a cursor used with other filters', async () => {
    const { next } = (await ask('/v1/counties?limit=7&province_id=kangwon')).page;
    const response = await service.ask(`/v1/counties?limit=7&province_id=jagang&cursor=${next}`);
    expect(response.json()).toMatchObject({
      status: 400,
      code: 'invalid_cursor',
      errors: [{ parameter: 'cursor' }],
    });
  });
});
