import {
  customType,
  date as dateColumn,
  doublePrecision,
  integer as integerColumn,
  json as jsonColumn,
  numeric,
  text as textArray,
} from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { parseEdtf } from './edtf.ts';
import { Quantity } from './quantity.ts';
import { term } from './vocabularies.ts';

/** What a field holds; decides its operators, its columns and how claims about it are compared. */
export type FieldKind =
  | 'text'
  | 'term'
  | 'ref'
  | 'integer'
  | 'number'
  | 'date'
  | 'quantity'
  | 'list'
  | 'object'
  | 'progress';

const kinds = new WeakMap<z.ZodType, FieldKind>();

/** The kind of a record's field. */
export function kindOf(field: z.ZodType): FieldKind {
  const kind = kinds.get(field);
  if (!kind) throw new Error('a record field is built with the builders of fields.ts');
  return kind;
}

function field<T extends z.ZodType>(
  kind: FieldKind,
  schema: T,
  description: string,
  example: unknown,
): T {
  const described = schema.meta({ description, examples: [example] });
  kinds.set(described, kind);
  return described;
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = () => z.string().max(200).regex(slugPattern);

/** A field that may be unknown. */
export function nullable<T extends z.ZodType>(schema: T): z.ZodNullable<T> {
  const { description, examples } = schema.meta() ?? {};
  const wrapped = schema.nullable().meta({ description, examples });
  kinds.set(wrapped, kindOf(schema));
  return wrapped;
}

export const text = (description: string, example: string) =>
  field('text', z.string().min(1), description, example);
export const integer = (description: string, example: number) =>
  field('integer', z.int(), description, example);
export const terms = <T extends z.ZodType>(schema: T, description: string, example: unknown) =>
  field('term', schema, description, example);
/** A state in a fixed order, each one including those before it. */
export const progress = <T extends z.ZodType>(schema: T, description: string, example: unknown) =>
  field('progress', schema, description, example);
/** Id of a record. */
export const ref = (description: string, example: string) =>
  field('ref', slug(), description, example);
export const list = <T extends z.ZodType>(item: T, description: string, example: unknown[]) =>
  field('list', z.array(item), description, example);
export const refs = (description: string, example: string[]) => list(slug(), description, example);
export const object = <T extends z.ZodType>(schema: T, description: string, example: unknown) =>
  field('object', schema, description, example);

/** Any JSON value. */
export const json = (description: string, example: unknown) =>
  field('object', z.unknown(), description, example);

/** An EDTF date (ISO 8601-2 level 1): a day, month or year, perhaps approximate, or an interval. */
export const date = (description: string, example: string) =>
  field(
    'date',
    z.string().refine((value) => parseEdtf(value) !== null, {
      error: 'not an EDTF date such as 2024-12-20, 2024-03 or 2025-02-07/2025-02-10',
    }),
    `${description} EDTF: a day, month, year or interval.`,
    example,
  );

export const quantity = (description: string, example: unknown) =>
  field('quantity', Quantity, description, example);

export const Name = z
  .object({
    text: z
      .string()
      .min(1)
      .meta({ description: 'The name.', examples: ['성천군'] }),
    script: term('name_script').meta({
      description: 'Script it is written in.',
      examples: ['Hang'],
    }),
    system: term('name_system').meta({
      description: 'Spelling or romanisation system.',
      examples: ['dprk_official'],
    }),
  })
  .meta({
    id: 'Name',
    description: 'One spelling of a name.',
    examples: [{ text: '성천군', script: 'Hang', system: 'dprk_official' }],
  });
export type Name = z.output<typeof Name>;

export const names = (example: unknown[]) =>
  list(Name, 'Spellings of the name in several scripts and romanisations.', example);

export const Position = z
  .object({
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ description: 'Degrees east, WGS 84.', examples: [126.23935] }),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ description: 'Degrees north, WGS 84.', examples: [39.30193] }),
  })
  .meta({
    id: 'Position',
    description: 'A point in WGS 84 degrees.',
    examples: [{ longitude: 126.23935, latitude: 39.30193 }],
  });
export type Position = z.output<typeof Position>;

/** Fields that every record has. */
export const base = (example: {
  id: string;
  name: string;
  summary: string;
  source_ids: string[];
}) => ({
  id: field('ref', slug(), 'Readable, permanent id.', example.id),
  name: text('Preferred English name or label.', example.name),
  summary: nullable(text("What the sources say, in the dataset's own words.", example.summary)),
  former_ids: refs('Ids that this record had before; asking for one of them answers 308.', []),
  source_ids: refs(
    'Distinct ids of the sources behind the claims about this record.',
    example.source_ids,
  ),
});

// "C" makes the order of text the same on every database.
const textType = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "C"',
});
const dateBound = (name?: string) => dateColumn(name as string, { mode: 'string' });

/** Columns in the shapes that records use. */
export const column = {
  text: () => textType(),
  texts: () => textArray().array().notNull(),
  json: <T>() => jsonColumn().$type<T>(),
  integer: () => integerColumn(),
  number: () => doublePrecision(),
};

/** Columns of an EDTF date: its text and the bounds by which it is filtered and sorted. */
export function dateColumns<N extends string>(name: N) {
  const columns = {
    [name]: textType(),
    [`${name}_low`]: dateBound(),
    [`${name}_high`]: dateBound(),
  };
  return columns as { [K in N]: ReturnType<typeof textType> } & {
    [K in `${N}_low` | `${N}_high`]: ReturnType<typeof dateBound>;
  };
}

const bound = () => numeric({ mode: 'number' });

/** Columns of a quantity: its JSON and the number and bounds by which it is filtered and sorted. */
export function quantityColumns<N extends string>(name: N) {
  const columns = {
    [name]: jsonColumn().$type<Quantity>(),
    [`${name}_value`]: bound(),
    [`${name}_low`]: bound(),
    [`${name}_high`]: bound(),
  };
  return columns as { [K in N]: ReturnType<typeof quantityJson> } & {
    [K in `${N}_value` | `${N}_low` | `${N}_high`]: ReturnType<typeof bound>;
  };
}
const quantityJson = () => jsonColumn().$type<Quantity>();
