import { claimable, type Resource, resources } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { idParameter, refTo, toRouteSchema } from '../documents.ts';
import { choicesParameter, parseParameters } from '../parameters.ts';
import { groupClaims } from '../resources/include.ts';
import { findMissing } from '../resources/missing.ts';
import { revisionParameters, toCanonical } from '../resources/params.ts';
import { findByIds, findClaimsAbout } from '../resources/query.ts';
import { exampleId } from '../resources/routes.ts';
import type { Service } from '../service.ts';

const claims = resources.find(({ name }) => name === 'claims') as Resource;

/** The claims about one record, by field. */
export function claimRoutes(app: FastifyInstance, service: Service): void {
  for (const resource of claimable) claimsOfRecord(app, service, resource);
}

function claimsOfRecord(app: FastifyInstance, service: Service, resource: Resource): void {
  const path = `/v1/${resource.name}`;
  const parameters = {
    property: choicesParameter(
      { description: 'Only claims about these fields.', example: ['name'] },
      Object.keys(resource.record.shape),
    ),
    ...revisionParameters,
  };
  app.get(`${path}/:id/claims`, {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: `list_${resource.name.replaceAll('-', '_')}_claims`,
      summary: `Claims about one of ${resource.name}`,
      description:
        'All claims about the record, by field, with how far they agree and how many independent origins they have.',
      tag: resource.name,
      parameters,
      data: { type: 'object', additionalProperties: refTo('FieldClaims') },
      path: { id: idParameter(exampleId(resource)) },
      problems: ['unknown_parameter', 'invalid_parameter', 'not_found', 'unknown_revision'],
      renamed: true,
    }),
    handler: async (request, reply) => {
      const { id } = request.params as { id: string };
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const at = await service.revisions.resolve(values);
      const question = {
        path: `${path}/${encodeURIComponent(id)}/claims`,
        canonical: toCanonical(values),
        ...at,
      };
      return answer(service, { request, reply }, question, async () => {
        const found = await findByIds(service.database, resource, [id], at);
        if (!found.has(id))
          throw await findMissing(service, resource, id, { question, under: '/claims' });
        const texts = await findClaimsAbout(service.database, claims, {
          resource: resource.name,
          ids: [id],
          ...at,
        });
        const all = texts.map((text) => JSON.parse(text));
        const asked = values.property
          ? all.filter(({ property }) => values.property?.includes(property))
          : all;
        return {
          body: JSON.stringify({
            data: groupClaims(resource, asked),
            meta: toMeta(service, question),
          }),
        };
      });
    },
  });
}
