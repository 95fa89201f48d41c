import type { DatasetRecord } from '@20x10/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Meta } from '../answers.ts';
import type { Queries } from '../database.ts';
import { Problem, type ProblemCode } from '../problems.ts';
import { toAddress } from '../questions.ts';
import type { Resolved } from '../revision-watch.ts';
import { findReferences, namesRecordsOnRequest } from './references.ts';
import { findSources } from './sources.ts';

/** An answer to cite: its address, pinned to a revision, and the sources behind it. */
export type CitedAnswer = Resolved & {
  query: string;
  findSources(database: Queries): Promise<DatasetRecord[]>;
};

type Address = { path: string; searchParams: URLSearchParams };

/** The answer of that address, as the service itself gives it; what is wrong is told as it would be there. */
export async function findCitedAnswer(
  app: FastifyInstance,
  request: FastifyRequest,
  { path, searchParams }: Address,
): Promise<CitedAnswer> {
  const named = new URLSearchParams(searchParams);
  const addsIds = namesRecordsOnRequest(path) && !searchParams.has('ids');
  if (addsIds) named.set('ids', 'true');
  const { body, meta, immutable } = await ask(app, request, toAddress(path, named.toString()));
  const at = { revision: meta.revision, hash: meta.revision_hash };
  const pinned = searchParams.has('revision');
  const query = addsIds ? meta.query.replace('&ids=true', '') : meta.query;
  const references = findReferences(new URL(query, 'http://localhost').pathname, body);
  return {
    ...at,
    query,
    pinned,
    immutable,
    findSources: (database) => findSources(database, references, at),
  };
}

type Asked = { body: { data?: unknown }; meta: Meta; immutable: boolean };

/** Asks once, and once more where the record has another id now. */
async function ask(app: FastifyInstance, request: FastifyRequest, url: string): Promise<Asked> {
  const askAt = (address: string) =>
    app.inject({
      url: address,
      headers: { accept: 'application/json' },
      remoteAddress: request.ip,
    });
  let response = await askAt(url);
  if (response.statusCode === 308)
    response = await askAt(toPath(String(response.headers.location)));
  const { statusCode, headers } = response;
  if (statusCode === 308) throw new Problem('not_found', 'The record cannot be found by that id.');
  const body = response.json();
  if (statusCode === 200) {
    return { body, meta: body.meta, immutable: /immutable/.test(String(headers['cache-control'])) };
  }
  const detail = `The answer to cite: ${body.detail}`;
  const errors = [{ parameter: 'query', code: body.code as ProblemCode, detail }];
  const wait = headers['retry-after'];
  const further = wait === undefined ? {} : { headers: { 'retry-after': String(wait) } };
  throw new Problem(body.code, detail, { errors, ...further });
}

/** The part of an address that the app itself knows; the rest is where clients reach it. */
const toPath = (location: string) => location.slice(location.indexOf('/v1/'));
