import {
  type Change,
  changes,
  type DatasetRecord,
  findResource,
  type Resource,
  type Revision,
  revisions,
} from '@20x10/schema';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { textArray } from '../load.ts';
import { isAmong } from '../resources/predicate.ts';
import { isOfHistory, type RevisionRef } from '../revisions/revision-ref.ts';

/** Where the feed goes on: after a revision, or after one change of a revision. */
export type Place = { revision: number; resource?: string; id?: string };

/** Revisions after one and up to another, in order. */
export function findRevisions(
  database: Queries,
  asked: { after: number; until: RevisionRef; limit: number },
): Promise<Revision[]> {
  return database.query<Revision>(sql`
    select ${revisions.revision} as revision, ${revisions.hash} as hash, ${iso(sql`${revisions.created_at}`)} as created_at, ${revisions.author} as author,
      ${revisions.cause} as cause, ${revisions.message} as message, ${revisions.added} as added,
      ${revisions.changed} as changed, ${revisions.withdrawn} as withdrawn
    from ${revisions} where ${isOfHistory(asked.until)} and ${revisions.revision} > ${asked.after}
      and ${revisions.revision} <= ${asked.until.revision}
    order by ${revisions.revision} limit ${asked.limit}`);
}

const iso = (time: SQL) =>
  sql`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Changes after a place and up to a revision, in the order of revision, resource and id. */
export async function findChanges(
  database: Queries,
  asked: { place: Place; until: RevisionRef; limit: number; only?: readonly string[] },
): Promise<Change[]> {
  const { revision, resource, id } = asked.place;
  const beyond = resource
    ? sql`(${changes.revision}, ${changes.resource}, ${changes.id}) > (${revision}, ${resource}, ${id})`
    : sql`${changes.revision} > ${revision}`;
  const only = asked.only && isAmong(changes.resource, asked.only);
  const upTo = sql`${changes.revision} <= ${asked.until.revision}`;
  const rows = await findRows(
    database,
    sql`${and(isOfHistory(asked.until), beyond, upTo, only)}
      order by ${changes.revision}, ${changes.resource}, ${changes.id} limit ${asked.limit}`,
  );
  return addRecords(database, rows, asked.until);
}

/** What each revision up to one did to a record, in order; nothing for a record that never was. */
export async function findRecordChanges(
  database: Queries,
  resource: Resource,
  { id, until }: { id: string; until: RevisionRef },
): Promise<Change[]> {
  const rows = await findRows(
    database,
    sql`${isOfHistory(until)} and ${changes.resource} = ${resource.name} and ${changes.id} = ${id}
      and ${changes.revision} <= ${until.revision}
      order by ${changes.revision}`,
  );
  return addRecords(database, rows, until);
}

type ChangeRow = Omit<Change, 'before' | 'after'>;

function findRows(database: Queries, which: SQL): Promise<ChangeRow[]> {
  return database.query<ChangeRow>(sql`
    select ${changes.revision} as revision, ${revisions.hash} as revision_hash, ${changes.resource} as resource, ${changes.id} as id,
      ${changes.change} as change, ${revisions.cause} as cause, ${revisions.message} as message
    from ${changes} join ${revisions} on ${revisions.revision} = ${changes.revision}
    where ${which}`);
}

async function addRecords(
  database: Queries,
  rows: readonly ChangeRow[],
  at: RevisionRef,
): Promise<Change[]> {
  const ended = new Map<string, DatasetRecord>();
  const begun = new Map<string, DatasetRecord>();
  for (const [name, group] of Map.groupBy(rows, ({ resource }) => resource)) {
    const resource = findResource(name) as Resource;
    for (const version of await findVersions(database, resource, { rows: group, at })) {
      const record = JSON.parse(version.record_json) as DatasetRecord;
      begun.set(`${name}/${record.id}/${version.since_revision}`, record);
      ended.set(`${name}/${record.id}/${version.until_revision}`, record);
    }
  }
  return rows.map((row) => {
    const key = `${row.resource}/${row.id}/${row.revision}`;
    return { ...row, before: ended.get(key) ?? null, after: begun.get(key) ?? null };
  });
}

type Version = { record_json: string; since_revision: number; until_revision: number | null };

/** The versions of those records that began or ended in those revisions. */
function findVersions(
  database: Queries,
  { table }: Resource,
  { rows, at }: { rows: readonly ChangeRow[]; at: RevisionRef },
): Promise<Version[]> {
  const first = Math.min(...rows.map(({ revision }) => revision));
  const last = Math.max(...rows.map(({ revision }) => revision));
  const ids = [...new Set(rows.map(({ id }) => id))];
  return database.query<Version>(sql`
    select ${table.record_json} as record_json, ${table.since_revision} as since_revision,
      ${table.until_revision} as until_revision
    from ${table} where ${isOfHistory(at)} and ${table.id} = any(${textArray(ids)})
      and (${table.since_revision} between ${first} and ${last} or ${table.until_revision} between ${first} and ${last})`);
}
