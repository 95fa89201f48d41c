import { columnOf, findResource, type Resource } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import type { ListQuery } from '../resources/params.ts';
import { toCondition } from '../resources/query.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';

export const figures = findResource('production-figures') as Resource;

/** What figures may be grouped by. */
export const figureGroupings = {
  metric: 'What is measured.',
  province_id: 'The province the figure is about.',
  county_id: 'The county the figure is about.',
  subject_type: 'Resource of the subject.',
  subject_id: 'Id of the subject.',
  period: 'The period as it is written.',
  unit: 'Unit of the quantity.',
  basis_relation: 'What the figure is measured against.',
  basis_reading: 'Whether it grew to or by the number.',
} as const;
export const groupings = Object.keys(figureGroupings) as Grouping[];
export type Grouping = keyof typeof figureGroupings;

export type Interval = {
  low: number | null;
  low_inclusive: boolean;
  high: number | null;
  high_inclusive: boolean;
};
export type Basis = { relation: string; reading: string | null; note: string | null };
type Counts = `${'' | 'exact_' | 'bounded_' | 'unbounded_' | 'unknown_'}count`;

/** Figures that share the values grouped by. */
export type Group = {
  keys: Partial<Record<Grouping, string | null>>;
  counts: Record<Counts, number>;
  units: string[];
  /** What the figures are measured against; the note only where it is the relation. */
  bases: (Basis | null)[];
  /** Where the least, the greatest and the sum lie; of no meaning where units differ. */
  min: Interval | null;
  max: Interval | null;
  sum: Interval | null;
  latest_id: string | null;
  ids: string[];
};

type Bound = { at: number | null; inclusive: boolean } | null;
type Row = Record<`key_${number}`, string | null> &
  Record<Counts, number> &
  Record<'min_low' | 'min_high' | 'max_low' | 'max_high' | 'sum_low' | 'sum_high', Bound> &
  Pick<Group, 'units' | 'bases' | 'latest_id' | 'ids'>;

type Asked = { query: ListQuery; by: readonly Grouping[]; at: RevisionRef };

/** Groups of the figures that the query asks for, in the order of their keys; ids on request. */
export async function findGroups(
  database: Queries,
  { ids, ...asked }: Asked & { ids: boolean },
): Promise<Group[]> {
  const places = toPlaces(asked.by.length);
  const rows = await database.query<Row>(sql`
    select ${toKeys(asked.by, (_, index) => sql.raw(`(shared[${index + 1}]) collate "C"`))}, ${aggregates()}
    from (${splitShared(asked)}) as alike group by ${places} order by ${places}`);
  const found = ids ? await findIds(database, asked) : [];
  return rows.map((row, index) => toGroup({ ...row, ids: found[index]?.ids ?? [] }, asked.by));
}

const toKeys = (by: readonly Grouping[], toSql: (field: Grouping, index: number) => SQL) =>
  sql.join(
    by.map((field, index) => sql`${toSql(field, index)} as ${sql.identifier(`key_${index}`)}`),
    sql`, `,
  );
const toPlaces = (count: number) =>
  sql.raw(Array.from({ length: count }, (_, index) => index + 1).join(', '));

/** The ids of each group, in the order of the groups. */
function findIds(database: Queries, { query, by, at }: Asked) {
  const places = toPlaces(by.length);
  return database.query<{ ids: string[] }>(sql`
    select ${toKeys(by, toKey)}, json_agg(${column('id')} order by ${column('id')}) as ids
    from ${figures.table} where ${toCondition(figures, query, at)}
    group by ${places} order by ${places}`);
}

function toKey(field: Grouping): SQL {
  const part = (name: string, key: string) =>
    sql`(${column(name)}->>${sql.raw(`'${key}'`)}) collate "C"`;
  switch (field) {
    case 'unit':
      return part('quantity', 'unit');
    case 'basis_relation':
      return part('basis', 'relation');
    case 'basis_reading':
      return part('basis', 'reading');
    default:
      return column(field);
  }
}

const column = (name: string) => sql`${columnOf(figures, name)}`;

/** What figures share, apart: after the keys whether they are known, their unit, bounds and basis. */
function splitShared(asked: Asked): SQL {
  const at = (place: number) => sql.raw(`shared[${asked.by.length + place}]`);
  return sql`select *, ${at(1)}::boolean as known, ${at(2)} as unit, ${at(3)}::boolean as low_inclusive,
      ${at(4)}::boolean as high_inclusive, ${at(5)}::json as basis
    from (${alike(asked)}) as alike`;
}

/**
 * Figures that share keys, unit, basis and which bounds are reached, in one row: there are few of these,
 * and they are found without sorting. Behind the offset PostgreSQL expects 200 different values of what is
 * shared; before it, from the columns, so many that it would sort all figures by it.
 */
function alike({ query, by, at }: Asked): SQL {
  const [quantity, low, high] = [
    column('quantity'),
    column('quantity_low'),
    column('quantity_high'),
  ];
  const known = sql`${quantity} is not null`;
  const dated = sql`${known} and ${column('period')} is not null`;
  const keys = sql.join(by.map(toKey), sql`, `);
  return sql`select shared, count(*) as count, count(*) filter (where low = high) as exact,
      count(*) filter (where (low is not null or high is not null) and low is distinct from high) as bounded,
      count(*) filter (where low is null and high is null) as unbounded,
      bool_or(low is null) as low_open, bool_or(high is null) as high_open,
      min(low) as low_min, max(low) as low_max, sum(low) as low_sum,
      min(high) as high_min, max(high) as high_max, sum(high) as high_sum, min(latest) as latest
    from (
      select array[${keys}, (${known})::text, ${quantity}->>'unit', ${quantity}->>'low_inclusive',
          ${quantity}->>'high_inclusive', ${column('basis')}::text] as shared, ${low} as low, ${high} as high,
        case when ${dated} then ${latestFirst()} || ${column('id')} end as latest
      from ${figures.table} where ${toCondition(figures, query, at)} offset 0) as figures
    group by shared`;
}

const rankLength = 19;

/** Text that sorts figures by the end of their period, the latest first, then by its beginning. */
function latestFirst(): SQL {
  // Days since the first that PostgreSQL knows; infinities and unknown ends lie outside of these.
  const days = (day: SQL, unknown: string) => sql`case
    when ${day} is null then ${sql.raw(unknown)} when ${day} = 'infinity' then 2147000000
    when ${day} = '-infinity' then 1 else ${day} - date '4714-11-24 BC' + 2 end`;
  const [high, low] = [days(column('period_high'), '2147000000'), days(column('period_low'), '0')];
  return sql`lpad((9223372036854775807 - (${high})::bigint * 4294967296 - (${low}))::text, ${sql.raw(String(rankLength))}, '0')`;
}

function aggregates(): SQL {
  // The outermost bound of that end: an open or reached one goes first. The innermost: it goes last.
  const first = (end: 'low' | 'high', direction: 'asc' | 'desc', place: 'outer' | 'inner') => {
    const [open, reached] = place === 'outer' ? ['first', 'desc'] : ['last', 'asc'];
    const most = sql.raw(`${end}_${direction === 'asc' ? 'min' : 'max'}`);
    const [isOpen, inclusive] = [sql.raw(`${end}_open`), sql.raw(`${end}_inclusive`)];
    const at = place === 'outer' ? sql`case when not ${isOpen} then ${most} end` : most;
    return sql`(array_agg(json_build_object('at', ${at}, 'inclusive', ${inclusive})
      order by ${at} ${sql.raw(`${direction} nulls ${open}`)}, ${inclusive} ${sql.raw(reached as string)})
      filter (where known))[1]`;
  };
  const total = (end: 'low' | 'high') => sql`json_build_object(
    'at', case when bool_or(${sql.raw(`${end}_open`)}) filter (where known) then null
      else sum(${sql.raw(`${end}_sum`)}) end,
    'inclusive', bool_and(${sql.raw(`${end}_inclusive`)}) filter (where known))`;
  const countOf = (name: string, condition = '') =>
    sql.raw(`coalesce(sum(${name}) ${condition}, 0)::integer`);
  return sql`
    ${countOf('count')} as count, ${countOf('exact')} as exact_count, ${countOf('bounded')} as bounded_count,
    ${countOf('unbounded', 'filter (where known)')} as unbounded_count,
    ${countOf('count', 'filter (where not known)')} as unknown_count,
    ${first('low', 'asc', 'outer')} as min_low, ${first('high', 'asc', 'inner')} as min_high,
    ${first('low', 'desc', 'inner')} as max_low, ${first('high', 'desc', 'outer')} as max_high,
    ${total('low')} as sum_low, ${total('high')} as sum_high,
    coalesce(jsonb_agg(distinct unit) filter (where known), '[]') as units,
    coalesce(jsonb_agg(distinct case when basis is not null then jsonb_build_object(
      'relation', basis->>'relation', 'reading', basis->>'reading',
      'note', case when basis->>'relation' = 'other' then basis->>'note' end) end)
      filter (where known), '[]') as bases,
    substr(min(latest), ${sql.raw(String(rankLength + 1))}) as latest_id`;
}

function toGroup(row: Row, by: readonly Grouping[]): Group {
  const { count, exact_count, bounded_count, unbounded_count, unknown_count } = row;
  const { units, bases, latest_id, ids } = row;
  return {
    keys: Object.fromEntries(by.map((field, index) => [field, row[`key_${index}`] ?? null])),
    counts: { count, exact_count, bounded_count, unbounded_count, unknown_count },
    units,
    bases,
    min: toInterval(row.min_low, row.min_high),
    max: toInterval(row.max_low, row.max_high),
    sum: units.length > 0 ? toInterval(row.sum_low, row.sum_high) : null,
    latest_id,
    ids,
  };
}

function toInterval(low: Bound, high: Bound): Interval | null {
  if (!low || !high) return null;
  return {
    low: low.at,
    low_inclusive: low.at !== null && low.inclusive,
    high: high.at,
    high_inclusive: high.at !== null && high.inclusive,
  };
}
