import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { references } from '../src/dataset.ts';
import { type FieldKind, kindOf } from '../src/fields.ts';
import { toInterval } from '../src/quantity.ts';
import { fieldKind, operatorsOf, type Resource } from '../src/resource.ts';
import { findResource, resources } from '../src/resources/index.ts';
import { vocabularies } from '../src/vocabularies.ts';

const fieldsOf = (resource: Resource) =>
  Object.entries(resource.record.shape as Record<string, z.ZodType>);

/** The field itself and, in an object or a list of objects, the fields within. */
function withParts(path: string, field: z.ZodType): [string, z.ZodType][] {
  const def = field.def as unknown as {
    innerType?: z.ZodType;
    element?: z.ZodType;
    shape?: Record<string, z.ZodType>;
  };
  const inner = def.innerType ?? def.element;
  const parts = Object.entries(def.shape ?? {}).flatMap(([name, part]) =>
    withParts(`${path}.${name}`, part),
  );
  const below = inner ? withParts(path, inner).filter(([each]) => each !== path) : [];
  return [[path, field], ...parts, ...below];
}

/** The first column of each index, the primary key's included. */
function firstIndexed(resource: Resource): string[] {
  const { indexes, primaryKeys } = getTableConfig(resource.table);
  const columns = [
    ...indexes.map(({ config }) => config.columns[0]),
    ...primaryKeys.map((key) => key.columns[0]),
  ];
  return columns.map((column) => (column as PgColumn).name);
}

const suffixes: Partial<Record<FieldKind, string[]>> = {
  date: ['_low', '_high'],
  quantity: ['_value', '_low', '_high'],
};

test('no two resources share a name, a type or a table', () => {
  for (const key of ['name', 'type'] as const) {
    expect(new Set(resources.map((each) => each[key])).size).toBe(resources.length);
  }
  expect(new Set(resources.map(({ table }) => getTableName(table))).size).toBe(resources.length);
});

test('every vocabulary has terms, and every term a definition that ends as a sentence', () => {
  for (const [name, terms] of Object.entries(vocabularies)) {
    expect(Object.keys(terms).length, name).toBeGreaterThan(0);
    for (const [term, definition] of Object.entries(terms)) {
      expect(definition, `${name}.${term}`).toMatch(/^\S.*\.$/);
    }
  }
});

test('every rule that gives a quantity its bounds is published', () => {
  const odd = toInterval('odd', 50).bounds_by;
  const order = toInterval('order_of_magnitude', 100).bounds_by;
  expect(Object.keys(vocabularies.rule)).toEqual(expect.arrayContaining([odd, order]));
});

describe.each(resources.map((each) => [each.name, each] as const))('%s', (name, resource) => {
  test('has a kebab-case name, a PascalCase type, a summary, and is found by its name', () => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(resource.type).toMatch(/^([A-Z][a-z]+)+$/);
    expect(resource.summary).toMatch(/^\S.*\.$/);
    expect(findResource(name)).toBe(resource);
    expect(resource.record.meta()).toMatchObject({ id: resource.type });
    expect(resource.record.meta()?.description).toMatch(/^\S.*\.$/);
  });

  test('has a table of the same name', () => {
    expect(getTableName(resource.table)).toBe(name.replaceAll('-', '_'));
  });

  test('has fields in snake_case, each of a known kind', () => {
    for (const [field, schema] of fieldsOf(resource)) {
      expect(field).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
      expect(Object.keys(operatorsOf)).toContain(kindOf(schema));
    }
  });

  test('describes every field and gives an example of it', () => {
    const bare = fieldsOf(resource)
      .flatMap(([field, schema]) => withParts(field, schema))
      .filter(([, schema]) => {
        const { description, examples } = schema.meta() ?? {};
        return !description?.match(/^\S.*\.$/s) || !Array.isArray(examples) || !examples.length;
      });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('has examples that parse by their field', () => {
    const wrong = fieldsOf(resource)
      .flatMap(([field, schema]) => withParts(field, schema))
      .flatMap(([path, schema]) =>
        ((schema.meta()?.examples ?? []) as unknown[])
          .filter((example) => !schema.safeParse(example).success)
          .map((example) => `${path}: ${JSON.stringify(example)}`),
      );
    expect(wrong).toEqual([]);
  });

  test('is a record made of the examples of its fields', () => {
    const example = fieldsOf(resource).map(([field, schema]) => {
      const examples = (schema.meta()?.examples ?? []) as unknown[];
      return [field, examples[0]];
    });
    const { error } = resource.record.strict().safeParse(Object.fromEntries(example));
    expect(error?.issues).toBeUndefined();
  });

  test('has a column for every field and for every bound, and no others', () => {
    const expected = fieldsOf(resource).flatMap(([field]) => [
      field,
      ...(suffixes[fieldKind(resource, field)] ?? []).map((suffix) => `${field}${suffix}`),
    ]);
    const own = Object.keys(getTableColumns(resource.table)).filter(
      (column) => !['record_json', 'since_revision', 'until_revision'].includes(column),
    );
    expect(own.sort()).toEqual(expected.sort());
  });

  test('has columns that take null exactly where the record does', () => {
    const columns = getTableColumns(resource.table) as Record<string, PgColumn>;
    const differing = fieldsOf(resource).filter(
      ([field, schema]) => columns[field]?.notNull === schema.safeParse(null).success,
    );
    // Any JSON is a value, null too; but nothing is claimed by null.
    expect(
      differing.map(([field]) => `${name}.${field}`).filter((each) => each !== 'claims.value'),
    ).toEqual([]);
  });

  test('filters and sorts by its own fields, each named once', () => {
    const fields = fieldsOf(resource).map(([field]) => field);
    for (const named of [resource.filters, resource.sorts, resource.assigned]) {
      expect(fields).toEqual(expect.arrayContaining([...named]));
      expect(new Set(named).size).toBe(named.length);
    }
    expect(resource.filters).toContain('id');
  });

  test('sorts by nothing that has no order', () => {
    const kinds = resource.sorts.map((field) => fieldKind(resource, field));
    expect(kinds.filter((kind) => ['list', 'object'].includes(kind))).toEqual([]);
  });

  test('has an index for every field that it filters or sorts by', () => {
    const indexed = firstIndexed(resource);
    const wanted = [...resource.filters, ...resource.sorts]
      .filter((field) => fieldKind(resource, field) !== 'list')
      .map(
        (field) =>
          `${field}${{ date: '_low', quantity: '_value' }[fieldKind(resource, field) as 'date'] ?? ''}`,
      );
    expect([...new Set(wanted)].filter((column) => !indexed.includes(column))).toEqual([]);
  });

  test('indexes only what it filters or sorts by, and the ids that a missing one is looked for in', () => {
    const named = new Set([...resource.filters, ...resource.sorts, 'former_ids']);
    const idle = firstIndexed(resource).filter(
      (column) => !named.has(column.replace(/_(low|value)$/, '')),
    );
    expect(idle).toEqual([]);
  });

  test('has references whose target is known', () => {
    const unknown = fieldsOf(resource)
      .map(([field]) => field)
      .filter((field) => isReference(resource, field))
      .filter((field) => !['parent_id', 'subject_id'].includes(field) && !references[field]);
    expect(unknown).toEqual([]);
    for (const target of Object.values(references))
      expect(findResource(target), target).toBeDefined();
  });

  test('includes records by a field that refers to their resource', () => {
    for (const [key, { field, resource: target }] of Object.entries(resource.includes)) {
      expect(isReference(resource, field), key).toBe(true);
      expect(field === 'parent_id' ? name : references[field], key).toBe(target);
      expect(findResource(target), key).toBeDefined();
      expect(fieldsOf(resource).map(([each]) => each)).not.toContain(key);
    }
  });
});

/** Ids in other registers (`wof_id`) are text; `former_ids` are of records that are no more. */
function isReference(resource: Resource, field: string): boolean {
  if (field === 'id' || field === 'former_ids') return false;
  const kind = fieldKind(resource, field);
  return kind === 'ref' || (kind === 'list' && field.endsWith('_ids'));
}
