import { columnOf, type Resource, resources } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { answer, licence, toMeta } from '../answers.ts';
import { problemResponses, toRouteSchema } from '../documents.ts';
import { parseParameters } from '../parameters.ts';
import { revisionParameters } from '../resources/params.ts';
import { atRevision } from '../resources/query.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import type { Service } from '../service.ts';

const parameters = revisionParameters;
const text = (description: string, example: string) => ({
  type: 'string',
  description,
  examples: [example],
});

const about = {
  type: 'object',
  properties: {
    name: text('Name of the dataset.', '20×10 Records'),
    description: text('What it is.', 'Records of the Regional Development 20×10 Policy.'),
    revision: { type: 'integer', description: 'Revision that was read.', examples: [1] },
    licence: {
      type: 'object',
      description: 'Licence of our records.',
      properties: { name: text('Name.', licence.name), url: text('Address.', licence.url) },
      required: ['name', 'url'],
    },
    outside_datasets: {
      type: 'array',
      description: 'Datasets of others that records draw on, with their licences and credits.',
      items: {
        type: 'object',
        properties: {
          source_id: text('Id of the source.', 'wof-kp'),
          title: text('Title.', "Who's On First"),
          licence: text('Licence and credit.', 'CC BY 4.0'),
        },
        required: ['source_id', 'title', 'licence'],
      },
    },
    counts: {
      type: 'object',
      description: 'Number of records by resource.',
      additionalProperties: { type: 'integer' },
      examples: [{ counties: 202 }],
    },
    links: {
      type: 'object',
      description: 'Addresses by what is found there.',
      additionalProperties: { type: 'string' },
      examples: [{ counties: '/v1/counties' }],
    },
  },
  required: ['name', 'description', 'revision', 'licence', 'outside_datasets', 'counts', 'links'],
};

/** What the service is, and its document. */
export function rootRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'get_root',
      summary: 'What this service is',
      description: 'Revision, licences, number of records and addresses.',
      tag: 'service',
      parameters,
      data: about,
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const at = await service.revisions.resolve(values);
      const question = { path: '/v1', canonical: '', ...at };
      return answer(service, { request, reply }, question, async () => ({
        body: JSON.stringify({
          data: await buildAbout(service, at),
          meta: toMeta(service, question),
        }),
      }));
    },
  });
  documentRoute(app, service);
}

function documentRoute(app: FastifyInstance, service: Service): void {
  let document: string | undefined;
  app.get('/openapi.json', {
    schema: {
      operationId: 'get_openapi',
      summary: 'This document',
      description: 'The OpenAPI document of the service.',
      tags: ['service'],
      response: {
        200: {
          description: 'The document.',
          headers: { etag: documentTag },
          content: {
            'application/json': {
              schema: { type: 'object', description: 'An OpenAPI 3.1 document.' },
            },
          },
        },
        304: { description: 'The document that If-None-Match names is still right.', type: 'null' },
        ...problemResponses([]),
      },
    },
    handler: async (request, reply) => {
      const etag = `"${service.build}"`;
      reply.headers({ etag, 'cache-control': 'public, max-age=0, must-revalidate' });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      document ??= JSON.stringify(app.swagger());
      return reply.type('application/json; charset=utf-8').send(document);
    },
  });
}
const documentTag = { type: 'string', description: 'Changes when the document does.' };

const links = Object.fromEntries([
  ...[...resources.map(({ name }) => name), 'policy', 'progress', 'search'].map(toLink),
  ...['revisions', 'changes', 'vocabularies', 'catalog'].map(toLink),
  ['dataset', '/v1/exports/dataset.zip'],
  ['openapi', '/openapi.json'],
  ['docs', '/docs'],
]);
function toLink(name: string): [string, string] {
  return [name, `/v1/${name}`];
}

async function buildAbout(service: Service, at: RevisionRef) {
  return {
    name: '20×10 Records',
    description:
      "An open, citable record of the DPRK's Regional Development 20×10 Policy: who is said to build what, where, when, with which result, and who says so.",
    revision: at.revision,
    licence,
    outside_datasets: await findOutsideDatasets(service, at),
    counts: await findCounts(service, at),
    links,
  };
}

async function findCounts(service: Service, at: RevisionRef): Promise<Record<string, number>> {
  const counts = resources.map(
    (resource) =>
      sql`select ${resource.name}::text as name, count(*)::integer as count from ${resource.table} where ${atRevision(resource, at)}`,
  );
  const rows = await service.database.query<{ name: string; count: number }>(
    sql.join(counts, sql` union all `),
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

async function findOutsideDatasets(service: Service, at: RevisionRef) {
  const sources = resources.find(({ name }) => name === 'sources') as Resource;
  const column = (name: string) => columnOf(sources, name);
  return service.database.query(sql`
    select ${column('id')} as source_id, ${column('title')} as title, ${column('licence')} as licence
    from ${sources.table} where ${column('licence')} is not null and ${atRevision(sources, at)}
    order by ${column('id')}`);
}
