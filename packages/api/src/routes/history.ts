import { type Resource, resources } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { idParameter, refTo, toRouteSchema } from '../documents.ts';
import { choicesParameter, integerParameter, parseParameters, Unreadable } from '../parameters.ts';
import { type Question, toAddress } from '../questions.ts';
import { findMissing } from '../resources/missing.ts';
import { revisionParameter, toCanonical } from '../resources/params.ts';
import { exampleId } from '../resources/routes.ts';
import type { Service } from '../service.ts';
import { findChanges, findRecordChanges, findRevisions, type Place } from './history-query.ts';

const after = integerParameter(
  { description: 'Only what came after this revision; 0 for everything.', example: 0 },
  0,
  2_147_483_647,
  0,
);
const until = {
  ...revisionParameter,
  description: 'Newest revision to tell of; the newest there is without it.',
};
const limit = integerParameter({ description: 'Entries on a page.', example: 100 }, 1, 500, 50);

/** The revisions, what they changed, and the history of one record. */
export function historyRoutes(app: FastifyInstance, service: Service): void {
  revisionRoute(app, service);
  changeRoute(app, service);
  for (const resource of resources) recordHistoryRoute(app, service, resource);
}

function revisionRoute(app: FastifyInstance, service: Service): void {
  const parameters = { after, limit, revision: until };
  app.get('/v1/revisions', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'list_revisions',
      summary: 'List revisions',
      description: 'Every change of the dataset, in order, with author, time, cause and message.',
      tag: 'history',
      parameters,
      data: { type: 'array', items: refTo('Revision') },
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
      paged: true,
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const revision = await service.revisions.resolve(values.revision);
      const pinned = values.revision !== undefined;
      const canonical = toCanonical(values);
      const question = { path: '/v1/revisions', canonical, revision, pinned };
      const size = values.limit ?? 50;
      return answer(service, { request, reply }, question, async () => {
        const found = await findRevisions(service.database, {
          after: values.after ?? 0,
          until: revision,
          limit: size + 1,
        });
        const data = found.slice(0, size);
        const next = found.length > size ? String(data.at(-1)?.revision) : null;
        return toFeed(service, question, { data, next, limit: size });
      });
    },
  });
}

/** Bodies of feeds: the cursor of the next page is where it starts, `after`. */
function toFeed(
  service: Service,
  question: Question,
  { data, next, limit: size }: { data: unknown[]; next: string | null; limit: number },
) {
  const rest = question.canonical
    .split('&')
    .filter((each) => each !== '' && !each.startsWith('after='));
  const upTo = question.pinned ? `revision=${question.revision}` : '';
  const address = toAddress(question.path, ...rest, `after=${next}`, upTo);
  return {
    body: JSON.stringify({ data, page: { next, limit: size }, meta: toMeta(service, question) }),
    ...(next && { headers: { link: `<${address}>; rel="next"` } }),
  };
}

function changeRoute(app: FastifyInstance, service: Service): void {
  const parameters = {
    after: {
      ...after,
      schema: { type: 'string', default: '0' },
      example: '1:counties:songchon',
      description:
        'Where to go on: a revision (0 for everything), or `page.next` of the page before.',
      read: readPlace,
    },
    limit,
    resource: choicesParameter(
      { description: 'Only changes of records of these resources.', example: ['counties'] },
      resources.map(({ name }) => name),
    ),
    revision: until,
  };
  app.get('/v1/changes', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'list_changes',
      summary: 'List changes',
      description:
        'The feed of what was added, changed and withdrawn, in order, with the record before and after. It does not expire: applied from 0 onto nothing it gives the dataset.',
      tag: 'history',
      parameters,
      data: { type: 'array', items: refTo('Change') },
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision'],
      paged: true,
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const revision = await service.revisions.resolve(values.revision);
      const pinned = values.revision !== undefined;
      const place = values.after ?? [0];
      const canonical = toCanonical({ ...values, after: place.join(':') });
      const question = { path: '/v1/changes', canonical, revision, pinned };
      const size = values.limit ?? 50;
      return answer(service, { request, reply }, question, async () => {
        const found = await findChanges(service.database, {
          place,
          until: revision,
          limit: size + 1,
          ...(values.resource && { only: values.resource }),
        });
        const data = found.slice(0, size);
        const last = data.at(-1);
        const next =
          found.length > size && last ? `${last.revision}:${last.resource}:${last.id}` : null;
        return toFeed(service, question, { data, next, limit: size });
      });
    },
  });
}

/** A revision, or the last change of a page: `revision:resource:id`. */
function readPlace(texts: readonly string[]): Place {
  const match = /^(\d{1,9})(?::([a-z-]+):([a-z0-9-]+))?$/.exec(texts[0] ?? '');
  if (!match || texts.length > 1)
    throw new Unreadable('must be a revision or the `page.next` of a page before');
  const [, revision, resource, id] = match;
  return resource && id ? [Number(revision), resource, id] : [Number(revision)];
}

function recordHistoryRoute(app: FastifyInstance, service: Service, resource: Resource): void {
  const path = `/v1/${resource.name}`;
  const parameters = { revision: until };
  app.get(`${path}/:id/revisions`, {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: `list_${resource.name.replaceAll('-', '_')}_revisions`,
      summary: `History of one of ${resource.name}`,
      description:
        'What each revision did to the record, in order, with the record before and after.',
      tag: resource.name,
      parameters,
      data: { type: 'array', items: refTo('Change') },
      path: { id: idParameter(exampleId(resource)) },
      problems: ['unknown_parameter', 'invalid_parameter', 'not_found', 'unknown_revision'],
      renamed: true,
    }),
    handler: async (request, reply) => {
      const asked = parseParameters(parameters, request.query as Record<string, unknown>);
      const { id } = request.params as { id: string };
      const question = {
        path: `${path}/${encodeURIComponent(id)}/revisions`,
        canonical: '',
        revision: await service.revisions.resolve(asked.revision),
        pinned: asked.revision !== undefined,
      };
      return answer(service, { request, reply }, question, async () => {
        const data = await findRecordChanges(service.database, resource, id, question.revision);
        if (data.length === 0)
          throw await findMissing(service, resource, id, { question, under: '/revisions' });
        return { body: JSON.stringify({ data, meta: toMeta(service, question) }) };
      });
    },
  });
}
