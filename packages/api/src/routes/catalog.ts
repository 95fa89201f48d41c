import type { FastifyInstance } from 'fastify';
import { answer } from '../answers.ts';
import { findAddress } from '../base-address.ts';
import { buildCatalog } from '../citation/catalog.ts';
import { toRouteSchema } from '../documents.ts';
import { parseParameters } from '../parameters.ts';
import { revisionParameters } from '../resources/params.ts';
import type { Service } from '../service.ts';

const mediaType = 'application/ld+json';
const parameters = revisionParameters;
const node = { type: 'object', description: 'A node of JSON-LD.' };
const catalog = {
  type: 'object',
  description: 'A catalogue in the words of DCAT 3 and schema.org.',
  properties: {
    '@context': { type: 'object', description: 'Prefixes of the names.' },
    '@id': {
      type: 'string',
      description: 'Address of the catalogue.',
      examples: ['https://example.org/v1/catalog'],
    },
    '@type': {
      type: 'array',
      items: { type: 'string' },
      description: 'What it is.',
      examples: [['dcat:Catalog', 'schema:DataCatalog']],
    },
    'dcat:dataset': {
      type: 'array',
      items: node,
      description: 'The whole dataset, then each resource, with the exports as distributions.',
    },
    'dcat:service': { ...node, description: 'The service.' },
  },
  required: ['@context', '@id', '@type', 'dcat:dataset', 'dcat:service'],
};

/** The dataset as catalogues of datasets read it. */
export function catalogRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1/catalog', {
    config: { citable: 'no' },
    schema: toRouteSchema({
      operationId: 'get_catalog',
      summary: 'Describe the dataset to catalogues',
      description:
        'The dataset, its resources, exports, licence and service as JSON-LD, by DCAT 3 and schema.org. Addresses of exports are pinned to the revision.',
      tag: 'service',
      parameters,
      contents: { [mediaType]: { schema: catalog } },
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const at = await service.revisions.resolve(values);
      const { revision } = at;
      const { address, base } = findAddress(service, request);
      const question = { path: '/v1/catalog', canonical: '', ...at, mediaType, base };
      return answer(service, { request, reply }, question, async () => {
        const { revisions } = service;
        const days = { issued_on: revisions.dayOf(1), revised_on: revisions.dayOf(revision) };
        return { body: JSON.stringify(buildCatalog({ revision, address, ...days })) };
      });
    },
  });
}
