import type { DatasetRecord } from '@20x10/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Meta } from '../answers.ts';
import type { Queries } from '../database.ts';
import { Problem, type ProblemCode } from '../problems.ts';
import { findReferences, namesRecordsOnRequest } from './references.ts';
import { findSources } from './sources.ts';

/** An answer to cite: its address, pinned to a revision, and the sources behind it. */
export type CitedAnswer = {
  revision: number;
  query: string;
  /** Whether the address that was given is already pinned. */
  pinned: boolean;
  findSources(database: Queries): Promise<DatasetRecord[]>;
};

/** The answer of that address, as the service itself gives it; what is wrong is told as it would be there. */
export async function findCitedAnswer(
  app: FastifyInstance,
  request: FastifyRequest,
  url: string,
): Promise<CitedAnswer> {
  const { body, meta, pinned } = await ask(app, request, url);
  const { pathname, searchParams } = new URL(meta.query, 'http://localhost');
  let named = body;
  if (namesRecordsOnRequest(pathname)) {
    searchParams.set('ids', 'true');
    named = (await ask(app, request, `${pathname}?${searchParams}`)).body;
  }
  const references = findReferences(pathname, named);
  const { revision, query } = meta;
  return {
    revision,
    query,
    pinned,
    findSources: (database) => findSources(database, references, revision),
  };
}

type Asked = { body: { data?: unknown }; meta: Meta; pinned: boolean };

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
    return { body, meta: body.meta, pinned: /immutable/.test(String(headers['cache-control'])) };
  }
  const detail = `The answer to cite: ${body.detail}`;
  const errors = [{ parameter: 'query', code: body.code as ProblemCode, detail }];
  throw new Problem(body.code, detail, { errors });
}
