import { Readable } from 'node:stream';
import {
  type DatasetRecord,
  findResource,
  type Resource,
  resources,
  revisions,
} from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { beginAnswer } from '../answers.ts';
import { toRouteSchema } from '../documents.ts';
import { createArchives } from '../exports/archive.ts';
import { exportHeaders, listContents } from '../exports/contract.ts';
import { checkForm, exportParameters, type Form, formsOf } from '../exports/forms.ts';
import { sendWhole, toFilename } from '../exports/open.ts';
import type { Edition } from '../exports/package.ts';
import { sendStream, toExportHeaders } from '../exports/send.ts';
import { parseParameters } from '../parameters.ts';
import { Problem } from '../problems.ts';
import type { Exchange } from '../questions.ts';
import { parseListQuery, revisionParameters } from '../resources/params.ts';
import { findPage } from '../resources/query.ts';
import { isOfHistory, type RevisionRef } from '../revisions/revision-ref.ts';
import type { Service } from '../service.ts';

/** Whole tables of records, and all of them as one package. */
export function exportRoutes(app: FastifyInstance, service: Service): void {
  for (const resource of resources) tableRoute(app, service, resource);
  packageRoute(app, service);
}

function tableRoute(app: FastifyInstance, service: Service, resource: Resource): void {
  const path = `/v1/exports/${resource.name}`;
  const parameters = exportParameters(resource);
  app.get(`${path}.:format`, {
    schema: toRouteSchema({
      operationId: `export_${resource.name.replaceAll('-', '_')}`,
      summary: `Export ${resource.name}`,
      description: `All records of ${resource.name} that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.`,
      tag: 'exports',
      parameters,
      path: { format: formatParameter(resource) },
      contents: listContents(resource),
      headers: exportHeaders,
      problems: ['unknown_parameter', 'invalid_parameter', 'not_found', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const form = findForm(resource, (request.params as { format: string }).format);
      const given = request.query as Record<string, unknown>;
      const query = parseListQuery(resource, parameters, given);
      checkForm(form, given);
      const question = {
        path: `${path}.${form}`,
        canonical: query.canonical,
        ...(await service.revisions.resolve(query)),
      };
      const asked = { resource, form, query, given };
      return sendWhole(service, { request, reply }, asked, question);
    },
  });
}

const formatParameter = (resource: Resource) => ({
  type: 'string',
  enum: formsOf(resource),
  description: 'Form of the export.',
  examples: ['csv'],
});

function findForm(resource: Resource, format: string): Form {
  const forms = formsOf(resource);
  const form = forms.find((each) => each === format);
  if (form) return form;
  throw new Problem(
    'not_found',
    `${resource.name} are exported as ${forms.join(' or ')}, not as "${format.slice(0, 60)}".`,
  );
}

const packageParameters = revisionParameters;

function packageRoute(app: FastifyInstance, service: Service): void {
  const path = '/v1/exports/dataset.zip';
  const archives = createArchives(service.database);
  app.addHook('onClose', () => archives.close());
  const send = async (exchange: Exchange, edition: Edition) => {
    const { handle, bytes, rows } = await archives.open(edition);
    exchange.reply
      .headers(toExportHeaders(toFilename('dataset', edition.revision, 'zip'), rows))
      .header('content-length', String(bytes))
      .type('application/zip');
    if (exchange.request.method !== 'HEAD') {
      return sendStream(service, exchange, handle.createReadStream());
    }
    await handle.close();
    return sendStream(service, exchange, Readable.from([]));
  };
  app.get(path, {
    schema: toRouteSchema({
      operationId: 'export_dataset',
      summary: 'Export the dataset',
      description:
        'All records of one revision as a Data Package (Frictionless, version 2): a CSV file for each resource, and `datapackage.json` with their fields, types, keys, hashes, sources and licences.',
      tag: 'exports',
      parameters: packageParameters,
      contents: {
        'application/zip': {
          schema: {
            type: 'string',
            contentMediaType: 'application/zip',
            description: '`datapackage.json`, and `data/{resource}.csv` for each resource.',
          },
        },
      },
      headers: exportHeaders,
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const given = request.query as Record<string, unknown>;
      const at = await service.revisions.resolve(parseParameters(packageParameters, given));
      const question = { path, canonical: '', ...at };
      const mediaType = 'application/zip';
      if (beginAnswer(service, { request, reply }, { ...question, mediaType })) {
        return reply.code(304).send();
      }
      return send({ request, reply }, await findEdition(service, at));
    },
  });
}

async function findEdition({ database }: Service, at: RevisionRef): Promise<Edition> {
  const { revision, hash } = at;
  const [row] = await database.query<{ created: string }>(sql`
    select to_char(${revisions.created_at} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created
    from ${revisions} where ${revisions.revision} = ${revision} and ${isOfHistory(at)}`);
  const known = { field: 'licence', kind: 'text', operator: 'exists', value: true } as const;
  const query = { sort: [], filters: [known], certainty: 'possible' as const };
  const sources = findResource('sources') as Resource;
  const rows = await findPage(database, sources, query, { revision, hash, limit: 10_000 });
  return {
    revision,
    hash,
    created: row?.created ?? '',
    outside: rows.map(({ record_json }) => JSON.parse(record_json) as DatasetRecord),
  };
}
