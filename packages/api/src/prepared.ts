import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Answer, Question } from './questions.ts';
import { securityHeaders } from './security-headers.ts';

/** An answer ready to be sent: final headers and bytes, compressed where that was asked for. */
export type Prepared = {
  etag: string;
  /** Pattern of the address; asking the request for it costs as much as sending the answer. */
  route: string;
  revision: number;
  hash: string;
  /** Whether the request named the revision: then a newer one makes the answer no other. */
  pinned: boolean;
  /** Names and values in turn. */
  headers: readonly string[];
  /** The headers of a 304: without those that describe a body. */
  headersUnchanged: readonly string[];
  /** The bytes of the body, a character for each if they are few: then Node sends them with the head. */
  body: string | Buffer;
};

const caching = {
  live: 'public, max-age=0, must-revalidate',
  immutable: 'public, max-age=31536000, immutable',
};

/** What depends on the host that a request names is for its client alone. */
export const ofOneHost = {
  'cache-control': 'private, no-cache',
  vary: 'accept, accept-encoding, host',
};

/** How a body is compressed. */
export type Coding = 'br' | 'gzip' | 'identity';
const compressors = {
  br: (body: string) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<string, Buffer>(gzip),
};

/** Names and values of headers in turn: the form that Node writes fastest. */
function toPairs(headers: Readonly<Record<string, string>>): string[] {
  const pairs: string[] = [];
  for (const name in headers) pairs.push(name, headers[name] as string);
  return pairs;
}

/** Lets scripts of any origin read answers and all their headers: no answer depends on who asks. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
};

const openToAllPairs = toPairs(openToAll);
const securityPairs = toPairs(securityHeaders);

/** Writes the head of an answer and compresses its body. */
export async function prepare(
  question: Question,
  { etag, coding, route }: { etag: string; coding: Coding; route: string },
  made: Answer,
): Promise<Prepared> {
  const bytes =
    coding === 'identity' ? Buffer.from(made.body) : await compressors[coding](made.body);
  const headersUnchanged = [...toPairs(toHeaders(question, etag)), ...openToAllPairs];
  return {
    etag,
    route,
    revision: question.revision,
    hash: question.hash,
    pinned: question.pinned,
    // Node writes a string of up to 16 kB, head included, without allocating anything.
    body: bytes.length < 15_000 ? bytes.toString('latin1') : bytes,
    headersUnchanged,
    headers: [
      ...headersUnchanged,
      ...securityPairs,
      ...toPairs(made.headers ?? {}),
      'content-type',
      `${question.mediaType ?? 'application/json'}; charset=utf-8`,
      ...(coding === 'identity' ? [] : ['content-encoding', coding]),
      'content-length',
      String(bytes.length),
    ],
  };
}

/** The headers that every answer has, 304 included. */
export const toHeaders = ({ immutable, revision, base }: Question, etag: string) => ({
  etag,
  'cache-control': immutable ? caching.immutable : caching.live,
  vary: 'accept, accept-encoding',
  ...(base !== undefined && ofOneHost),
  'dataset-revision': String(revision),
});

/** The coding that the client likes best of those there are. */
export function chooseCoding(request: IncomingMessage): Coding {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  const accepted = new Negotiator(request).encodings(['br', 'gzip', 'identity']) as Coding[];
  return accepted[0] ?? 'identity';
}

/** Names the bytes that answer a question. */
export function toEtag(build: string, question: Question, coding: Coding): string {
  const { revision, hash: revisionHash, path, canonical, mediaType = '', base = '' } = question;
  // However the revision is named, the bytes are the same, but not for how long they may be kept.
  const naming = `${question.pinned} ${question.immutable}`;
  const content = [build, revision, revisionHash, naming, path, canonical, mediaType, base, coding];
  return `"${hash('sha256', content.join('\n'), 'base64url').slice(0, 22)}"`;
}

/** Whether the client has what the ETag names. `*` names any answer, so that there has to be one: see sendPrepared. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  const tags = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(etag);
}

/**
 * What was set for this request alone, such as its id: names and values in turn. The headers that open
 * answers to all are set on replies as well, for those that are not prepared; here they stand already.
 */
export function toOwnHeaders(reply: FastifyReply): string[] {
  const headers = reply.getHeaders() as Record<string, string>;
  const own: string[] = [];
  for (const name in headers) if (!(name in openToAll)) own.push(name, headers[name] as string);
  return own;
}

/** Sends an answer that is ready, or 304 when the client has it; returns the status. */
export function sendPrepared(
  prepared: Prepared,
  request: FastifyRequest,
  reply: FastifyReply,
): 200 | 304 {
  reply.hijack();
  const { raw } = reply;
  const own = toOwnHeaders(reply);
  const asked = request.raw.headers['if-none-match'];
  if (isFresh(asked, prepared.etag) || asked?.trim() === '*') {
    raw.writeHead(304, [...prepared.headersUnchanged, ...own]);
    raw.end();
    return 304;
  }
  raw.writeHead(200, [...prepared.headers, ...own]);
  if (request.raw.method === 'HEAD') raw.end();
  else raw.end(prepared.body, 'latin1');
  return 200;
}
