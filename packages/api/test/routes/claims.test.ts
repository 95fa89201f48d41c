import { type Claim, deriveConflicts } from '@20x10/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

let service: TestApp;
let count = 0;
const claim = (property: string, value: unknown, given: Partial<Claim> = {}): Claim => {
  count += 1;
  const about = { subject_type: 'counties', subject_id: 'anju', property, value };
  const plain = { assertion: 'stated', rank: 'normal', origin: 'kcna', source_id: 'report' };
  return toRecord('claims', {
    id: `claim-${String(count).padStart(2, '0')}`,
    ...about,
    ...plain,
    ...given,
  }) as unknown as Claim;
};
const claims = [
  ...['kcna', 'yonhap', 'ap', 'reuters', 'afp'].map((outlet) =>
    claim('inaugurated_on', '2025-02-04', { source_id: outlet, origin: 'kcna' }),
  ),
  claim('population_2008', 240117, { origin: 'census' }),
  claim('population_2008', 240117, { origin: 'press', source_id: 'press' }),
  claim('groundbreaking_on', '2024-03', { origin: '38-north' }),
  claim('groundbreaking_on', '2024-03-07', { reported_on: '2024-03-08', reliability: 'primary' }),
  claim('designated_on', '2024-02-03', { assertion: 'inferred', rank_reason: 'from the report' }),
  claim('designated_on', '2024-02-04', { origin: 'yonhap' }),
  claim('kind', 'city', { subject_id: 'kosan' }),
];
const explanation = {
  subject_type: 'counties',
  subject_id: 'anju',
  property: 'designated_on',
  explanation: 'Two reports a day apart.',
};
const conflicts = deriveConflicts(claims, [explanation]);
beforeAll(async () => {
  service = await buildTestApp('migrated');
  const place = (id: string) => toRecord('counties', { id, source_ids: ['report'] });
  const sources = ['kcna', 'yonhap', 'ap', 'reuters', 'afp', 'press', 'report'].map((id) =>
    toRecord('sources', { id, title: id }),
  );
  await loadMadeUp(service.database, {
    counties: [place('anju'), place('kosan'), place('usi')],
    claims: claims as never,
    conflicts: conflicts as never,
    sources,
  });
  await service.refresh();
});
afterAll(() => service.close());

const ask = async (url: string) => (await service.ask(url)).json();
const idsOf = async (url: string) => (await ask(url)).data.map(({ id }: { id: string }) => id);

describe('the claims of a record', () => {
  test('stand by field with how far they agree and from how many origins', async () => {
    const { data } = await ask('/v1/counties/anju/claims');
    const brief = Object.fromEntries(
      Object.entries<{
        agreement: string;
        claim_count: number;
        origin_count: number;
        claims: unknown[];
      }>(data).map(([field, each]) => [
        field,
        `${each.agreement} ${each.claim_count}/${each.origin_count}`,
      ]),
    );
    expect(brief).toEqual({
      inaugurated_on: 'single 5/1',
      population_2008: 'corroborated 2/2',
      groundbreaking_on: 'compatible 2/2',
      designated_on: 'conflicting 2/2',
    });
    expect(data.population_2008.claims).toEqual(claims.slice(5, 7));
  });

  test('a figure relayed by five outlets from one agency counts one origin', async () => {
    const { inaugurated_on } = (await ask('/v1/counties/anju/claims?property=inaugurated_on')).data;
    expect(inaugurated_on).toMatchObject({ agreement: 'single', claim_count: 5, origin_count: 1 });
    expect(new Set(inaugurated_on.claims.map((each: Claim) => each.source_id)).size).toBe(5);
  });

  test('may be kept to some fields', async () => {
    expect(
      Object.keys((await ask('/v1/counties/anju/claims?property=kind,designated_on')).data),
    ).toEqual(['designated_on']);
    const refused = await service.ask('/v1/counties/anju/claims?property=populatoin_2008');
    expect(refused.json()).toMatchObject({ status: 400, errors: [{ parameter: 'property' }] });
    expect(refused.json().detail).toContain('did you mean "population_2008"');
  });

  test('are none for a record without claims, and not found without a record', async () => {
    expect((await ask('/v1/counties/usi/claims')).data).toEqual({});
    expect((await service.ask('/v1/counties/nowhere/claims')).statusCode).toBe(404);
  });
});

describe('include=claims', () => {
  test('puts the same beside a record, and beside every record of a list', async () => {
    const alone = (await ask('/v1/counties/anju/claims')).data;
    expect((await ask('/v1/counties/anju?include=claims')).data.claims).toEqual(alone);
    const { data } = await ask('/v1/counties?include=claims,sources&fields=name');
    expect(data.map((each: { claims: object }) => Object.keys(each.claims))).toEqual([
      Object.keys(alone),
      ['kind'],
      [],
    ]);
    expect(data[0].sources.map(({ id }: { id: string }) => id)).toEqual(['report']);
    expect(Object.keys(data[0])).toEqual(['id', 'name', 'claims', 'sources']);
  });
});

describe('/v1/claims', () => {
  test.each([
    ['subject_type=counties&subject_id=kosan', ['claim-12']],
    ['property=population_2008', ['claim-06', 'claim-07']],
    ['source_id=press,afp', ['claim-05', 'claim-07']],
    ['origin=census', ['claim-06']],
    ['assertion=inferred', ['claim-10']],
    ['assertion[not]=stated', ['claim-10']],
    ['reliability=primary', ['claim-09']],
    ['reported_on=2024-03', ['claim-09']],
    ['reported_on[gte]=2024-03-09', []],
    ['rank[not]=normal', []],
    ['subject_id=anju&property=designated_on&origin=yonhap', ['claim-11']],
  ])('?%s', async (query, expected) => {
    expect(await idsOf(`/v1/claims?${query}`)).toEqual(expected);
  });

  test('brings the source along on request', async () => {
    const { data } = await ask('/v1/claims/claim-07?include=source');
    expect(data.source).toMatchObject({ id: 'press', title: 'press' });
  });
});

describe('/v1/conflicts', () => {
  const id = 'counties-anju-designated-on';

  test('shows what cannot all hold, its spread and the recorded explanation', async () => {
    expect((await ask(`/v1/conflicts/${id}`)).data).toMatchObject({
      subject_type: 'counties',
      subject_id: 'anju',
      property: 'designated_on',
      kind: 'date',
      status: 'explained',
      claim_ids: ['claim-10', 'claim-11'],
      values: ['2024-02-03', '2024-02-04'],
      spread: { low: '2024-02-03', high: '2024-02-04' },
      explanation: 'Two reports a day apart.',
    });
  });

  test('brings its claims and their sources along on request', async () => {
    const { data } = await ask('/v1/conflicts?include=claims,sources');
    expect(data[0].claims).toEqual(claims.slice(9, 11));
    expect(data[0].sources.map((each: { id: string }) => each.id)).toEqual(['report']);
    expect((await ask(`/v1/conflicts/${id}?include=claims`)).data.claims).toHaveLength(2);
  });

  test.each([
    ['subject_type=counties', 1],
    ['subject_type=factories', 0],
    ['subject_id=anju', 1],
    ['property=designated_on', 1],
    ['kind=date', 1],
    ['kind=quantity', 0],
    ['status=explained', 1],
    ['status=open', 0],
    ['claim_ids=claim-10', 1],
  ])('?%s finds %i', async (query, found) => {
    expect(await idsOf(`/v1/conflicts?${query}`)).toHaveLength(found);
  });
});
