import type { FastifyInstance } from 'fastify';
import { problemResponses } from '../documents.ts';
import type { Service } from '../service.ts';

const state = (description: string, properties: Record<string, object>) => ({
  description,
  content: {
    'application/json': {
      schema: { type: 'object', properties, required: Object.keys(properties) },
    },
  },
});
const status = { type: 'string', const: 'ok', description: 'Always `ok`.' };

/** Whether the process lives, and whether it can answer. */
export function healthRoutes(app: FastifyInstance, service: Service): void {
  app.get('/healthz', {
    schema: {
      operationId: 'get_health',
      summary: 'Whether the process lives',
      description: 'Answers without touching the database.',
      tags: ['operations'],
      response: { 200: state('The process lives.', { status }), ...problemResponses([]) },
    },
    handler: async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  });
  app.get('/readyz', {
    schema: {
      operationId: 'get_readiness',
      summary: 'Whether the service can answer',
      description:
        'Asks the database. Not ready without one, before its migrations and a dataset are loaded, and while shutting down.',
      tags: ['operations'],
      response: {
        200: state('The service can answer.', {
          status,
          revision: { type: 'integer', description: 'Newest revision.', examples: [1] },
        }),
        ...problemResponses([]),
      },
    },
    handler: async (_, reply) => {
      const { database, revisions, readiness } = service;
      const revision = await readiness.check(database, revisions);
      return reply.header('cache-control', 'no-store').send({ status: 'ok', revision });
    },
  });
}
