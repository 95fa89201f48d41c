import { fieldKind, operatorsOf, resources } from '@20x10/schema';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problems.ts';
import {
  includesOf,
  listParameters,
  oneParameters,
  parseListQuery,
  parseOneQuery,
  toCanonical,
} from '../../src/resources/params.ts';

const resourceNamed = (name: string) =>
  resources.find((each) => each.name === name) as (typeof resources)[number];
const counties = resourceNamed('counties');
const figures = resourceNamed('production-figures');
const parse = (resource: (typeof resources)[number], query: Record<string, unknown>) =>
  parseListQuery(resource, listParameters(resource), query);
const refused = (query: Record<string, unknown>, resource = counties): Problem => {
  try {
    parse(resource, query);
  } catch (error) {
    return error as Problem;
  }
  throw new Error('nothing was refused');
};

test('an empty query asks for the first fifty records as they are', () => {
  expect(parse(counties, {})).toEqual({
    limit: 50,
    cursor: undefined,
    sort: [],
    fields: undefined,
    include: [],
    count: false,
    revision: undefined,
    certainty: 'possible',
    filters: [],
    canonical: '',
  });
});

test('a whole query is read into plain values', () => {
  expect(
    parse(counties, {
      'inaugurated_on[gte]': '2025',
      province_id: 'kangwon,jagang',
      'status[not]': 'inaugurated',
      'name[contains]': 'chon',
      'population_2008[lt]': '100000',
      'pcode[exists]': 'false',
      sort: '-inaugurated_on,name',
      fields: 'name',
      include: 'province,claims',
      certainty: 'certain',
      count: 'exact',
      limit: '7',
      revision: '3',
    }),
  ).toEqual({
    limit: 7,
    cursor: undefined,
    sort: [
      { field: 'inaugurated_on', descending: true },
      { field: 'name', descending: false },
    ],
    fields: ['name'],
    include: ['province', 'claims'],
    count: true,
    revision: 3,
    certainty: 'certain',
    filters: [
      { field: 'inaugurated_on', kind: 'date', operator: 'gte', value: '2025' },
      { field: 'province_id', kind: 'ref', operator: 'eq', value: ['kangwon', 'jagang'] },
      { field: 'status', kind: 'progress', operator: 'not', value: ['inaugurated'] },
      { field: 'name', kind: 'text', operator: 'contains', value: 'chon' },
      { field: 'population_2008', kind: 'integer', operator: 'lt', value: 100000 },
      { field: 'pcode', kind: 'text', operator: 'exists', value: false },
    ],
    canonical:
      'certainty=certain&count=exact&fields=name&inaugurated_on[gte]=2025&include=province,claims&limit=7&name[contains]=chon&pcode[exists]=false&population_2008[lt]=100000&province_id=kangwon,jagang&sort=-inaugurated_on,name&status[not]=inaugurated',
  });
});

test.each([
  [{ provnce_id: 'kangwon' }, 'provnce_id', 'unknown_parameter', ['province_id']],
  [{ 'inaugurated_on[before]': '2025' }, 'inaugurated_on[before]', 'unknown_parameter', undefined],
  [{ 'name[gt]': 'a' }, 'name[gt]', 'unknown_parameter', undefined],
  [{ summary: 'x' }, 'summary', 'unknown_parameter', undefined],
  [{ cohort_year: 'abc' }, 'cohort_year', 'invalid_parameter', undefined],
  [{ status: 'opened' }, 'status', 'invalid_parameter', undefined],
  [{ 'pcode[exists]': 'maybe' }, 'pcode[exists]', 'invalid_parameter', ['true', 'false']],
  [{ inaugurated_on: 'yesterday' }, 'inaugurated_on', 'invalid_parameter', undefined],
  [{ certainty: 'sure' }, 'certainty', 'invalid_parameter', ['possible', 'certain']],
  [{ include: 'weather' }, 'include', 'invalid_parameter', ['province', 'claims', 'sources']],
  [{ sort: 'summary' }, 'sort', 'invalid_parameter', undefined],
  [{ province_id: 'x'.repeat(301) }, 'province_id', 'invalid_parameter', undefined],
] as const)('%j is refused and %s named', (query, parameter, code, allowed) => {
  const problem = refused(query);
  expect(problem.errors).toMatchObject([{ parameter, code, ...(allowed && { allowed }) }]);
});

test('a quantity takes bounds but no equality, and a whole number or date takes both', () => {
  const names = Object.keys(listParameters(figures));
  expect(names).toContain('quantity[gte]');
  expect(names).not.toContain('quantity');
  expect(names).toContain('period');
  expect(Object.keys(listParameters(counties))).toEqual(
    expect.arrayContaining(['cohort_year', 'cohort_year[gt]', 'cohort_year[not]']),
  );
});

test('only fields that may be unknown are asked whether they are known', () => {
  const names = Object.keys(listParameters(counties));
  expect(names).toContain('pcode[exists]');
  expect(names).not.toContain('name[exists]');
  expect(names).not.toContain('province_id[exists]');
});

test('certainty is there where a date or quantity may be asked about, and nowhere else', () => {
  for (const resource of resources) {
    const timed = resource.filters.some((each) =>
      ['date', 'quantity'].includes(fieldKind(resource, each)),
    );
    expect('certainty' in listParameters(resource), resource.name).toBe(timed);
  }
});

describe.each(resources)('parameters of $name', (resource) => {
  test('every parameter has a description, a schema and, but for what only an answer gives, an example', () => {
    for (const [name, parameter] of Object.entries({
      ...listParameters(resource),
      ...oneParameters(resource),
    })) {
      expect(parameter.description, name).toMatch(/\.$/);
      expect(parameter.schema, name).toHaveProperty('type');
      if (name !== 'cursor' && name !== 'revision_hash')
        expect(parameter.example, name).toBeDefined();
    }
  });

  test('every example is read', () => {
    for (const [name, { example, read }] of Object.entries(listParameters(resource))) {
      if (example === undefined) continue;
      expect(() => read([[example].flat().join(',')]), name).not.toThrow();
    }
  });

  test('every filter takes the operators of its kind', () => {
    const names = Object.keys(listParameters(resource));
    for (const field of resource.filters) {
      for (const operator of operatorsOf[fieldKind(resource, field)]) {
        if (operator !== 'exists') expect(names).toContain(`${field}[${operator}]`);
      }
    }
  });

  test('what is included has a name that is no field of the record', () => {
    for (const name of includesOf(resource)) expect(resource.record.shape).not.toHaveProperty(name);
  });
});

describe('the canonical spelling', () => {
  const canonical = (query: Record<string, unknown>) => parse(counties, query).canonical;

  test('does not depend on the order of parameters or on how a list is written', () => {
    expect(canonical({ limit: '7', province_id: 'kangwon,jagang' })).toBe(
      canonical({ province_id: ['kangwon', 'jagang'], limit: '007' }),
    );
  });

  test('leaves out cursor and revision', () => {
    expect(toCanonical({ cursor: 'x', revision: 3, limit: 7 })).toBe('limit=7');
  });

  test('tells one text with a comma from two texts', () => {
    expect(canonical({ name: 'a,b' })).not.toBe(canonical({ name: ['a', 'b'] }));
  });

  test.each([
    { name: ['a,b', 'c&d=e', '%2C', 'ŏ[x]'] },
    { 'name[contains]': 'a,b' },
    { 'inaugurated_on[lte]': '2024-12/2025-01', province_id: 'kangwon,jagang', sort: '-name,id' },
  ])('is itself read as the same query: %j', (query) => {
    const { canonical: written, ...values } = parse(counties, query);
    const again: Record<string, string[]> = {};
    for (const [name, value] of new URLSearchParams(written))
      again[name] = [...(again[name] ?? []), value];
    expect(parse(counties, again)).toEqual({ ...values, canonical: written });
  });
});

test('a single record takes selection and revision, and nothing of a list', () => {
  const single = oneParameters(counties);
  expect(parseOneQuery(single, { fields: 'name,kind', include: 'sources', revision: '2' })).toEqual(
    {
      fields: ['name', 'kind'],
      include: ['sources'],
      revision: 2,
      canonical: 'fields=name,kind&include=sources',
    },
  );
  expect(() => parseOneQuery(single, { limit: '7' })).toThrow('no parameter limit');
});
