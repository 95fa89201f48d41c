import { type Resource, resources } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { idParameter, refTo, toRouteSchema } from '../documents.ts';
import { choicesParameter, integerParameter, parseParameters, Unreadable } from '../parameters.ts';
import { Problem } from '../problems.ts';
import { type Question, toAddress, toNaming } from '../questions.ts';
import { findMissing } from '../resources/missing.ts';
import { revisionParameters, toCanonical } from '../resources/params.ts';
import { exampleId } from '../resources/routes.ts';
import type { Service } from '../service.ts';
import { findChanges, findRecordChanges, findRevisions, type Place } from './history-query.ts';

const after = {
  schema: { type: 'string', default: '0' },
  example: '0',
  description:
    'Only what came after this revision; 0 for everything. Goes on with `page.next` of the page before, or with number and hash of a revision, `6:5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2`, which another history does not honour.',
  read: readPlace,
};
const until = {
  ...revisionParameters,
  revision: {
    ...revisionParameters.revision,
    description: 'Newest revision to tell of; the newest there is without it.',
  },
};
const limit = integerParameter({ description: 'Entries on a page.', example: 100 }, 1, 500, 50);

/** The revisions, what they changed, and the history of one record. */
export function historyRoutes(app: FastifyInstance, service: Service): void {
  revisionRoute(app, service);
  changeRoute(app, service);
  for (const resource of resources) recordHistoryRoute(app, service, resource);
}

function revisionRoute(app: FastifyInstance, service: Service): void {
  const parameters = { after, limit, ...until };
  app.get('/v1/revisions', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'list_revisions',
      summary: 'List revisions',
      description: 'Every change of the dataset, in order, with author, time, cause and message.',
      tag: 'history',
      parameters,
      data: { type: 'array', items: refTo('Revision') },
      problems: ['unknown_parameter', 'invalid_parameter', 'invalid_cursor', 'unknown_revision'],
      paged: true,
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const at = await service.revisions.resolve(values);
      const place = await settlePlace(service, values.after);
      const canonical = toCanonical({ ...values, after: toPlaceText(place) });
      const question = { path: '/v1/revisions', canonical, ...at };
      const size = values.limit ?? 50;
      return answer(service, { request, reply }, question, async () => {
        const asked = { after: place.revision, until: at, limit: size + 1 };
        const found = await findRevisions(service.database, asked);
        const data = found.slice(0, size);
        const last = data.at(-1);
        const next = found.length > size && last ? toPlaceText(last) : null;
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
  const address = toAddress(question.path, ...rest, `after=${next}`, toNaming(question));
  return {
    body: JSON.stringify({ data, page: { next, limit: size }, meta: toMeta(service, question) }),
    ...(next && { headers: { link: `<${address}>; rel="next"` } }),
  };
}

function changeRoute(app: FastifyInstance, service: Service): void {
  const parameters = {
    after: { ...after, example: '1:counties:songchon' },
    limit,
    resource: choicesParameter(
      { description: 'Only changes of records of these resources.', example: ['counties'] },
      resources.map(({ name }) => name),
    ),
    ...until,
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
      problems: ['unknown_parameter', 'invalid_parameter', 'invalid_cursor', 'unknown_revision'],
      paged: true,
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const at = await service.revisions.resolve(values);
      const place = await settlePlace(service, values.after);
      const canonical = toCanonical({ ...values, after: toPlaceText(place) });
      const question = { path: '/v1/changes', canonical, ...at };
      const size = values.limit ?? 50;
      return answer(service, { request, reply }, question, async () => {
        const found = await findChanges(service.database, {
          place,
          until: at,
          limit: size + 1,
          ...(values.resource && { only: values.resource }),
        });
        const data = found.slice(0, size);
        const last = data.at(-1);
        const next =
          found.length > size && last ? toPlaceText({ ...last, hash: last.revision_hash }) : null;
        return toFeed(service, question, { data, next, limit: size });
      });
    },
  });
}

/** Where a feed goes on, with the hash of that revision where it was given. */
type GivenPlace = Place & { hash?: string | undefined };

const placePattern = /^(\d{1,9})(?::([a-z-]+):([a-z0-9-]+))?(?::([0-9a-f]{32}))?$/;

/** A revision, or the last change of a page: `revision[:resource:id][:hash]`. */
function readPlace(texts: readonly string[]): GivenPlace {
  const match = placePattern.exec(texts[0] ?? '');
  if (!match || texts.length > 1)
    throw new Unreadable('must be a revision or the `page.next` of a page before');
  const [, revision, resource, id, hash] = match;
  return { revision: Number(revision), ...(resource && id && { resource, id }), hash };
}

const toPlaceText = ({ revision, resource, id, hash }: GivenPlace) =>
  [revision, resource, id, hash].filter((each) => each !== undefined).join(':');

/** The place; throws `invalid_cursor` when its revision is of another history. */
async function settlePlace(
  { revisions }: Service,
  place: GivenPlace = { revision: 0 },
): Promise<GivenPlace> {
  const { revision, hash } = place;
  if (hash === undefined || revision === 0) return place;
  await revisions.resolve({ revision }).catch(() => {});
  if (revisions.hashOf(revision) === hash) return place;
  const detail = `The revision ${revision} of this history has another hash than the place to go on from.`;
  throw new Problem('invalid_cursor', detail, {
    errors: [{ parameter: 'after', code: 'invalid_cursor', detail }],
  });
}

function recordHistoryRoute(app: FastifyInstance, service: Service, resource: Resource): void {
  const path = `/v1/${resource.name}`;
  const parameters = until;
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
        ...(await service.revisions.resolve(asked)),
      };
      return answer(service, { request, reply }, question, async () => {
        const data = await findRecordChanges(service.database, resource, {
          id,
          until: question,
        });
        if (data.length === 0)
          throw await findMissing(service, resource, id, { question, under: '/revisions' });
        return { body: JSON.stringify({ data, meta: toMeta(service, question) }) };
      });
    },
  });
}
