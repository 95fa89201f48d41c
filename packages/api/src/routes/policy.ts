import { type DatasetRecord, findResource, type Resource } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { refTo, toRouteSchema } from '../documents.ts';
import { parseParameters } from '../parameters.ts';
import { type Filter, revisionParameters } from '../resources/params.ts';
import { findPage } from '../resources/query.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import type { Service } from '../service.ts';

const parameters = revisionParameters;
const listOf = (type: string, description: string) => ({
  type: 'array',
  items: refTo(type),
  description,
});

const policy = {
  type: 'object',
  properties: {
    name: {
      type: 'string',
      description: 'Name of the programme.',
      examples: ['Regional Development 20×10 Policy'],
    },
    cohorts: listOf('Cohort', 'Programme years with their scope, in order.'),
    aims: listOf('Target', 'Aims stated without a number.'),
    targets: listOf('Target', 'What was promised in numbers, in the order of announcement.'),
    announcements: listOf(
      'Event',
      'Announcements and designations, by which the scope came about and changed, in order.',
    ),
    standards: listOf('Directive', 'Standards that what is built shall meet.'),
    supplies: listOf('Directive', 'Supplies that the state takes on.'),
  },
  required: ['name', 'cohorts', 'aims', 'targets', 'announcements', 'standards', 'supplies'],
};

/** The programme in one document. */
export function policyRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1/policy', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'get_policy',
      summary: 'The programme in one document',
      description:
        'Aim, scope and its changes, targets and cohorts. Every part is a record whose claims can be asked for.',
      tag: 'analysis',
      parameters,
      data: policy,
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const at = await service.revisions.resolve(values);
      const question = { path: '/v1/policy', canonical: '', ...at };
      return answer(service, { request, reply }, question, async () => ({
        body: JSON.stringify({
          data: await buildPolicy(service, at),
          meta: toMeta(service, question),
        }),
      }));
    },
  });
}

async function buildPolicy(service: Service, at: RevisionRef) {
  const find = (name: string, sort: string, filters: Filter[] = []) =>
    findAll(service, { name, sort, filters, at });
  const term = (field: string, operator: 'eq' | 'not', ...value: string[]): Filter => ({
    field,
    kind: 'term',
    operator,
    value,
  });
  return {
    name: 'Regional Development 20×10 Policy',
    cohorts: await find('cohorts', 'year'),
    aims: await find('targets', 'announced_on', [term('metric', 'eq', 'aim')]),
    targets: await find('targets', 'announced_on', [term('metric', 'not', 'aim')]),
    announcements: await find('events', 'date', [
      term('kind', 'eq', 'announcement', 'designation'),
    ]),
    standards: await find('directives', 'issued_on', [term('kind', 'eq', 'standard')]),
    supplies: await find('directives', 'issued_on', [term('kind', 'eq', 'supply')]),
  };
}

async function findAll(
  service: Service,
  asked: { name: string; sort: string; filters: Filter[]; at: RevisionRef },
): Promise<DatasetRecord[]> {
  const query = {
    sort: [{ field: asked.sort, descending: false }],
    filters: asked.filters,
    certainty: 'possible' as const,
  };
  const { revision, hash } = asked.at;
  const page = { revision, hash, limit: 1000 };
  const rows = await findPage(service.database, findResource(asked.name) as Resource, query, page);
  return rows.map(({ record_json }) => JSON.parse(record_json));
}
