import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readDataset } from '../src/dataset.ts';
import { Name, Position } from '../src/fields.ts';
import { Quantity } from '../src/quantity.ts';
import { resources } from '../src/resources/index.ts';
import { Basis } from '../src/resources/production-figure.ts';

// What the documentation shows must be found in the dataset, so that readers can ask for it.

const { records } = await readDataset();
const known = (values: readonly unknown[]) => values.filter((value) => value != null);
const valuesOf = (resource: string, field: string) =>
  known((records.get(resource) ?? []).map((record) => record[field]));
const examplesOf = (schema: z.ZodType) => (schema.meta()?.examples ?? []) as unknown[];
const isOneOf = (values: readonly unknown[], example: unknown) =>
  values.some((value) => isDeepStrictEqual(value, example));

const fields = resources.flatMap(({ name, record }) =>
  Object.entries(record.shape as Record<string, z.ZodType>).map(([field, schema]) => ({
    resource: name,
    field,
    examples: examplesOf(schema),
    values: valuesOf(name, field),
  })),
);

test.each(fields)('$field of $resource shows a value of a real record', ({ examples, values }) => {
  expect(examples).not.toEqual([]);
  // A list may be shown in part.
  const real = values.flat();
  const shown = values.length === 0 ? [] : examples.flat();
  expect(shown.filter((example) => !isOneOf(real, example))).toEqual([]);
});

const values = fields.flatMap((each) => each.values).flat();
const parts = { Name, Position, Quantity, Basis };

test.each(Object.entries(parts))('%s and its parts show values of real records', (_, schema) => {
  const real = values.filter((value) => schema.safeParse(value).success);
  const inReal = (example: unknown, part?: string) =>
    isOneOf(part ? real.map((value) => (value as Record<string, unknown>)[part]) : real, example);
  expect(examplesOf(schema).filter((example) => !inReal(example))).toEqual([]);
  for (const [part, inner] of Object.entries(schema.shape as Record<string, z.ZodType>))
    expect(examplesOf(inner).filter((example) => !inReal(example, part))).toEqual([]);
});
