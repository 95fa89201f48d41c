import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Resolved } from './revision-watch.ts';

/** A request and its reply. */
export type Exchange = { request: FastifyRequest; reply: FastifyReply };

/** What is asked, in one spelling: path and canonical query, of one revision, in one media type. */
export type Question = Resolved & {
  path: string;
  canonical: string;
  mediaType?: string;
  /** The share of a place among those that ask the database which its answer takes; 1 without it. */
  share?: number;
  /** Whether the same request asks another question tomorrow. */
  daily?: boolean;
  /** Address of the service that the answer names, where it was found in the request. */
  base?: string | undefined;
};

/** An answer as a route makes it. */
export type Answer = { body: string; headers?: Readonly<Record<string, string>> };

/** The part of a query string that names the revision as the request did. */
export function toNaming({ revision, hash, pinned, immutable }: Resolved): string {
  if (immutable) return `revision=${revision}&revision_hash=${hash}`;
  return pinned ? `revision=${revision}` : '';
}

/** Path with those parts of a query string, empty ones left out. */
export function toAddress(path: string, ...parts: string[]): string {
  const query = parts.filter((each) => each !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}
