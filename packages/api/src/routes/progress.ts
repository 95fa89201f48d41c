import { columnOf, parseEdtf, type Resource, resources } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { type Operation, toRouteSchema } from '../documents.ts';
import {
  booleanParameter,
  choiceParameter,
  dateParameter,
  listParameter,
  parseParameters,
  readers,
} from '../parameters.ts';
import { revisionParameter, toCanonical } from '../resources/params.ts';
import { atRevision } from '../resources/query.ts';
import type { Service } from '../service.ts';

const counties = resources.find(({ name }) => name === 'counties') as Resource;
const cohorts = resources.find(({ name }) => name === 'cohorts') as Resource;
const county = (field: string) => columnOf(counties, field);

const groupings = ['cohort_year', 'province_id', 'status'] as const;
type Grouping = (typeof groupings)[number];

/** What is counted, and the date it is counted by. The three are never mixed. */
const milestones = {
  broken_ground: 'groundbreaking_on',
  inaugurated: 'inaugurated_on',
  reported_operating: 'operation_reported_on',
} as const;
type Milestone = keyof typeof milestones;

const parameters = {
  at: dateParameter({
    description:
      'Day of the world that is asked about, EDTF; today without it. An interval is certain only where its every day is.',
    example: '2024-12-31',
  }),
  group_by: choiceParameter(
    { description: 'What to group localities by.', example: 'cohort_year' },
    groupings,
    'cohort_year',
  ),
  cohort_year: listParameter(
    { description: 'Only localities of these programme years.', example: [2024] },
    { type: 'integer' },
    readers.integer,
  ),
  ids: booleanParameter({
    description: 'Whether to send the ids of the localities behind each count.',
    example: true,
  }),
  revision: revisionParameter,
};

const count = (description: string) => ({
  type: 'object',
  description,
  properties: {
    certain: {
      type: 'integer',
      description: 'Localities for which this must be so.',
      examples: [7],
    },
    possible: {
      type: 'integer',
      description: 'Localities for which this may be so.',
      examples: [20],
    },
    certain_ids: {
      type: 'array',
      items: { type: 'string' },
      description: 'Only with `ids=true`: ids of the counties.',
    },
    possible_ids: {
      type: 'array',
      items: { type: 'string' },
      description: 'Only with `ids=true`: ids of the counties.',
    },
  },
  required: ['certain', 'possible'],
});

const group = {
  type: 'object',
  properties: {
    cohort_year: {
      type: ['integer', 'null'],
      description: 'Programme year, when grouped by it.',
      examples: [2024],
    },
    province_id: {
      type: ['string', 'null'],
      description: 'Province, when grouped by it.',
      examples: ['kangwon'],
    },
    status: {
      type: ['string', 'null'],
      description: 'Furthest state reported at the revision, when grouped by it.',
      examples: ['inaugurated'],
    },
    planned: {
      type: ['integer', 'null'],
      description: 'Localities planned for the year; in other groups, localities designated.',
      examples: [20],
    },
    broken_ground: count('Localities where ground had been broken.'),
    inaugurated: count(
      'Localities whose factories had been inaugurated. Says nothing about operation.',
    ),
    reported_operating: count('Localities whose factories a source had reported to run regularly.'),
  },
  required: ['planned', 'broken_ground', 'inaugurated', 'reported_operating'],
};

const operation: Operation = {
  operationId: 'get_progress',
  summary: 'Progress of the programme on a day',
  description:
    'How many localities had been planned, had broken ground, been inaugurated and been reported operating on a day. A date known only as an interval counts as possible until the interval has passed.',
  tag: 'analysis',
  parameters,
  data: { type: 'array', items: group },
  problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
  example: {
    query: '/v1/progress?at=2024-03-07&cohort_year=2024&group_by=cohort_year&revision=1',
    data: [
      {
        cohort_year: 2024,
        planned: 20,
        broken_ground: { certain: 7, possible: 20 },
        inaugurated: { certain: 0, possible: 0 },
        reported_operating: { certain: 0, possible: 0 },
      },
    ],
  },
};

/** The state of the programme on a day. */
export function progressRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1/progress', {
    schema: toRouteSchema(operation),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const revision = await service.revisions.resolve(values.revision);
      const at = values.at ?? new Date().toISOString().slice(0, 10);
      const grouping = values.group_by ?? 'cohort_year';
      const canonical = toCanonical({ ...values, at, group_by: grouping });
      // Without `at` the answer changes with the day, whatever the revision.
      const pinned = values.revision !== undefined && values.at !== undefined;
      const question = {
        path: '/v1/progress',
        canonical,
        revision,
        pinned,
        daily: values.at === undefined,
      };
      return answer(service, { request, reply }, question, async () => {
        const asked = {
          at,
          grouping,
          revision,
          years: values.cohort_year,
          ids: values.ids === true,
        };
        return {
          body: JSON.stringify({
            data: await findProgress(service, asked),
            meta: toMeta(service, question),
          }),
        };
      });
    },
  });
}

type Asked = {
  at: string;
  grouping: Grouping;
  revision: number;
  years: number[] | undefined;
  ids: boolean;
};
type Counted = { key: string | number | null; designated: number } & Record<
  `${Milestone}_${'certain' | 'possible'}`,
  string[] | null
>;

async function findProgress(service: Service, asked: Asked) {
  const names = Object.keys(milestones) as Milestone[];
  const counts = names.flatMap((name) => [
    sql`json_agg(${county('id')} order by ${county('id')}) filter (where ${hadHappened(name, asked.at, 'certain')}) as ${sql.identifier(`${name}_certain`)}`,
    sql`json_agg(${county('id')} order by ${county('id')}) filter (where ${hadHappened(name, asked.at, 'possible')}) as ${sql.identifier(`${name}_possible`)}`,
  ]);
  const key = county(asked.grouping);
  const rows = await service.database.query<Counted>(sql`
    select ${key} as key, count(*)::integer as designated, ${sql.join(counts, sql`, `)}
    from ${counties.table}
    where ${county('role')} = 'cohort' and ${atRevision(counties, asked.revision)}
      ${asked.years ? sql`and ${county('cohort_year')} in ${asked.years.map((year) => sql`${year}`)}` : sql``}
    group by ${key} order by ${key}`);
  const groups =
    asked.grouping === 'cohort_year'
      ? await byYear(service, asked, rows)
      : rows.map((row) => ({ row, planned: row.designated }));
  return groups.map(({ row, planned }) => ({
    [asked.grouping]: row.key,
    planned,
    ...Object.fromEntries(names.map((name) => [name, toCount(row, name, asked.ids)])),
  }));
}

/** Every programme year with what was planned for it, also those of which no locality is known. */
async function byYear(service: Service, asked: Asked, rows: readonly Counted[]) {
  const planned = await service.database.query<{ year: number; planned: number | null }>(sql`
    select ${columnOf(cohorts, 'year')} as year, ${columnOf(cohorts, 'planned_counties')} as planned
    from ${cohorts.table} where ${atRevision(cohorts, asked.revision)} order by 1`);
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
