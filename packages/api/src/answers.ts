import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Answer, AnswerCache, Service } from './service.ts';

/** What is asked, in one spelling: path and canonical query, of one revision, in one media type. */
export type Question = {
  path: string;
  canonical: string;
  revision: number;
  /** Whether the client named the revision, so that the answer can never change. */
  pinned: boolean;
  mediaType?: string;
};

export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

const live = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

/** A cache of answers bounded by their bytes. */
export function createAnswerCache(maxBytes = 64 * 2 ** 20): AnswerCache {
  return new LRUCache<string, Answer>({
    maxSize: maxBytes,
    maxEntrySize: maxBytes / 16,
    sizeCalculation: ({ body }) => 2 * body.length + 200,
  });
}

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
  const type = question.mediaType ?? 'application/json';
  const etag = toEtag(service.build, question, type);
  reply.headers({
    etag,
    'cache-control': question.pinned ? immutable : live,
    vary: 'accept, accept-encoding',
    'dataset-revision': String(question.revision),
  });
  if (isFresh(request.headers['if-none-match'], etag)) return reply.code(304).send();
  let found = service.cache.get(etag);
  if (!found) {
    found = await produce();
    service.cache.set(etag, found);
  }
  if (found.headers) reply.headers(found.headers);
  return reply.type(`${type}; charset=utf-8`).send(found.body);
}

function toEtag(build: string, question: Question, type: string): string {
  const content = [build, question.revision, question.path, question.canonical, type].join('\n');
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const tags = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** What every answer says of itself. */
export function toMeta({ path, canonical, revision }: Question) {
  const query = toAddress(path, canonical, `revision=${revision}`);
  return {
    revision,
    licence: licence.name,
    citation: `20×10 Records, revision ${revision}, ${query}. ${licence.name}.`,
    query,
  };
}

/** Path with those parts of a query string, empty ones left out. */
export function toAddress(path: string, ...parts: string[]): string {
  const query = parts.filter((each) => each !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}
