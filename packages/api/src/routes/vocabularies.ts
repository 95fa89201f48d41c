import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { toRouteSchema } from '../documents.ts';
import { nearest, parseParameters } from '../parameters.ts';
import { Problem } from '../problems.ts';
import type { Question } from '../questions.ts';
import { revisionParameters } from '../resources/params.ts';
import type { Service } from '../service.ts';
import { published } from '../terms.ts';

const termSchema = {
  type: 'object',
  properties: {
    term: { type: 'string', description: 'The term.', examples: ['inaugurated'] },
    definition: {
      type: 'string',
      description: 'What it means.',
      examples: ['An opening ceremony is reported.'],
    },
  },
  required: ['term', 'definition'],
};
const vocabularySchema = {
  type: 'object',
  properties: {
    name: {
      type: 'string',
      description: 'Name of the vocabulary.',
      examples: ['construction_status'],
    },
    terms: { type: 'array', items: termSchema, description: 'Its terms, in order.' },
  },
  required: ['name', 'terms'],
};

const toVocabulary = ([name, terms]: [string, Record<string, string>]) => ({
  name,
  terms: Object.entries(terms).map(([term, definition]) => ({ term, definition })),
});

const parameters = revisionParameters;

/** Vocabularies do not depend on the data; they change with the contract only. */
export function vocabularyRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1/vocabularies', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'list_vocabularies',
      summary: 'List vocabularies',
      description:
        'Every closed list of terms: kinds, units, metrics, qualifiers, rules, problem codes.',
      tag: 'service',
      parameters,
      data: { type: 'array', items: vocabularySchema },
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const question = await toQuestion(service, '/v1/vocabularies', request.query);
      return answer(service, { request, reply }, question, async () => ({
        body: JSON.stringify({
          data: Object.entries(published).map(toVocabulary),
          meta: toMeta(service, question),
        }),
      }));
    },
  });
  app.get('/v1/vocabularies/:name', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'get_vocabulary',
      summary: 'Get a vocabulary',
      description: 'One closed list of terms with their definitions.',
      tag: 'service',
      parameters,
      data: vocabularySchema,
      path: {
        name: {
          type: 'string',
          enum: Object.keys(published),
          description: 'Name of the vocabulary.',
          examples: ['construction_status'],
        },
      },
      problems: ['unknown_parameter', 'invalid_parameter', 'not_found', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const { name } = request.params as { name: string };
      const terms = Object.hasOwn(published, name) ? published[name] : undefined;
      if (!terms) {
        const near = nearest(name, Object.keys(published));
        throw new Problem(
          'not_found',
          `There is no vocabulary "${name}"${near ? `; did you mean "${near}"?` : '.'}`,
        );
      }
      const question = await toQuestion(service, `/v1/vocabularies/${name}`, request.query);
      return answer(service, { request, reply }, question, async () => ({
        body: JSON.stringify({
          data: toVocabulary([name, terms]),
          meta: toMeta(service, question),
        }),
      }));
    },
  });
}

async function toQuestion(service: Service, path: string, query: unknown): Promise<Question> {
  const asked = parseParameters(parameters, query as Record<string, unknown>);
  return { path, canonical: '', ...(await service.revisions.resolve(asked)), pinned: false };
}
