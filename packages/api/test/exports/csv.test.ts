import { fieldKind, findResource, parseEdtf, type Resource, resources } from '@20x10/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toColumns } from '../../src/exports/columns.ts';
import { toCsvEncoder } from '../../src/exports/csv.ts';
import { buildTestApp, openTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, toQuantity, toRecord } from '../made-up.ts';
import { readCells, readRecords, walkList } from './table.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

describe.each(resources)('$name as CSV', (resource) => {
  test('read back, it is the JSON list', async () => {
    const response = await service.ask(`/v1/exports/${resource.name}.csv`);
    expect(response.statusCode).toBe(200);
    const listed = await walkList(service, `/v1/${resource.name}`);
    expect(readRecords(resource, response.body)).toEqual(listed);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'export-row-count': String(listed.length),
      'dataset-revision': '1',
      'content-disposition': `attachment; filename="20x10-${resource.name}-r1.csv"`,
    });
  });

  test('every field has its columns, each named once, dates with their first and last day', async () => {
    const columns = toColumns(resource);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(new Set(columns.map(({ field }) => field))).toEqual(
      new Set(Object.keys(resource.record.shape)),
    );
    const { body } = await service.ask(`/v1/exports/${resource.name}.csv`);
    expect(body.slice(0, body.indexOf('\r\n'))).toBe(columns.map(({ name }) => name).join(','));
    const dates = columns.filter(({ field }) => fieldKind(resource, field) === 'date');
    for (const cells of readCells(body)) {
      for (const { field } of dates) {
        const bounds = parseEdtf(cells[field] ?? '');
        expect(cells[`${field}_low`]).toBe(bounds?.low ?? '');
        expect(cells[`${field}_high`]).toBe(bounds?.high ?? '');
      }
    }
  });
});

describe('what is asked of the list is asked of its export', () => {
  test.each([
    ['counties', 'province_id=kangwon&sort=-population_2008,name'],
    ['counties', 'inaugurated_on[gte]=2024-12&certainty=possible&sort=-inaugurated_on'],
    ['production-figures', 'quantity[gt]=2&metric[not]=aim'],
    ['factories', 'fields=name,county_id,floor_area&sort=name'],
    ['claims', 'subject_id=songchon&property=inaugurated_on'],
    ['counties', 'name=nowhere'],
    ['counties', 'q=Songchon'],
  ])('%s?%s', async (name, query) => {
    const resource = findResource(name) as Resource;
    const { body } = await service.ask(`/v1/exports/${name}.csv?${query}`);
    expect(readRecords(resource, body)).toEqual(await walkList(service, `/v1/${name}?${query}`));
  });

  test.each(['limit=5', 'cursor=x', 'include=province', 'count=exact', 'nonsense=1'])(
    '%s is no parameter of an export',
    async (query) => {
      const response = await service.ask(`/v1/exports/counties.csv?${query}`);
      expect(response.json()).toMatchObject({ status: 400, code: 'unknown_parameter' });
    },
  );

  test('an earlier revision is exported as it was', async () => {
    const own = await openTestApp('migrated');
    const first = toRecord('cohorts', { id: '2024', name: 'Before', year: 2024 });
    await loadMadeUp(own.database, { cohorts: [first] });
    await loadMadeUp(own.database, { cohorts: [{ ...first, name: 'After' }] });
    await own.refresh();
    const names = async (query: string) =>
      readCells((await own.ask(`/v1/exports/cohorts.csv${query}`)).body).map(({ name }) => name);
    expect(await names('')).toEqual(['After']);
    expect(await names('?revision=1')).toEqual(['Before']);
    expect((await own.ask('/v1/exports/cohorts.csv?revision=3')).statusCode).toBe(404);
  });
});

describe('records held in another shape than today', () => {
  const resource = findResource('counties') as Resource;
  const county = toRecord('counties', {
    id: 'somewhere',
    centroid: { longitude: 126.5, latitude: 39 },
    names: [{ text: 'a ] "b", }', script: 'Latn', system: 'other' }],
    designated_on: '2024-02/..',
  });
  const write = (record: object) => {
    const encoder = toCsvEncoder(resource, { bounded: false, guarded: false });
    return encoder.head + encoder.toText({ record_json: JSON.stringify(record) });
  };

  test('are written the same, whatever the order of their keys', () => {
    const turned = Object.fromEntries(Object.entries(county).reverse());
    const centroid = { latitude: 39, longitude: 126.5 };
    expect(readRecords(resource, write(county))).toEqual([county]);
    expect(write({ ...turned, centroid })).toBe(write(county));
  });

  test('have null for a field that they lack, and lose one that there is no more', () => {
    const { status: _, ...rest } = county;
    expect(write({ ...rest, forgotten: 'field' })).toBe(write({ ...county, status: null }));
  });

  test('are refused when a value is of another type', () => {
    expect(() => write({ ...county, name: 7 })).toThrow('counties');
  });
});

describe('texts that CSV has a meaning for', () => {
  const awkward = [
    'a, b',
    'say "so"',
    'two\r\nlines',
    'one\nline',
    ' spaces ',
    'bar|bar',
    'back\\slash',
    '\\|',
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tcell',
    '성천군',
    "'quoted",
  ];
  const products = awkward.map((text, index) =>
    toRecord('products', {
      id: `product-${index + 10}`,
      name: text,
      summary: text,
      raw_materials: [text, 'plain', text],
    }),
  );

  test('come back as they were', async () => {
    const own = await openTestApp('migrated');
    await loadMadeUp(own.database, { products });
    await own.refresh();
    const { body } = await own.ask('/v1/exports/products.csv');
    expect(readRecords(findResource('products') as Resource, body)).toEqual(products);
  });

  test('are no formulas to a spreadsheet when guarded, and numbers stay numbers', async () => {
    const own = await openTestApp('migrated');
    const basis = { relation: 'other', reading: null, note: '=HYPERLINK("x")' };
    const quantity = { ...toQuantity('exact', -5), as_stated: '-5' };
    const figure = toRecord('production-figures', { id: 'loss', quantity, basis });
    await loadMadeUp(own.database, { products, 'production-figures': [figure] });
    await own.refresh();
    const guarded = (await own.ask('/v1/exports/products.csv?formulas=guard')).body;
    const names = readCells(guarded).map(({ name }) => name as string);
    expect(names).toEqual(awkward.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
    const [cells] = readCells(
      (await own.ask('/v1/exports/production-figures.csv?formulas=guard')).body,
    );
    expect(cells).toMatchObject({
      quantity_value: '-5',
      quantity_as_stated: "'-5",
      basis_note: '\'=HYPERLINK("x")',
    });
  });
});
