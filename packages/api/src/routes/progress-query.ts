import { columnOf, parseEdtf, type Resource, resources } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { isAmong } from '../resources/predicate.ts';
import { atRevision } from '../resources/query.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';

const counties = resources.find(({ name }) => name === 'counties') as Resource;
const cohorts = resources.find(({ name }) => name === 'cohorts') as Resource;
const county = (field: string) => columnOf(counties, field);

export const groupings = ['cohort_year', 'province_id', 'status'] as const;
type Grouping = (typeof groupings)[number];

/** What is counted, and the date it is counted by. The three are never mixed. */
const milestones = {
  broken_ground: 'groundbreaking_on',
  inaugurated: 'inaugurated_on',
  reported_operating: 'operation_reported_on',
} as const;
type Milestone = keyof typeof milestones;

type Asked = {
  at: string;
  grouping: Grouping;
  of: RevisionRef;
  years: number[] | undefined;
  ids: boolean;
};
type Counted = { key: string | number | null; designated: number } & Record<
  `${Milestone}_${'certain' | 'possible'}`,
  string[] | null
>;

/** What had been reached on a day, group by group. */
export async function findProgress(database: Queries, asked: Asked) {
  const names = Object.keys(milestones) as Milestone[];
  const counts = names.flatMap((name) => [
    sql`json_agg(${county('id')} order by ${county('id')}) filter (where ${hadHappened(name, asked.at, 'certain')}) as ${sql.identifier(`${name}_certain`)}`,
    sql`json_agg(${county('id')} order by ${county('id')}) filter (where ${hadHappened(name, asked.at, 'possible')}) as ${sql.identifier(`${name}_possible`)}`,
  ]);
  const key = county(asked.grouping);
  const rows = await database.query<Counted>(sql`
    select ${key} as key, count(*)::integer as designated, ${sql.join(counts, sql`, `)}
    from ${counties.table}
    where ${county('role')} = 'cohort' and ${atRevision(counties, asked.of)}
      ${asked.years ? sql`and ${isAmong(county('cohort_year'), asked.years)}` : sql``}
    group by ${key} order by ${key}`);
  const groups =
    asked.grouping === 'cohort_year'
      ? await byYear(database, asked, rows)
      : rows.map((row) => ({ row, planned: row.designated }));
  return groups.map(({ row, planned }) => ({
    [asked.grouping]: row.key,
    planned,
    ...Object.fromEntries(names.map((name) => [name, toCount(row, name, asked.ids)])),
  }));
}

/** Every programme year with what was planned for it, also those of which no locality is known. */
async function byYear(database: Queries, asked: Asked, rows: readonly Counted[]) {
  const planned = await database.query<{ year: number; planned: number | null }>(sql`
    select ${columnOf(cohorts, 'year')} as year, ${columnOf(cohorts, 'planned_counties')} as planned
    from ${cohorts.table} where ${atRevision(cohorts, asked.of)} order by 1`);
  const found = new Map(rows.map((row) => [row.key, row]));
  return planned
    .filter(({ year }) => !asked.years || asked.years.includes(year))
    .map(({ year, planned: number }) => ({
      row: found.get(year) ?? ({ key: year, designated: 0 } as Counted),
      planned: number,
    }));
}

/** Whether the milestone lies on or before the day: surely, or perhaps. */
function hadHappened(name: Milestone, at: string, certainty: 'certain' | 'possible'): SQL {
  const field = milestones[name];
  const { low, high } = parseEdtf(at) ?? { low: null, high: null };
  const known = sql`${county(field)} is not null`;
  return certainty === 'certain'
    ? sql`${known} and coalesce(${county(`${field}_high`)}, 'infinity'::date) <= coalesce(${low}::date, '-infinity'::date)`
    : sql`${known} and coalesce(${county(`${field}_low`)}, '-infinity'::date) <= coalesce(${high}::date, 'infinity'::date)`;
}

function toCount(row: Counted, name: Milestone, ids: boolean) {
  const certain = row[`${name}_certain`] ?? [];
  const possible = row[`${name}_possible`] ?? [];
  const counted = { certain: certain.length, possible: possible.length };
  return ids ? { ...counted, certain_ids: certain, possible_ids: possible } : counted;
}
