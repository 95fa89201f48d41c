import { expectTypeOf, test } from 'vitest';
import {
  type AnyRecordsError,
  type Claim,
  type County,
  createClient,
  type FieldClaims,
  type List,
  type ListPage,
  type ProblemError,
  type Province,
  type Source,
} from '../src/index.ts';

const records = createClient({ baseUrl: 'http://localhost', fetch: () => new Promise(() => {}) });
const ask = async <T>(make: () => PromiseLike<T>): Promise<T> => make();

// Nothing here is sent: what is checked is checked by the compiler.
const checked = (_: () => unknown) => {};

test('a record without include has its fields, and none of the keys that include adds', () => {
  checked(async () => {
    const county = await ask(() => records.counties.get('songchon'));
    expectTypeOf(county.name).toEqualTypeOf<string>();
    expectTypeOf(county.population_2008).toEqualTypeOf<number | null>();
    expectTypeOf(county).not.toHaveProperty('province');
    expectTypeOf(county).not.toHaveProperty('claims');
    expectTypeOf(county).not.toHaveProperty('match');
    expectTypeOf(county).toExtend<County>();
  });
});

test('include adds its keys, no longer optional, and ids stay ids', () => {
  checked(async () => {
    const county = await records.counties.get('songchon', { include: ['province', 'claims'] });
    expectTypeOf(county.province).toEqualTypeOf<Province | null>();
    expectTypeOf(county.province_id).toEqualTypeOf<string>();
    expectTypeOf(county.claims).toEqualTypeOf<{ [field: string]: FieldClaims }>();
    expectTypeOf(county.claims.status?.claims).toEqualTypeOf<Claim[] | undefined>();
    expectTypeOf(county).not.toHaveProperty('sources');
    // @ts-expect-error nothing of that name is included
    records.counties.get('songchon', { include: ['county'] });
    const [factory] = await records.factories.list({ include: ['county', 'sources'] }).toArray();
    expectTypeOf(factory?.county).toEqualTypeOf<County | null | undefined>();
    expectTypeOf(factory?.sources).toEqualTypeOf<Source[] | undefined>();
  });
});

test('fields leaves out all fields but those and the id', () => {
  checked(async () => {
    const county = await records.counties.get('songchon', { fields: ['name', 'status'] });
    expectTypeOf<keyof typeof county>().toEqualTypeOf<'id' | 'name' | 'status'>();
    const both = await records.counties.get('songchon', {
      fields: ['name'],
      include: ['province'],
    });
    expectTypeOf<keyof typeof both>().toEqualTypeOf<'id' | 'name' | 'province'>();
    const [first] = await records.counties.list({ fields: ['name'] }).toArray();
    expectTypeOf<keyof NonNullable<typeof first>>().toEqualTypeOf<'id' | 'name' | 'match'>();
    // @ts-expect-error a field that was not asked for is not there
    first?.status;
    // @ts-expect-error there is no such field
    records.counties.get('songchon', { fields: ['colour'] });
  });
});

test('a selection that the compiler does not know makes keys optional, never wrongly certain', () => {
  checked(async () => {
    const include: ('province' | 'claims')[] = [];
    const fields: ('name' | 'status')[] = [];
    const county = await records.counties.get('songchon', { include });
    expectTypeOf(county.province).toEqualTypeOf<Province | null | undefined>();
    const part = await records.counties.get('songchon', { fields });
    expectTypeOf(part.id).toEqualTypeOf<string>();
    expectTypeOf(part.name).toEqualTypeOf<string | undefined>();
  });
});

test('enums are open in answers and closed in queries', () => {
  checked(async () => {
    const county = await records.counties.get('songchon');
    if (county.status !== null && county.status !== 'operating') {
      expectTypeOf(county.status).toExtend<string>();
    }
    const text: string = 'anything';
    county.kind = text;
    records.counties.list({ status: 'operating' });
    records.counties.list({ status: ['planned', 'operating'], 'kind[not]': 'ward' });
    // @ts-expect-error no such status
    records.counties.list({ status: 'finished' });
    // @ts-expect-error unknown is asked for with exists
    records.counties.list({ status: null });
    // @ts-expect-error no such order
    records.counties.list({ sort: '-terrain' });
  });
});

test('filters are flat or nested, with the operators that the field takes', () => {
  checked(() => {
    records.counties.list({ 'inaugurated_on[gte]': '2025', cohort_year: [2024, 2025] });
    records.counties.list({ inaugurated_on: { gte: '2025', lt: '2026' }, cohort_year: 2024 });
    records.counties.list({ pcode: { exists: true }, status: { not: ['planned'] } });
    records.productionFigures.list({ quantity: { gte: 2 }, certainty: 'certain' });
    // @ts-expect-error a bound on a date is text
    records.counties.list({ inaugurated_on: { gte: 2025 } });
    // @ts-expect-error dates do not contain text
    records.counties.list({ inaugurated_on: { contains: '2025' } });
    // @ts-expect-error no such parameter
    records.counties.list({ colour: 'red' });
    // @ts-expect-error no such parameter for one record
    records.counties.get('songchon', { limit: 5 });
  });
});

test('a list is a promise of its first page and an iterable of its records', () => {
  checked(async () => {
    const list = records.counties.list();
    expectTypeOf(list).toExtend<List<{ id: string }>>();
    expectTypeOf(await list).toExtend<ListPage<{ id: string; name: string }>>();
    for await (const { province_id } of list) expectTypeOf(province_id).toEqualTypeOf<string>();
    for await (const { data } of list.pages())
      expectTypeOf(data[0]?.name).toEqualTypeOf<string | undefined>();
  });
});

test('every resource has both methods', () => {
  expectTypeOf(records.rawMaterialBases.get).toBeFunction();
  expectTypeOf(records.constructionUnits.list).toBeFunction();
  expectTypeOf(records.policy).toBeFunction();
});

test('request is typed by its path, and takes any other path untyped', () => {
  checked(async () => {
    const body = await records.request('/v1/counties/{id}', { path: { id: 'songchon' } });
    expectTypeOf(body.meta.revision).toEqualTypeOf<number>();
    expectTypeOf(await records.request('/v1/unheard-of')).toEqualTypeOf<unknown>();
    // @ts-expect-error a known address takes its own parameters only
    records.request('/v1/counties', { query: { colour: 'red' } });
    expectTypeOf((await records.policy()).cohorts[0]?.year).toEqualTypeOf<number | undefined>();
  });
});

test('the code of an error tells which error it is', () => {
  checked((error: AnyRecordsError = undefined as never) => {
    if (error.code === 'unknown_parameter') {
      expectTypeOf(error).toEqualTypeOf<ProblemError>();
      expectTypeOf(error.errors[0]?.allowed).toEqualTypeOf<string[] | undefined>();
    }
    if (error.code === 'timeout') expectTypeOf(error.scope).toEqualTypeOf<'attempt' | 'deadline'>();
    // @ts-expect-error no error has this code
    if (error.code === 'unknown_paramter') return;
  });
});

test('exports take the filters of the list and the formats that the document has', () => {
  checked(async () => {
    const names = records.counties.export({
      kind: 'city',
      inaugurated_on: { gte: '2025' },
      fields: ['name'],
    });
    for await (const county of names) {
      expectTypeOf<keyof typeof county>().toEqualTypeOf<'id' | 'name' | 'match'>();
    }
    records.counties.download('geojson', { bbox: [124, 37, 131, 43] });
    // @ts-expect-error programme years have no place
    records.cohorts.download('geojson');
    // @ts-expect-error an export has no pages
    records.counties.export({ limit: 5 });
    // @ts-expect-error rows of JSON are no formulas
    records.counties.export({ formulas: 'guard' });
    // @ts-expect-error progress is no list
    records.progress.export();
  });
});

test('a parameter that may be left out may be undefined, one that is needed may not', () => {
  checked(() => {
    const at: string | undefined = undefined;
    records.progress({ at });
    records.counties.list({ province_id: undefined, 'inaugurated_on[gte]': at });
    // @ts-expect-error a search needs words
    records.search({ q: undefined });
  });
});
