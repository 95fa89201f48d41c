import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Prepared } from './answer-cache.ts';
import { toCitationLine } from './citation/formats.ts';
import { routeOf } from './observe.ts';
import { Problem } from './problems.ts';
import { securityHeaders } from './security-headers.ts';
import type { Answer, Service } from './service.ts';

/** What is asked, in one spelling: path and canonical query, of one revision, in one media type. */
export type Question = {
  path: string;
  canonical: string;
  revision: number;
  /** Whether the client named the revision, so that the answer can never change. */
  pinned: boolean;
  mediaType?: string;
  /** Whether the same request asks another question tomorrow. */
  daily?: boolean;
  /** Address of the service that the answer names, where it was found in the request. */
  base?: string | undefined;
};

export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

const live = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

/** Lets scripts of any origin read every header of an answer: no answer depends on who asks. */
export const exposedHeaders = '*';

type Coding = 'br' | 'gzip' | 'identity';
const compressors = {
  br: (body: string) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<string, Buffer>(gzip),
};

/**
 * Answers a question: 304 when the client has the answer, else from the cache, else by `produce`.
 * The answer depends on nothing but the question, so the ETag is known before any SQL.
 */
export async function answer(
  service: Service,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  question: Question,
  produce: () => Promise<Answer>,
): Promise<FastifyReply> {
  const coding = chooseCoding(request.raw);
  const etag = toEtag(service.build, question, coding);
  let prepared = service.cache.byEtag(etag);
  if (!prepared) {
    if (isFresh(request.headers['if-none-match'], etag)) {
      return reply.headers(toHeaders(question, etag)).code(304).send();
    }
    const begun = performance.now();
    const made = await produceInTurn(service, reply, produce);
    const made_at = performance.now();
    prepared = await prepare(question, { etag, coding, route: routeOf(request) }, made.answer);
    const durations = {
      wait: made.begun - begun,
      make: made_at - made.begun,
      code: performance.now() - made_at,
    };
    reply.raw.setHeader('server-timing', toServerTiming(durations));
  }
  const varies = question.daily || question.base !== undefined;
  service.cache.add(prepared, varies ? undefined : request.raw);
  sendPrepared(prepared, request, reply);
  return reply;
}

/** Makes an answer when its turn comes, unless the client has gone meanwhile. */
function produceInTurn(service: Service, reply: FastifyReply, produce: () => Promise<Answer>) {
  return service.admission.run(async () => {
    if (reply.raw.destroyed) throw new Problem('unavailable', 'The client has gone.');
    const begun = performance.now();
    return { begun, answer: await produce() };
  });
}

const toServerTiming = (durations_ms: Record<string, number>) =>
  Object.entries(durations_ms)
    .map(([name, duration]) => `${name};dur=${duration.toFixed(2)}`)
    .join(', ');

/** Sends an answer that is ready, or 304 when the client has it; returns the status. */
export function sendPrepared(
  prepared: Prepared,
  request: FastifyRequest,
  reply: FastifyReply,
): 200 | 304 {
  reply.hijack();
  const { raw } = reply;
  if (isFresh(request.raw.headers['if-none-match'], prepared.etag)) {
    raw.writeHead(304, [...prepared.headersUnchanged, 'x-request-id', request.id]);
    raw.end();
    return 304;
  }
  raw.writeHead(200, [...prepared.headers, 'x-request-id', request.id]);
  if (request.raw.method === 'HEAD') raw.end();
  else raw.end(prepared.bytes, 'latin1');
  return 200;
}

/** Sets the headers of an answer that is sent as it is made; says whether the client has it already. */
export function beginAnswer(
  service: Service,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  question: Question,
): boolean {
  const etag = toEtag(service.build, question, 'identity');
  reply.headers(toHeaders(question, etag));
  return isFresh(request.headers['if-none-match'], etag);
}

async function prepare(
  question: Question,
  { etag, coding, route }: { etag: string; coding: Coding; route: string },
  made: Answer,
): Promise<Prepared> {
  const bytes =
    coding === 'identity'
      ? toBytes(made.body)
      : (await compressors[coding](made.body)).toString('latin1');
  const unchanged = { ...toHeaders(question, etag), ...openToAll };
  return {
    etag,
    route,
    revision: question.revision,
    pinned: question.pinned,
    bytes,
    headersUnchanged: Object.entries(unchanged).flat(),
    headers: Object.entries({
      ...unchanged,
      ...securityHeaders,
      ...made.headers,
      'content-type': `${question.mediaType ?? 'application/json'}; charset=utf-8`,
      ...(coding !== 'identity' && { 'content-encoding': coding }),
      'content-length': String(bytes.length),
    }).flat(),
  };
}

// Text without a character beyond ASCII is its own bytes.
const toBytes = (text: string) =>
  Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1');

const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposedHeaders,
};

const toHeaders = ({ pinned, revision }: Question, etag: string) => ({
  etag,
  'cache-control': pinned ? immutable : live,
  vary: 'accept, accept-encoding',
  'dataset-revision': String(revision),
});

function chooseCoding(request: IncomingMessage): Coding {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  const accepted = new Negotiator(request).encodings(['br', 'gzip', 'identity']) as Coding[];
  return accepted[0] ?? 'identity';
}

function toEtag(build: string, question: Question, coding: Coding): string {
  const { revision, pinned, path, canonical, mediaType = '', base = '' } = question;
  // Pinned or not, the bytes are the same, but not for how long caches may keep them.
  const content = [build, revision, pinned, path, canonical, mediaType, base, coding].join('\n');
  return `"${hash('sha256', content, 'base64url').slice(0, 22)}"`;
}

function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  const tags = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** What every answer says of itself. */
export type Meta = ReturnType<typeof toMeta>;
export function toMeta(
  { revisions, publicUrl = '' }: Pick<Service, 'revisions' | 'publicUrl'>,
  { path, canonical, revision }: Question,
) {
  const query = toAddress(path, canonical, `revision=${revision}`);
  const address = `${publicUrl}${query}`;
  const revised_on = revisions.dayOf(revision);
  return {
    revision,
    licence: licence.name,
    citation: toCitationLine({ revision, revised_on, address, licence }),
    query,
  };
}

/** Path with those parts of a query string, empty ones left out. */
export function toAddress(path: string, ...parts: string[]): string {
  const query = parts.filter((each) => each !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}
