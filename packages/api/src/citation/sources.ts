import { columnOf, type DatasetRecord, findResource, type Resource } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { textArray } from '../load.ts';
import { atRevision, findByIds } from '../resources/query.ts';
import type { References } from './references.ts';

const sources = findResource('sources') as Resource;

/** The sources behind what is referred to, at a revision, in the order of their ids. */
export async function findSources(
  database: Queries,
  { sourceIds, records }: References,
  revision: number,
): Promise<DatasetRecord[]> {
  const ids = new Set(sourceIds);
  for (const [name, recordIds] of records) {
    const found = await findSourceIds(database, name, { ids: [...recordIds], revision });
    for (const id of found) ids.add(id);
  }
  const texts = await findByIds(database, sources, [...ids], revision);
  return texts.map((text) => JSON.parse(text));
}

async function findSourceIds(
  database: Queries,
  name: string,
  { ids, revision }: { ids: readonly string[]; revision: number },
): Promise<readonly string[]> {
  const resource = findResource(name);
  if (!resource || name === 'sources') return ids;
  const { table } = resource;
  const source_id =
    'source_id' in resource.record.shape
      ? sql`${columnOf(resource, 'source_id')}`
      : sql`unnest(${columnOf(resource, 'source_ids')})`;
  const rows = await database.query<{ source_id: string }>(sql`
    select distinct ${source_id} as source_id from ${table}
    where ${table.id} = any(${textArray(ids)}) and ${atRevision(resource, revision)}`);
  return rows.map((row) => row.source_id);
}
