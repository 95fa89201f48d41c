import { columnOf, type Resource, resources } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { answer, licence, toMeta } from '../answers.ts';
import { toRouteSchema } from '../documents.ts';
import { parseParameters } from '../parameters.ts';
import { revisionParameter } from '../resources/params.ts';
import { atRevision } from '../resources/query.ts';
import type { Service } from '../service.ts';

const parameters = { revision: revisionParameter };
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
    newest_revision: { type: 'integer', description: 'Newest revision.', examples: [1] },
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
  required: [
    'name',
    'description',
    'revision',
    'newest_revision',
    'licence',
    'outside_datasets',
    'counts',
    'links',
  ],
};

/** What the service is, and its document. */
export function rootRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1', {
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
      const { revision: asked } = parseParameters(
        parameters,
        request.query as Record<string, unknown>,
      );
      const revision = await service.revisions.resolve(asked);
      const question = { path: '/v1', canonical: '', revision, pinned: false };
      return answer(service, { request, reply }, question, async () => ({
        body: JSON.stringify({ data: await buildAbout(service, revision), meta: toMeta(service, question) }),
      }));
    },
  });
  app.get('/openapi.json', {
    schema: {
      operationId: 'get_openapi',
      summary: 'This document',
      description: 'The OpenAPI document of the service.',
      tags: ['service'],
      response: {
        200: {
          description: 'The document.',
          content: {
            'application/json': {
              schema: { type: 'object', description: 'An OpenAPI 3.1 document.' },
            },
          },
        },
        304: { description: 'The document that If-None-Match names is still right.', type: 'null' },
        400: { description: 'Never; listed for tools that expect one.', type: 'null' },
      },
    },
    handler: async (_, reply) => {
      const document = JSON.stringify(app.swagger());
      return reply
        .header('cache-control', 'public, max-age=300')
        .type('application/json; charset=utf-8')
        .send(document);
    },
  });
}

async function buildAbout(service: Service, revision: number) {
  const counts: Record<string, number> = {};
  for (const resource of resources)
    counts[resource.name] = await countAt(service, resource, revision);
  const named = ['policy'].map((name) => [name, `/v1/${name}`]);
  const links = [
    ...resources.map(({ name }) => [name, `/v1/${name}`]),
    ...named,
    ['openapi', '/openapi.json'],
    ['docs', '/docs'],
  ];
  return {
    name: '20×10 Records',
    description:
      "An open, citable record of the DPRK's Regional Development 20×10 Policy: who is said to build what, where, when, with which result, and who says so.",
    revision,
    newest_revision: service.revisions.newest(),
    licence,
    outside_datasets: await findOutsideDatasets(service, revision),
    counts,
    links: Object.fromEntries(links),
  };
}

async function countAt(service: Service, resource: Resource, revision: number): Promise<number> {
  const [row] = await service.database.query<{ total: number }>(
    sql`select count(*)::integer as total from ${resource.table} where ${atRevision(resource, revision)}`,
  );
  return row?.total ?? 0;
}

async function findOutsideDatasets(service: Service, revision: number) {
  const sources = resources.find(({ name }) => name === 'sources') as Resource;
  const column = (name: string) => columnOf(sources, name);
  return service.database.query(sql`
    select ${column('id')} as source_id, ${column('title')} as title, ${column('licence')} as licence
    from ${sources.table} where ${column('licence')} is not null and ${atRevision(sources, revision)}
    order by ${column('id')}`);
}
