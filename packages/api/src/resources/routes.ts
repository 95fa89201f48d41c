import type { DatasetRecord, Resource } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { idParameter, refTo, toRouteSchema } from '../documents.ts';
import { listContents, listHeaders } from '../exports/contract.ts';
import { checkForm, chooseForm, formParameters } from '../exports/forms.ts';
import { sendList } from '../exports/open.ts';
import type { Answer, Question } from '../questions.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import type { Service } from '../service.ts';
import { cursorProblem } from './cursor.ts';
import { createFindOne, type FindOne } from './find-one.ts';
import { addIncluded } from './include.ts';
import { findMissing } from './missing.ts';
import { arePossible } from './order.ts';
import {
  type ListQuery,
  listParameters,
  type OneQuery,
  oneParameters,
  parseListQuery,
  parseOneQuery,
} from './params.ts';
import { countRecords, type Row } from './query.ts';
import { readPage, startWalk, type Walk } from './walk.ts';

const toOperation = (verb: string, resource: Resource) =>
  `${verb}_${resource.name.replaceAll('-', '_')}`;

/** The list and the single record of a resource. */
export function resourceRoutes(app: FastifyInstance, service: Service, resource: Resource): void {
  const path = `/v1/${resource.name}`;
  const record = { anyOf: [refTo(resource.type), refTo(`${resource.type}Selection`)] };
  const listed = { ...listParameters(resource), ...formParameters(resource) };
  app.get(path, {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: toOperation('list', resource),
      summary: `List ${resource.name}`,
      description: `${resource.summary} Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless \`limit\` or \`cursor\` asks for a page.`,
      tag: resource.name,
      parameters: listed,
      data: { type: 'array', items: record },
      contents: listContents(resource),
      headers: listHeaders,
      problems: [
        'unknown_parameter',
        'invalid_parameter',
        'invalid_cursor',
        'unknown_revision',
        'not_acceptable',
        'too_many_exports',
        'http_version_not_supported',
      ],
      paged: true,
    }),
    handler: async (request, reply) => {
      const form = chooseForm(request.headers.accept, resource);
      const given = request.query as Record<string, unknown>;
      const query = parseListQuery(resource, listed, given);
      checkForm(form, given);
      const walk = await startWalk(service, path, query);
      // Before the client is told that it has the answer: there is none to a position that cannot be.
      if (walk.after && !arePossible(resource, query.sort, walk.after)) throw cursorProblem();
      if (form !== 'json') {
        return sendList(service, { request, reply }, { resource, form, query, given }, walk);
      }
      return answer(service, { request, reply }, walk.question, () =>
        buildList(service, resource, query, walk),
      );
    },
  });
  const single = oneParameters(resource);
  const findOne = createFindOne(service.database, resource);
  app.get(`${path}/:id`, {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: toOperation('get', resource),
      summary: `Get one of ${resource.name}`,
      description: `One record of ${resource.name} by its id. A former id answers 308 with the address of the record.`,
      tag: resource.name,
      parameters: single,
      data: record,
      path: { id: idParameter(exampleId(resource)) },
      problems: ['unknown_parameter', 'invalid_parameter', 'not_found', 'unknown_revision'],
      renamed: true,
    }),
    handler: async (request, reply) => {
      const { id } = request.params as { id: string };
      const query = parseOneQuery(single, request.query as Record<string, unknown>);
      const question = {
        path: `${path}/${encodeURIComponent(id)}`,
        canonical: query.canonical,
        ...(await service.revisions.resolve(query)),
        // Many records come with one statement.
        ...(query.include.length === 0 && { share: 1 / 8 }),
      };
      return answer(service, { request, reply }, question, () =>
        buildOne(service, resource, { id, query, question, findOne }),
      );
    },
  });
}

async function buildList(
  service: Service,
  resource: Resource,
  query: ListQuery,
  walk: Walk,
): Promise<Answer> {
  const { revision, hash } = walk.question;
  const { rows, next, link } = await readPage(service.database, resource, query, walk);
  const total = query.count
    ? { total: await countRecords(service.database, resource, query, walk.question) }
    : {};
  const data = await toTexts(service, resource, rows, { ...query, revision, hash });
  const rest = JSON.stringify({
    page: { next, limit: query.limit, ...total },
    meta: toMeta(service, walk.question),
  });
  return {
    body: `{"data":[${data.join(',')}],${rest.slice(1)}`,
    ...(link && { headers: { link } }),
  };
}

async function buildOne(
  service: Service,
  resource: Resource,
  {
    id,
    query,
    question,
    findOne,
  }: { id: string; query: OneQuery; question: Question; findOne: FindOne },
): Promise<Answer> {
  const { revision, hash } = question;
  const record_json = await findOne(id, question);
  if (record_json === undefined) {
    throw await findMissing(service, resource, id, { question });
  }
  const [data] = await toTexts(service, resource, [{ record_json }], { ...query, revision, hash });
  return { body: `{"data":${data},"meta":${JSON.stringify(toMeta(service, question))}}` };
}

/** JSON texts of records as asked for: as they are held, or with keys added and left out. */
async function toTexts(
  service: Service,
  resource: Resource,
  rows: readonly Row[],
  asked: Pick<ListQuery, 'fields' | 'include'> & RevisionRef,
): Promise<string[]> {
  const asHeld =
    !asked.fields && asked.include.length === 0 && rows.every(({ match }) => match === undefined);
  if (asHeld) return rows.map(({ record_json }) => record_json);
  const records = rows.map(({ record_json, match }) => ({
    ...(JSON.parse(record_json) as DatasetRecord),
    ...(match && { match }),
  }));
  await addIncluded(service.database, resource, records, asked);
  const kept = asked.fields && new Set(['id', 'match', ...asked.fields, ...asked.include]);
  return records.map((record) =>
    JSON.stringify(
      kept ? Object.fromEntries(Object.entries(record).filter(([key]) => kept.has(key))) : record,
    ),
  );
}

export const exampleId = (resource: Resource) =>
  String(resource.record.shape.id?.meta()?.examples?.[0] ?? 'id');
