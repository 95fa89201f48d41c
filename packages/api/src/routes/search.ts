import { resources, searchFields, vocabularies } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { toRouteSchema } from '../documents.ts';
import {
  choicesParameter,
  integerParameter,
  parameterProblem,
  parseParameters,
} from '../parameters.ts';
import { revisionParameters, toCanonical } from '../resources/params.ts';
import { findHits } from '../search/match.ts';
import { soughtParameter, toSought } from '../search/sought.ts';
import type { Service } from '../service.ts';

const names = resources.map(({ name }) => name);
const parameters = {
  q: soughtParameter('What to search for.'),
  resource: choicesParameter(
    { description: 'Only records of these resources.', example: ['counties'] },
    names,
  ),
  limit: integerParameter({ description: 'Records to send at most.', example: 7 }, 1, 100, 20),
  ...revisionParameters,
};

const orNull = (terms: object) => ({
  type: ['string', 'null'],
  enum: [...Object.keys(terms), null],
});

const hit = {
  type: 'object',
  properties: {
    resource: { type: 'string', enum: names, description: 'Its resource.', examples: ['counties'] },
    id: { type: 'string', description: 'Its id.', examples: ['songchon'] },
    label: {
      type: 'string',
      description: 'Its name with the place that tells it from others of that name.',
      examples: ['Songchon, South Phyongan'],
    },
    score: {
      type: 'number',
      description: 'How well it matches, from 0 to 1; the same on every database.',
      examples: [0.98],
    },
    matched: {
      type: 'object',
      description: 'Why it was found.',
      properties: {
        field: {
          type: 'string',
          enum: Object.keys(searchFields),
          description: 'Where it matches.',
          examples: ['names'],
        },
        text: { type: 'string', description: 'The text that matches.', examples: ['성천군'] },
        script: {
          ...orNull(vocabularies.name_script),
          description: 'Script of that text.',
          examples: ['Hang'],
        },
        system: {
          ...orNull(vocabularies.name_system),
          description: 'Spelling or romanisation system; `null` for what is no name.',
          examples: ['dprk_official'],
        },
      },
      required: ['field', 'text', 'script', 'system'],
    },
  },
  required: ['resource', 'id', 'label', 'score', 'matched'],
};

/** Search over every kind of record. */
export function searchRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1/search', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'search',
      summary: 'Search all records',
      description:
        'Finds records by names in every script and romanisation, by labels, titles, summaries and the wording of claims, best match first, each with the reason for the match. Ties stand in the order of resources and ids.',
      tag: 'analysis',
      parameters,
      required: ['q'],
      data: { type: 'array', items: hit },
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const { q, resource, limit } = values;
      if (q === undefined) throw parameterProblem('q', 'is required');
      const at = await service.revisions.resolve(values);
      const question = {
        path: '/v1/search',
        canonical: toCanonical(values),
        ...at,
      };
      return answer(service, { request, reply }, question, async () => {
        const scope = { ...at, resources: resource };
        const data = await findHits(service.database, toSought(q), scope, limit ?? 20);
        return { body: JSON.stringify({ data, meta: toMeta(service, question) }) };
      });
    },
  });
}
