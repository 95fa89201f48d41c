import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import {
  index,
  integer,
  type PgColumn,
  type PgTable,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import { column, type FieldKind, kindOf } from './fields.ts';

/** A kind of record: its shape, its table and what may be asked of it. Data only. */
export type Resource = {
  /** Plural, kebab-case: the URL segment and the name of the data file. */
  name: string;
  /** Singular in PascalCase: the name of the record's schema. */
  type: string;
  summary: string;
  record: z.ZodObject;
  table: VersionedTable;
  /** Fields that may be filtered by; the operators follow from the field's kind. */
  filters: readonly string[];
  sorts: readonly string[];
  /** What `include=` adds: the key, the field with the id or ids, the resource they name. */
  includes: Readonly<Record<string, Include>>;
  /** Fields that rest on no claim because we assign them or they follow from another record. */
  assigned: readonly string[];
};
export type Include = { field: string; resource: string };

/** Columns beside the record's own: the record as it is answered, and the revisions it lived in. */
export type VersionColumns = 'record_json' | 'since_revision' | 'until_revision';
export type VersionedTable = PgTable & Record<'id' | VersionColumns, PgColumn>;

/** Columns of the fields that every record has. */
export const baseColumns = () => ({
  id: column.text().notNull(),
  name: column.text().notNull(),
  summary: column.text(),
  former_ids: column.texts(),
  source_ids: column.texts(),
});

/** A table whose rows are records in the revisions they lived in, indexed by the named columns. */
export function versionedTable<N extends string, C extends ReturnType<typeof pickId>>(
  name: N,
  columns: C,
  indexed: readonly (keyof C & string)[],
) {
  return pgTable(
    name.replaceAll('-', '_'),
    {
      ...columns,
      record_json: text().notNull(),
      since_revision: integer().notNull(),
      until_revision: integer(),
    },
    (table) => {
      const own = table as unknown as Record<string, PgColumn>;
      return [
        primaryKey({ columns: [own.id as PgColumn, own.since_revision as PgColumn] }),
        ...indexed.map((each) => index().on(own[each] as PgColumn, own.id as PgColumn)),
        // Whoever asks for an id that is none makes the service look for one that it was before.
        ...(own.former_ids
          ? [index().using('gin', own.former_ids).with({ fastupdate: false })]
          : []),
      ];
    },
  );
}
const pickId = () => ({ id: column.text().notNull() });

type Fields<R extends z.ZodObject> = keyof z.output<R> & string;
type Mismatch<T extends PgTable, R extends z.ZodObject> = {
  [K in Fields<R>]: K extends keyof InferSelectModel<T>
    ? InferSelectModel<T>[K] extends z.output<R>[K]
      ? never
      : K
    : K;
}[Fields<R>];
type BackedBy<T extends PgTable, R extends z.ZodObject> =
  InferSelectModel<T> extends z.output<R>
    ? T
    : { 'the table does not match the record in': Mismatch<T, R> };

/** Declares a resource; the compiler refuses a table, filter or sort that does not match the record. */
export function defineResource<R extends z.ZodObject, T extends VersionedTable>(resource: {
  name: string;
  type: string;
  summary: string;
  record: R;
  table: BackedBy<T, R> & T;
  filters: readonly Fields<R>[];
  sorts: readonly Fields<R>[];
  includes: Readonly<Record<string, { field: Fields<R>; resource: string }>>;
  assigned: readonly Fields<R>[];
}): Omit<Resource, 'record' | 'table'> & { record: R; table: T } {
  return resource;
}

/** Operators that a field of each kind takes, beside plain equality. */
export const operatorsOf: Record<FieldKind, readonly Operator[]> = {
  ref: ['not', 'exists'],
  term: ['not', 'exists'],
  text: ['not', 'contains', 'exists'],
  integer: ['not', 'gt', 'gte', 'lt', 'lte', 'exists'],
  number: ['gt', 'gte', 'lt', 'lte', 'exists'],
  date: ['gt', 'gte', 'lt', 'lte', 'exists'],
  quantity: ['gt', 'gte', 'lt', 'lte', 'exists'],
  list: ['not'],
  object: ['exists'],
  progress: ['not', 'exists'],
};
export type Operator = 'not' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'exists';

/** Kind of a record's field. */
export function fieldKind(resource: Pick<Resource, 'record'>, name: string): FieldKind {
  return kindOf(resource.record.shape[name] as z.ZodType);
}

/** The column that holds a field, or a part of it (`low`, `high`, `value`). */
export function columnOf(resource: Pick<Resource, 'table'>, name: string): PgColumn {
  const found = getTableColumns(resource.table)[name];
  if (!found) throw new Error(`no column ${name}`);
  return found;
}
