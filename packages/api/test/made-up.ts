import type { Quantity } from '@20x10/schema';
import { type DatasetRecord, findResource, type Resource, toInterval } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { Database } from '../src/index.ts';
import { loadDataset } from '../src/index.ts';
import type { RevisionRef } from '../src/revisions/revision-ref.ts';
import { toDataset } from './harness.ts';

/** A made-up record: what is not given is unknown, empty, or the field's example where it must be known. */
export function toRecord(
  resource: string,
  given: { id: string } & Record<string, unknown>,
): DatasetRecord {
  const { shape } = (findResource(resource) as Resource).record;
  const blank = (schema: (typeof shape)[string]) =>
    [null, []].find(
      (each) =>
        (schema as never as { safeParse: (value: unknown) => { success: boolean } }).safeParse(each)
          .success,
    );
  return Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => {
      const unknown = blank(schema);
      return [field, given[field] ?? (unknown === undefined ? exampleOf(schema) : unknown)];
    }),
  ) as DatasetRecord;
}

const exampleOf = (schema: unknown) =>
  (schema as { meta(): { examples: unknown[] } }).meta().examples[0];

/** A quantity in varieties, with the bounds that its qualifier gives. */
export function toQuantity(
  qualifier: Quantity['qualifier'],
  number: number | null,
  upper: number | null = null,
): Quantity {
  return {
    ...toInterval(qualifier, number, upper),
    qualifier,
    unit: 'varieties',
    as_stated: `${qualifier} ${number}`,
  };
}

/** Loads made-up records as the next revision. */
export function loadMadeUp(
  database: Database,
  records: Record<string, readonly DatasetRecord[]>,
  message = 'Made up.',
) {
  return loadDataset(database, toDataset(records), { author: 'test', cause: 'dataset', message });
}

/** Names a revision that the database has. */
export async function refTo(database: Database, revision: number): Promise<RevisionRef> {
  const [row] = await database.query<{ hash: string }>(
    sql`select hash from revisions where revision = ${revision}`,
  );
  return { revision, hash: row?.hash ?? '' };
}

/** Leaves the database as migrated: no revision, no record. */
export async function clearDatabase(database: Database): Promise<void> {
  const tables = await database.query<{ name: string }>(
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  await database.query(sql.raw(`truncate ${tables.map(({ name }) => name).join(', ')}`));
}
