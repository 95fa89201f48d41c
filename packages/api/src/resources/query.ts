import { columnOf, parseEdtf, type Resource } from '@20x10/schema';
import { and, or, type SQL, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database.ts';
import { textArray, toRow } from '../load.ts';
import { matchingIds } from '../search/match.ts';
import { toSought } from '../search/sought.ts';
import type { Certainty, Filter, ListQuery, Sort } from './params.ts';

/** One record as the database holds it: its JSON, and how it meets the bounds. */
export type Row = { record_json: string; match: Certainty | null };

/** Rows of that revision. */
export function atRevision(resource: Pick<Resource, 'table'>, revision: number): SQL {
  const { table } = resource;
  return sql`${table.since_revision} <= ${revision} and (${table.until_revision} is null or ${table.until_revision} > ${revision})`;
}

type Selection = Pick<ListQuery, 'filters' | 'certainty' | 'q'>;
type Listing = Selection & Pick<ListQuery, 'sort'>;

/** A page of records: at most `limit` rows after `keys`, in order. */
export async function findPage(
  database: Queries,
  resource: Resource,
  query: Listing,
  page: { revision: number; limit: number; after?: readonly (string | null)[] },
): Promise<Row[]> {
  return database.query(sql`${toSelection(resource, query, page)} limit ${page.limit}`);
}

/** Where a row stands in that order: its sort keys as text. */
export function toKeys(
  resource: Resource,
  sorts: readonly Sort[],
  { record_json }: Row,
): (string | null)[] {
  const row = toRow(resource, JSON.parse(record_json));
  return toOrder(resource, sorts).map(({ name }) => {
    const key = row[name] ?? null;
    return key === null ? null : String(key);
  });
}

/** All records that meet the filters, in order and in batches. */
export function streamRecords(
  database: Pick<Database, 'stream'>,
  resource: Resource,
  query: Listing,
  { revision, batch }: { revision: number; batch: number },
): AsyncGenerator<Row[]> {
  return database.stream(toSelection(resource, query, { revision }), batch);
}

function toSelection(
  resource: Resource,
  query: Listing,
  { revision, after }: { revision: number; after?: readonly (string | null)[] },
): SQL {
  const order = toOrder(resource, query.sort);
  const position = after && toPosition(order, after);
  const where = and(toCondition(resource, query, revision), position);
  const bounds = query.filters.filter(isBound);
  const certain = and(...bounds.map((each) => toPredicate(resource, each, 'certain')));
  const sorted = sql.join(
    order.map(
      ({ column, descending }) =>
        sql`${column} ${sql.raw(descending ? 'desc nulls last' : 'asc nulls last')}`,
    ),
    sql`, `,
  );
  const match = certain
    ? sql`case when ${certain} then 'certain' else 'possible' end`
    : sql`null::text`;
  return sql`select ${resource.table.record_json} as record_json, ${match} as match
    from ${resource.table} where ${where} order by ${sorted}`;
}

/** Number of records that meet the filters. */
export async function countRecords(
  database: Queries,
  resource: Resource,
  query: Selection,
  revision: number,
): Promise<number> {
  const [row] = await database.query<{ total: number }>(
    sql`select count(*)::integer as total from ${resource.table} where ${toCondition(resource, query, revision)}`,
  );
  return row?.total ?? 0;
}

/** Rows of that revision that meet the filters and match the text searched for. */
export function toCondition(resource: Resource, query: Selection, revision: number): SQL {
  const filters = query.filters.map((filter) => toPredicate(resource, filter, query.certainty));
  const matching = query.q && matchingIds(toSought(query.q), revision, resource);
  const matches = matching && sql`${resource.table.id} in ${matching}`;
  return sql`${and(atRevision(resource, revision), ...filters, matches || undefined)}`;
}

/** JSON texts of the records with those ids, in the order of their ids. */
export async function findByIds(
  database: Queries,
  resource: Resource,
  ids: readonly string[],
  revision: number,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { table } = resource;
  const matching =
    ids.length === 1 ? sql`${table.id} = ${ids[0]}` : sql`${table.id} = any(${textArray(ids)})`;
  const rows = await database.query<{ record_json: string }>(sql`
    select ${table.record_json} as record_json from ${table}
    where ${matching} and ${atRevision(resource, revision)} order by ${table.id}`);
  return rows.map(({ record_json }) => record_json);
}

/** JSON texts of the claims about those records, sorted by id. */
export async function findClaimsAbout(
  database: Queries,
  claims: Resource,
  about: { resource: string; ids: readonly string[]; revision: number },
): Promise<string[]> {
  const { table } = claims;
  const rows = await database.query<{ record_json: string }>(sql`
    select ${table.record_json} as record_json from ${table}
    where ${columnOf(claims, 'subject_id')} = any(${textArray(about.ids)})
      and ${columnOf(claims, 'subject_type')} = ${about.resource}
      and ${atRevision(claims, about.revision)} order by ${table.id}`);
  return rows.map(({ record_json }) => record_json);
}

/** Id of the record that once had this id, if there is one. */
export async function findRenamed(
  database: Queries,
  resource: Resource,
  formerId: string,
  revision: number,
): Promise<string | undefined> {
  if (!('former_ids' in resource.record.shape)) return undefined;
  const [row] = await database.query<{ id: string }>(sql`
    select ${resource.table.id} as id from ${resource.table}
    where ${columnOf(resource, 'former_ids')} @> array[${formerId}]::text[] and ${atRevision(resource, revision)} limit 1`);
  return row?.id;
}

type Order = { name: string; column: SQL; type: SQL; nullable: boolean; descending: boolean }[];

// Dates sort by their first day, quantities by their number or, failing that, a bound.
function toOrder(resource: Resource, sorts: readonly Sort[]): Order {
  const chosen = sorts.some(({ field }) => field === 'id')
    ? sorts
    : [...sorts, { field: 'id', descending: false }];
  return chosen.map(({ field, descending }) => {
    const column = sortColumn(resource, field);
    return {
      name: column.name,
      column: sql`${column}`,
      type: sql.raw(column.getSQLType()),
      nullable: !column.notNull,
      descending,
    };
  });
}

function sortColumn(resource: Resource, field: string) {
  const found = [`${field}_low`, `${field}_value`, field].filter((name) =>
    hasColumn(resource, name),
  );
  const name = hasColumn(resource, `${field}_value`) ? `${field}_value` : (found[0] ?? field);
  return columnOf(resource, name);
}

function hasColumn(resource: Resource, name: string): boolean {
  return name in resource.table;
}

/** The rows that come after those keys. */
function toPosition(order: Order, keys: readonly (string | null)[]): SQL | undefined {
  const value = (index: number) => sql`${keys[index] ?? null}::${order[index]?.type}`;
  const sameDirection = order.every((each) => each.descending === order[0]?.descending);
  if (sameDirection && order.every(({ nullable }) => !nullable)) {
    const columns = sql.join(
      order.map(({ column }) => column),
      sql`, `,
    );
    const values = sql.join(
      order.map((_, index) => value(index)),
      sql`, `,
    );
    return sql`(${columns}) ${sql.raw(order[0]?.descending ? '<' : '>')} (${values})`;
  }
  const steps = order.map(({ column, descending, nullable }, index) => {
    const equal = order
      .slice(0, index)
      .map((each, earlier) =>
        keys[earlier] === null
          ? sql`${each.column} is null`
          : sql`${each.column} = ${value(earlier)}`,
      );
    if (keys[index] === null) return undefined;
    const beyond = sql`${column} ${sql.raw(descending ? '<' : '>')} ${value(index)}`;
    return and(...equal, nullable ? sql`(${beyond} or ${column} is null)` : beyond);
  });
  return or(...steps.filter((step) => step !== undefined));
}

/** Whether a filter compares an interval: records then say how they meet it. */
export const isBound = ({ kind, operator }: Filter) =>
  (kind === 'date' || kind === 'quantity') && operator !== 'exists' && operator !== 'not';

function toPredicate(resource: Resource, filter: Filter, certainty: Certainty): SQL {
  const { field, kind, operator, value } = filter;
  const column = sql`${columnOf(resource, field)}`;
  if (operator === 'exists') return value ? sql`${column} is not null` : sql`${column} is null`;
  if (kind === 'date') return datePredicate(resource, filter, certainty);
  if (kind === 'quantity') return quantityPredicate(resource, filter, certainty);
  if (kind === 'list') {
    const shared = sql`${column} && ${textArray(value as string[])}`;
    return operator === 'not' ? sql`not (${shared})` : shared;
  }
  if (operator === 'contains') return sql`${column} ilike ${`%${escapeLike(value as string)}%`}`;
  if (operator === 'eq' || operator === 'not') {
    const among = sql`${column} in ${(value as unknown[]).map((each) => sql`${each}`)}`;
    return operator === 'eq' ? among : sql`(${column} is null or not (${among}))`;
  }
  return sql`${column} ${sql.raw(symbols[operator])} ${value}`;
}

const symbols = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (each) => `\\${each}`);
}

/** A date is somewhere in [low, high]; the bound is an interval of its own. */
function datePredicate(resource: Resource, filter: Filter, certainty: Certainty): SQL {
  const low = columnOf(resource, `${filter.field}_low`);
  const high = columnOf(resource, `${filter.field}_high`);
  const known = sql`${columnOf(resource, filter.field)} is not null`;
  const bound = parseEdtf(filter.value as string) ?? { low: null, high: null };
  const first = sql`coalesce(${bound.low}::date, '-infinity'::date)`;
  const last = sql`coalesce(${bound.high}::date, 'infinity'::date)`;
  const from = sql`coalesce(${low}, '-infinity'::date)`;
  const to = sql`coalesce(${high}, 'infinity'::date)`;
  const certain = certainty === 'certain';
  switch (filter.operator) {
    case 'gt':
      return sql`(${known} and ${certain ? from : to} > ${last})`;
    case 'gte':
      return sql`(${known} and ${certain ? from : to} >= ${first})`;
    case 'lt':
      return sql`(${known} and ${certain ? to : from} < ${first})`;
    case 'lte':
      return sql`(${known} and ${certain ? to : from} <= ${last})`;
    default:
      return certain
        ? sql`(${known} and ${from} >= ${first} and ${to} <= ${last})`
        : sql`(${known} and ${from} <= ${last} and ${to} >= ${first})`;
  }
}

/** A quantity is somewhere between its bounds, each of which it may or may not reach. */
function quantityPredicate(resource: Resource, filter: Filter, certainty: Certainty): SQL {
  const quantity = columnOf(resource, filter.field);
  const [low, high] = [
    columnOf(resource, `${filter.field}_low`),
    columnOf(resource, `${filter.field}_high`),
  ];
  const reaches = (end: 'low' | 'high') =>
    sql`(${quantity}->>${sql.raw(`'${end}_inclusive'`)})::boolean`;
  const upward = filter.operator === 'gt' || filter.operator === 'gte';
  const inclusive = filter.operator === 'gte' || filter.operator === 'lte';
  const beyond = sql.raw(upward ? '>' : '<');
  const value = sql`${filter.value}::numeric`;
  // Certain: the near end already lies beyond. Possible: the far end does, or is open.
  const certain = certainty === 'certain';
  const column = upward === certain ? low : high;
  const end = upward === certain ? 'low' : 'high';
  const touches = certain
    ? inclusive
      ? sql`${column} = ${value}`
      : sql`${column} = ${value} and not ${reaches(end)}`
    : inclusive
      ? sql`${column} = ${value} and ${reaches(end)}`
      : sql`false`;
  const open = certain ? sql`false` : sql`${column} is null`;
  return sql`(${quantity} is not null and (${open} or ${column} ${beyond} ${value} or (${touches})))`;
}
