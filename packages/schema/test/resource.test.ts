import { expect, test } from 'vitest';
import { z } from 'zod';
import { column, date, dateColumns, integer, nullable, ref, text } from '../src/fields.ts';
import { columnOf, defineResource, fieldKind, versionedTable } from '../src/resource.ts';

// Every @ts-expect-error below is a guarantee that `tsc` holds: it fails once the line compiles.

const Camp = z
  .object({
    id: ref('Id.', 'one'),
    label: nullable(text('Label.', 'One')),
    tents: integer('Tents.', 3),
    pitched_on: nullable(date('When it was pitched.', '2024')),
  })
  .meta({ id: 'Camp', description: 'A camp.' });

const columns = () => ({
  id: column.text().notNull(),
  label: column.text(),
  tents: column.integer().notNull(),
  ...dateColumns('pitched_on'),
});
const camps = versionedTable('camps', columns(), ['label', 'tents']);
const camp = {
  name: 'camps',
  type: 'Camp',
  summary: 'Camps.',
  record: Camp,
  table: camps,
  filters: ['id', 'label'] as const,
  sorts: ['label'] as const,
  includes: {},
  assigned: [],
};

test('a resource whose table, filters and sorts match its record compiles and is what was declared', () => {
  expect(defineResource(camp)).toEqual(camp);
});

test('a table without a column of the record does not compile', () => {
  const { tents: _, ...rest } = columns();
  const table = versionedTable('camps', rest, ['label']);
  // @ts-expect-error tents has no column
  expect(defineResource({ ...camp, table })).toBeDefined();
});

test('a table with a column of another type does not compile', () => {
  const table = versionedTable('camps', { ...columns(), tents: column.text().notNull() }, []);
  // @ts-expect-error tents is a number in the record and text in the table
  expect(defineResource({ ...camp, table })).toBeDefined();
});

test('a table that allows null where the record does not does not compile', () => {
  const table = versionedTable('camps', { ...columns(), tents: column.integer() }, []);
  // @ts-expect-error tents is never null in the record
  expect(defineResource({ ...camp, table })).toBeDefined();
});

test('a table without its versions does not compile', () => {
  const { since_revision: _, ...table } = camps;
  // @ts-expect-error rows live in revisions
  expect(defineResource({ ...camp, table })).toBeDefined();
});

test('an index on no column does not compile', () => {
  // @ts-expect-error there is no column poles
  expect(versionedTable('camps', columns(), ['poles'])).toBeDefined();
});

test('a filter on an unknown field does not compile', () => {
  // @ts-expect-error there is no field poles
  expect(defineResource({ ...camp, filters: ['poles'] })).toBeDefined();
});

test('a filter on a bound of a field does not compile', () => {
  // @ts-expect-error pitched_on_low is a column, not a field
  expect(defineResource({ ...camp, filters: ['pitched_on_low'] })).toBeDefined();
});

test('a sort on an unknown field does not compile', () => {
  // @ts-expect-error there is no field poles
  expect(defineResource({ ...camp, sorts: ['poles'] })).toBeDefined();
});

test('an include by an unknown field does not compile', () => {
  const includes = { pole: { field: 'pole_id', resource: 'poles' } } as const;
  // @ts-expect-error there is no field pole_id
  expect(defineResource({ ...camp, includes })).toBeDefined();
});

test('an unknown field among the assigned ones does not compile', () => {
  // @ts-expect-error there is no field poles
  expect(defineResource({ ...camp, assigned: ['poles'] })).toBeDefined();
});

test('a field has the kind of its builder, also when it may be null', () => {
  expect(fieldKind(camp, 'tents')).toBe('integer');
  expect(fieldKind(camp, 'pitched_on')).toBe('date');
});

test('a schema made by hand is no field', () => {
  const record = z.object({ bare: z.string() });
  expect(() => fieldKind({ record }, 'bare')).toThrow('builders of fields.ts');
});

test('an unknown column is an error', () => {
  expect(columnOf(camp, 'pitched_on_low').name).toBe('pitched_on_low');
  expect(() => columnOf(camp, 'poles')).toThrow('no column poles');
});
