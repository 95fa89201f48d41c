import {
  changes,
  findResource,
  type Resource,
  type Revision,
  resources,
  revisions,
} from '@20x10/schema';
import { and, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { answer, type Question, toAddress, toMeta } from '../answers.ts';
import { idParameter, refTo, toRouteSchema } from '../documents.ts';
import { choicesParameter, integerParameter, parseParameters, Unreadable } from '../parameters.ts';
import { Problem } from '../problems.ts';
import { toCanonical } from '../resources/params.ts';
import { exampleId } from '../resources/routes.ts';
import type { Service } from '../service.ts';

const after = integerParameter(
  { description: 'Only what came after this revision; 0 for everything.', example: 0 },
  0,
  2_147_483_647,
  0,
);
const limit = integerParameter({ description: 'Entries on a page.', example: 100 }, 1, 500, 50);

/** The revisions, what they changed, and the history of one record. */
export function historyRoutes(app: FastifyInstance, service: Service): void {
  revisionRoute(app, service);
  changeRoute(app, service);
  for (const resource of resources) recordHistoryRoute(app, service, resource);
}

function revisionRoute(app: FastifyInstance, service: Service): void {
  const parameters = { after, limit };
  app.get('/v1/revisions', {
    schema: toRouteSchema({
      operationId: 'list_revisions',
      summary: 'List revisions',
      description: 'Every change of the dataset, in order, with author, time, cause and message.',
      tag: 'history',
      parameters,
      data: { type: 'array', items: refTo('Revision') },
      problems: ['unknown_parameter', 'invalid_parameter'],
      paged: true,
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const revision = await service.revisions.resolve(undefined);
      const question = {
        path: '/v1/revisions',
        canonical: toCanonical(values),
        revision,
        pinned: false,
      };
      const size = values.limit ?? 50;
      return answer(service, { request, reply }, question, async () => {
        const found = await findRevisions(service, {
          after: values.after ?? 0,
          until: revision,
          limit: size + 1,
        });
        const data = found.slice(0, size);
        const next = found.length > size ? String(data.at(-1)?.revision) : null;
        return toFeed(question, { data, next, limit: size });
      });
    },
  });
}

/** Bodies of feeds: the cursor of the next page is where it starts, `after`. */
function toFeed(
  question: Question,
  { data, next, limit: size }: { data: unknown[]; next: string | null; limit: number },
) {
  const rest = question.canonical
    .split('&')
    .filter((each) => each !== '' && !each.startsWith('after='));
  const address = toAddress(question.path, ...rest, `after=${next}`);
  return {
    body: JSON.stringify({ data, page: { next, limit: size }, meta: toMeta(question) }),
    ...(next && { headers: { link: `<${address}>; rel="next"` } }),
  };
}

async function findRevisions(
  service: Service,
  asked: { after: number; until: number; limit: number },
): Promise<Revision[]> {
  return service.database.query<Revision>(sql`
    select ${revisions.revision} as revision, ${iso(sql`${revisions.created_at}`)} as created_at, ${revisions.author} as author,
      ${revisions.cause} as cause, ${revisions.message} as message, ${revisions.added} as added,
      ${revisions.changed} as changed, ${revisions.withdrawn} as withdrawn
    from ${revisions} where ${revisions.revision} > ${asked.after} and ${revisions.revision} <= ${asked.until}
    order by ${revisions.revision} limit ${asked.limit}`);
}

const iso = (time: ReturnType<typeof sql>) =>
  sql`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

function changeRoute(app: FastifyInstance, service: Service): void {
  const parameters = {
    after: {
      ...after,
      schema: { type: 'string', default: '0' },
      description:
        'Where to go on: a revision (0 for everything), or `page.next` of the page before.',
      read: readPlace,
    },
    limit,
    resource: choicesParameter(
      { description: 'Only changes of records of these resources.', example: ['counties'] },
      resources.map(({ name }) => name),
    ),
  };
  app.get('/v1/changes', {
    schema: toRouteSchema({
      operationId: 'list_changes',
      summary: 'List changes',
      description:
        'The feed of what was added, changed and withdrawn, in order, with the record before and after. It does not expire: applied from 0 onto nothing it gives the dataset.',
      tag: 'history',
      parameters,
      data: { type: 'array', items: refTo('Change') },
      problems: ['unknown_parameter', 'invalid_parameter'],
      paged: true,
    }),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const revision = await service.revisions.resolve(undefined);
      const place = values.after ?? [0];
      const canonical = toCanonical({ ...values, after: place.join(':') });
      const question = { path: '/v1/changes', canonical, revision, pinned: false };
      const size = values.limit ?? 50;
      return answer(service, { request, reply }, question, async () => {
        const found = await findChanges(service, {
          place,
          until: revision,
          limit: size + 1,
          ...(values.resource && { only: values.resource }),
        });
        const data = await Promise.all(
          found.slice(0, size).map((each) => withRecords(service, each)),
        );
        const last = data.at(-1);
        const next =
          found.length > size && last ? `${last.revision}:${last.resource}:${last.id}` : null;
        return toFeed(question, { data, next, limit: size });
      });
    },
  });
}

type Place = readonly [number] | readonly [number, string, string];

/** A revision, or the last change of a page: `revision:resource:id`. */
function readPlace(texts: readonly string[]): Place {
  const match = /^(\d{1,9})(?::([a-z-]+):([a-z0-9-]+))?$/.exec(texts[0] ?? '');
  if (!match || texts.length > 1)
    throw new Unreadable('must be a revision or the `page.next` of a page before');
  const [, revision, resource, id] = match;
  return resource && id ? [Number(revision), resource, id] : [Number(revision)];
}

type ChangeRow = {
  revision: number;
  resource: string;
  id: string;
  change: string;
  cause: string;
  message: string;
};

async function findChanges(
  service: Service,
  asked: { place: Place; until: number; limit: number; only?: readonly string[] },
): Promise<ChangeRow[]> {
  const [revision, resource, id] = asked.place;
  const beyond = resource
    ? sql`(${changes.revision}, ${changes.resource}, ${changes.id}) > (${revision}, ${resource}, ${id})`
    : sql`${changes.revision} > ${revision}`;
  const only = asked.only && sql`${changes.resource} in ${asked.only.map((each) => sql`${each}`)}`;
  return service.database.query<ChangeRow>(sql`
    select ${changes.revision} as revision, ${changes.resource} as resource, ${changes.id} as id,
      ${changes.change} as change, ${revisions.cause} as cause, ${revisions.message} as message
    from ${changes} join ${revisions} on ${revisions.revision} = ${changes.revision}
    where ${and(beyond, sql`${changes.revision} <= ${asked.until}`, only)}
    order by ${changes.revision}, ${changes.resource}, ${changes.id} limit ${asked.limit}`);
}

async function withRecords(service: Service, row: ChangeRow) {
  const { table } = findResource(row.resource) as Resource;
  const versions = await service.database.query<{
    record_json: string;
    since_revision: number;
  }>(sql`
    select ${table.record_json} as record_json, ${table.since_revision} as since_revision from ${table}
    where ${table.id} = ${row.id} and (${table.since_revision} = ${row.revision} or ${table.until_revision} = ${row.revision})`);
  const version = (isAfter: boolean) => {
    const found = versions.find(
      ({ since_revision }) => (since_revision === row.revision) === isAfter,
    );
    return found ? JSON.parse(found.record_json) : null;
  };
  return { ...row, before: version(false), after: version(true) };
}

function recordHistoryRoute(app: FastifyInstance, service: Service, resource: Resource): void {
  const path = `/v1/${resource.name}`;
  app.get(`${path}/:id/revisions`, {
    schema: toRouteSchema({
      operationId: `list_${resource.name.replaceAll('-', '_')}_revisions`,
      summary: `History of one of ${resource.name}`,
      description:
        'What each revision did to the record, in order, with the record before and after.',
      tag: resource.name,
      parameters: {},
      data: { type: 'array', items: refTo('Change') },
      path: { id: idParameter(exampleId(resource)) },
      problems: ['unknown_parameter', 'not_found'],
    }),
    handler: async (request, reply) => {
      parseParameters({}, request.query as Record<string, unknown>);
      const { id } = request.params as { id: string };
      const revision = await service.revisions.resolve(undefined);
      const question = {
        path: `${path}/${encodeURIComponent(id)}/revisions`,
        canonical: '',
        revision,
        pinned: false,
      };
      return answer(service, { request, reply }, question, async () => {
        const rows = await findRecordChanges(service, resource, id, revision);
        if (rows.length === 0)
          throw new Problem('not_found', `There never was a record "${id}" in ${resource.name}.`);
        const data = await Promise.all(rows.map((each) => withRecords(service, each)));
        return { body: JSON.stringify({ data, meta: toMeta(question) }) };
      });
    },
  });
}

async function findRecordChanges(
  service: Service,
  resource: Resource,
  id: string,
  until: number,
): Promise<ChangeRow[]> {
  return service.database.query<ChangeRow>(sql`
    select ${changes.revision} as revision, ${changes.resource} as resource, ${changes.id} as id,
      ${changes.change} as change, ${revisions.cause} as cause, ${revisions.message} as message
    from ${changes} join ${revisions} on ${revisions.revision} = ${changes.revision}
    where ${changes.resource} = ${resource.name} and ${changes.id} = ${id} and ${changes.revision} <= ${until}
    order by ${changes.revision}`);
}
