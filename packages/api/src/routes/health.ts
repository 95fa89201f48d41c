import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { problemResponses } from '../documents.ts';
import { Problem } from '../problems.ts';
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
      description: 'Asks the database; not ready without one, or before a dataset is loaded.',
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
      await service.database.query(sql`select 1`);
      const revision = await service.revisions.refresh();
      if (revision === 0)
        throw new Problem('unavailable', 'No dataset is loaded yet.', {
          headers: { 'retry-after': '5' },
        });
      return reply.header('cache-control', 'no-store').send({ status: 'ok', revision });
    },
  });
}
