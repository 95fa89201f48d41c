import { columnOf, type DatasetRecord, findResource, type Resource } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { textArray } from '../load.ts';
import type { ListQuery } from '../resources/params.ts';
import { atRevision, findByIds, toCondition } from '../resources/query.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import type { References } from './references.ts';

const sources = findResource('sources') as Resource;

/** The sources behind what is referred to, at a revision, in the order of their ids. */
export async function findSources(
  database: Queries,
  { sourceIds, records }: References,
  at: RevisionRef,
): Promise<DatasetRecord[]> {
  const ids = new Set(sourceIds);
  for (const [name, recordIds] of records) {
    const resource = findResource(name) as Resource;
    const listed = sql`${resource.table.id} = any(${textArray([...recordIds])})`;
    const condition = sql`${listed} and ${atRevision(resource, at)}`;
    for (const id of await findSourceIds(database, resource, condition)) ids.add(id);
  }
  return readSources(database, [...ids], at);
}

/** The sources behind all records that a list would have, in the order of their ids. */
export async function findSourcesOfSelection(
  database: Queries,
  resource: Resource,
  query: ListQuery,
  at: RevisionRef,
): Promise<DatasetRecord[]> {
  const ids = await findSourceIds(database, resource, toCondition(resource, query, at));
  return readSources(database, ids, at);
}

/** Every source of a revision, in the order of their ids. */
export async function findAllSources(database: Queries, at: RevisionRef) {
  const ids = await findSourceIds(database, sources, atRevision(sources, at));
  return readSources(database, ids, at);
}

async function findSourceIds(database: Queries, resource: Resource, condition: SQL) {
  const { shape } = resource.record;
  const source_id =
    resource === sources
      ? sql`${resource.table.id}`
      : 'source_id' in shape
        ? sql`${columnOf(resource, 'source_id')}`
        : sql`unnest(${columnOf(resource, 'source_ids')})`;
  const rows = await database.query<{ source_id: string }>(
    sql`select distinct ${source_id} as source_id from ${resource.table} where ${condition}`,
  );
  return rows.map((row) => row.source_id);
}

async function readSources(database: Queries, ids: readonly string[], at: RevisionRef) {
  const texts = await findByIds(database, sources, ids, at);
  return [...texts.values()].map((text) => JSON.parse(text) as DatasetRecord);
}
