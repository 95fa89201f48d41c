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
import { revisionParameters, toCanonical } from '../resources/params.ts';
import type { Service } from '../service.ts';
import { findProgress, groupings } from './progress-query.ts';

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
  ...revisionParameters,
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
    config: { citable: 'answer' },
    schema: toRouteSchema(operation),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const resolved = await service.revisions.resolve(values);
      const at = values.at ?? new Date().toISOString().slice(0, 10);
      const grouping = values.group_by ?? 'cohort_year';
      const canonical = toCanonical({ ...values, at, group_by: grouping });
      // Without `at` the answer changes with the day, whatever the revision.
      const lasts = values.at !== undefined;
      const question = {
        path: '/v1/progress',
        canonical,
        ...resolved,
        pinned: resolved.pinned && lasts,
        immutable: resolved.immutable && lasts,
        daily: !lasts,
      };
      return answer(service, { request, reply }, question, async () => {
        const asked = {
          at,
          grouping,
          of: resolved,
          years: values.cohort_year,
          ids: values.ids === true,
        };
        return {
          body: JSON.stringify({
            data: await findProgress(service.database, asked),
            meta: toMeta(service, question),
          }),
        };
      });
    },
  });
}
