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

/** Groups of the figures that the query asks for, in the order of their keys. */
export async function findGroups(
  database: Queries,
  asked: { query: ListQuery; by: readonly Grouping[]; at: RevisionRef },
): Promise<Group[]> {
  const { query, by, at } = asked;
  const keys = by.map((field) => toKey(field));
  const selected = keys.map((key, index) => sql`${key} as ${sql.identifier(`key_${index}`)}`);
  const list = sql.join(keys, sql`, `);
  const rows = await database.query<Row>(sql`
    select ${sql.join(selected, sql`, `)}, ${aggregates()}
    from ${figures.table} where ${toCondition(figures, query, at)}
    group by ${sql.raw(by.map((_, index) => index + 1).join(', '))} order by ${list}`);
  return rows.map((row) => toGroup(row, by));
}

function toKey(field: Grouping): SQL {
  const part = (name: string, key: string) =>
    sql`(${columnOf(figures, name)}->>${sql.raw(`'${key}'`)}) collate "C"`;
  switch (field) {
    case 'unit':
      return part('quantity', 'unit');
    case 'basis_relation':
      return part('basis', 'relation');
    case 'basis_reading':
      return part('basis', 'reading');
    default:
      return sql`${columnOf(figures, field)}`;
  }
}

function aggregates(): SQL {
  const column = (name: string) => sql`${columnOf(figures, name)}`;
  const [quantity, low, high] = [
    column('quantity'),
    column('quantity_low'),
    column('quantity_high'),
  ];
  const [basis, id] = [column('basis'), column('id')];
  const known = sql`${quantity} is not null`;
  const inclusive = (end: 'low' | 'high') =>
    sql`(${quantity}->>${sql.raw(`'${end}_inclusive'`)})::boolean`;
  const count = (condition: SQL) => sql`(count(*) filter (where ${condition}))::integer`;
  // The outermost bound of that end: an open or reached one goes first. The innermost: it goes last.
  const first = (end: 'low' | 'high', direction: 'asc' | 'desc', place: 'outer' | 'inner') => {
    const at = end === 'low' ? low : high;
    const [open, reached] = place === 'outer' ? ['first', 'desc'] : ['last', 'asc'];
    return sql`(array_agg(json_build_object('at', ${at}, 'inclusive', ${inclusive(end)})
      order by ${at} ${sql.raw(`${direction} nulls ${open}`)}, ${inclusive(end)} ${sql.raw(reached as string)})
      filter (where ${known}))[1]`;
  };
  const total = (end: SQL, reached: SQL) => sql`json_build_object(
    'at', case when bool_or(${end} is null) filter (where ${known}) then null else sum(${end}) end,
    'inclusive', bool_and(${reached}) filter (where ${known}))`;
  return sql`
    count(*)::integer as count,
    ${count(sql`${low} = ${high}`)} as exact_count,
    ${count(sql`(${low} is not null or ${high} is not null) and ${low} is distinct from ${high}`)} as bounded_count,
    ${count(sql`${known} and ${low} is null and ${high} is null`)} as unbounded_count,
    ${count(sql`${quantity} is null`)} as unknown_count,
    ${first('low', 'asc', 'outer')} as min_low, ${first('high', 'asc', 'inner')} as min_high,
    ${first('low', 'desc', 'inner')} as max_low, ${first('high', 'desc', 'outer')} as max_high,
    ${total(low, inclusive('low'))} as sum_low, ${total(high, inclusive('high'))} as sum_high,
    coalesce(jsonb_agg(distinct ${quantity}->>'unit') filter (where ${known}), '[]') as units,
    coalesce(jsonb_agg(distinct case when ${basis} is not null then jsonb_build_object(
      'relation', ${basis}->>'relation', 'reading', ${basis}->>'reading',
      'note', case when ${basis}->>'relation' = 'other' then ${basis}->>'note' end) end)
      filter (where ${known}), '[]') as bases,
    (array_agg(${id} order by coalesce(${column('period_high')}, 'infinity') desc,
      ${column('period_low')} desc nulls last, ${id})
      filter (where ${known} and ${column('period')} is not null))[1] as latest_id,
    json_agg(${id} order by ${id}) as ids`;
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
