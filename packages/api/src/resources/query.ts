import { columnOf, type Resource } from '@20x10/schema';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database.ts';
import { textArray } from '../load.ts';
import {
  isOfHistory,
  type RevisionPlace,
  type RevisionRef,
  revisionPlace,
} from '../revisions/revision-ref.ts';
import { matchingIds } from '../search/match.ts';
import { toSought } from '../search/sought.ts';
import { compileOnce } from '../statements.ts';
import { type Key, toOrder, toPosition } from './order.ts';
import type { Certainty, ListQuery } from './params.ts';
import { isBound, toPredicate } from './predicate.ts';

const { placeholder } = sql;

/** One record as the database holds it: its JSON, and how it meets the bounds. */
export type Row = { record_json: string; match?: Certainty };

/** Rows of that revision; fails on a server that does not have it. */
export function atRevision({ table }: Pick<Resource, 'table'>, at: RevisionPlace): SQL {
  const { revision } = at;
  // This is `since_revision <= revision`. Of a revision yet unknown PostgreSQL expects a third of the rows
  // to meet that, and hence plans every page anew; of `<> 1` it expects nearly all of them, which is right.
  return sql`${isOfHistory(at)} and (${table.since_revision} > ${revision})::integer <> 1 and (${table.until_revision} is null or ${table.until_revision} > ${revision})`;
}

type Selection = Pick<ListQuery, 'filters' | 'certainty' | 'q'>;
type Listing = Selection & Pick<ListQuery, 'sort'>;

/** A page of records: at most `limit` rows after `keys`, in order. */
export async function findPage(
  database: Queries,
  resource: Resource,
  query: Listing,
  page: RevisionRef & { limit: number; after?: readonly (string | null)[] },
): Promise<Row[]> {
  const { revision, hash, limit, after } = page;
  const keys = after?.map((key, index) => [`key${index}`, key]) ?? [];
  const statement = compilePage(resource, query, { limit, after });
  return database.query(statement({ revision, hash, ...Object.fromEntries(keys) }));
}

/** The statement of a page, made once for all revisions and places in the walk. */
function compilePage(
  resource: Resource,
  query: Listing,
  { limit, after }: { limit: number; after: readonly (string | null)[] | undefined },
) {
  const { filters, certainty, q, sort } = query;
  const nulls = after?.map((key) => key === null);
  const name = JSON.stringify([resource.name, filters, certainty, q, sort, nulls, limit]);
  return compileOnce(name, () => {
    const places = after?.map((key, index) => (key === null ? null : placeholder(`key${index}`)));
    const selection = toSelection(resource, query, { ...revisionPlace, after: places });
    // Of a limit yet unknown PostgreSQL expects a tenth of the rows.
    return sql`${selection} limit ${sql.raw(String(limit))}`;
  });
}

/** All records that meet the filters, in order and in batches. */
export function streamRecords(
  database: Pick<Database, 'stream'>,
  resource: Resource,
  query: Listing,
  { batch, ...at }: RevisionRef & { batch: number },
): AsyncGenerator<Row[]> {
  return database.stream(toSelection(resource, query, at), batch);
}

function toSelection(
  resource: Resource,
  query: Listing,
  { after, ...at }: RevisionPlace & { after?: readonly Key[] | undefined },
): SQL {
  const order = toOrder(resource, query.sort);
  const position = after && toPosition(order, after);
  const where = and(toCondition(resource, query, at), position);
  const bounds = query.filters.filter(isBound);
  const certain = and(...bounds.map((each) => toPredicate(resource, each, 'certain')));
  const sorted = sql.join(
    order.map(
      ({ column, descending }) =>
        sql`${column} ${sql.raw(descending ? 'desc nulls last' : 'asc nulls last')}`,
    ),
    sql`, `,
  );
  const match = certain && sql`, case when ${certain} then 'certain' else 'possible' end as match`;
  return sql`select ${resource.table.record_json} as record_json${match}
    from ${resource.table} where ${where} order by ${sorted}`;
}

/** Number of records that meet the filters. */
export async function countRecords(
  database: Queries,
  resource: Resource,
  query: Selection,
  at: RevisionRef,
): Promise<number> {
  const [row] = await database.query<{ total: number }>(
    sql`select count(*)::integer as total from ${resource.table} where ${toCondition(resource, query, at)}`,
  );
  return row?.total ?? 0;
}

/** Rows of that revision that meet the filters and match the text searched for. */
export function toCondition(resource: Resource, query: Selection, at: RevisionPlace): SQL {
  const filters = query.filters.map((filter) => toPredicate(resource, filter, query.certainty));
  const matching = query.q && matchingIds(toSought(query.q), at, resource);
  const matches = matching && sql`${resource.table.id} in ${matching}`;
  return sql`${and(atRevision(resource, at), ...filters, matches || undefined)}`;
}

/** JSON texts of the records with those ids, by id and in the order of their ids. */
export async function findByIds(
  database: Queries,
  resource: Resource,
  ids: readonly string[],
  { revision, hash }: RevisionRef,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { table } = resource;
  const statement = compileOnce(
    `${resource.name} by ids`,
    () => sql`
    select ${table.id} as id, ${table.record_json} as record_json from ${table}
    where ${table.id} = any(${textArray(placeholder('ids'))})
      and ${atRevision(resource, revisionPlace)}
    order by ${table.id}`,
  );
  const rows = await database.query<{ id: string; record_json: string }>(
    statement({ ids: JSON.stringify(ids), revision, hash }),
  );
  return new Map(rows.map(({ id, record_json }) => [id, record_json]));
}

/** JSON texts of the claims about those records, sorted by id. */
export async function findClaimsAbout(
  database: Queries,
  claims: Resource,
  about: RevisionRef & { resource: string; ids: readonly string[] },
): Promise<string[]> {
  const { table } = claims;
  const rows = await database.query<{ record_json: string }>(sql`
    select ${table.record_json} as record_json from ${table}
    where ${columnOf(claims, 'subject_id')} = any(${textArray(about.ids)})
      and ${columnOf(claims, 'subject_type')} = ${about.resource}
      and ${atRevision(claims, about)} order by ${table.id}`);
  return rows.map(({ record_json }) => record_json);
}

/** Id of the record that once had this id, if there is one. */
export async function findRenamed(
  database: Queries,
  resource: Resource,
  formerId: string,
  at: RevisionRef,
): Promise<string | undefined> {
  if (!('former_ids' in resource.record.shape)) return undefined;
  const [row] = await database.query<{ id: string }>(sql`
    select ${resource.table.id} as id from ${resource.table}
    where ${columnOf(resource, 'former_ids')} @> array[${formerId}]::text[] and ${atRevision(resource, at)} limit 1`);
  return row?.id;
}
