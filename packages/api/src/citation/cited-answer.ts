import type { DatasetRecord } from '@20x10/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Meta } from '../answers.ts';
import type { Queries } from '../database.ts';
import { Problem, type ProblemCode } from '../problems.ts';
import type { Resolved } from '../revision-watch.ts';
import { findReferences, namesRecordsOnRequest } from './references.ts';
import { findSources } from './sources.ts';

/** An answer to cite: its address, pinned to a revision, and the sources behind it. */
export type CitedAnswer = Resolved & {
  query: string;
  findSources(database: Queries): Promise<DatasetRecord[]>;
};

/** The answer of that address, as the service itself gives it; what is wrong is told as it would be there. */
export async function findCitedAnswer(
  app: FastifyInstance,
  request: FastifyRequest,
  url: string,
): Promise<CitedAnswer> {
  const { body, meta, immutable } = await ask(app, request, url);
  const { pathname, searchParams } = new URL(meta.query, 'http://localhost');
  let named = body;
  if (namesRecordsOnRequest(pathname)) {
    searchParams.set('ids', 'true');
    named = (await ask(app, request, `${pathname}?${searchParams}`)).body;
  }
  const references = findReferences(pathname, named);
  const { query } = meta;
  const at = { revision: meta.revision, hash: meta.revision_hash };
  const pinned = new URL(url, 'http://localhost').searchParams.has('revision');
  return {
    ...at,
    query,
    pinned,
    immutable,
    findSources: (database) => findSources(database, references, at),
  };
}

type Asked = { body: { data?: unknown }; meta: Meta; immutable: boolean };

async function ask(app: FastifyInstance, request: FastifyRequest, url: string): Promise<Asked> {
  const response = await app.inject({
    url,
    headers: { accept: 'application/json' },
    remoteAddress: request.ip,
  });
  const { statusCode, headers } = response;
  if (statusCode === 308) return ask(app, request, String(headers.location));
  const body = response.json();
  if (statusCode === 200) {
    return { body, meta: body.meta, immutable: /immutable/.test(String(headers['cache-control'])) };
  }
  const detail = `The answer to cite: ${body.detail}`;
  const errors = [{ parameter: 'query', code: body.code as ProblemCode, detail }];
  throw new Problem(body.code, detail, { errors });
}
