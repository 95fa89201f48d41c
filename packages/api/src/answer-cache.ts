import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Prepared } from './prepared.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** Answers already made, bounded by their bytes. */
export type AnswerCache = {
  byEtag(etag: string): Prepared | undefined;
  /** The answer to a request of exactly that shape, if it is still right. */
  byRequest(request: IncomingMessage, revisions: Followed): Prepared | undefined;
  /** Keeps an answer, and for requests of that shape if one is given. */
  add(prepared: Prepared, request?: IncomingMessage): void;
  /** Forgets everything. */
  clear(): void;
  statistics(): { entries: number; bytes: number; hits: number; misses: number };
};

type Followed = Pick<RevisionWatch, 'newest' | 'hashOf'>;

// What an answer depends on besides the state of the dataset.
export const shapeOf = ({ url, headers }: IncomingMessage) =>
  `${url}\n${headers.accept ?? ''}\n${headers['accept-encoding'] ?? ''}`;

/** Holds `maxBytes` of answers at most; 0 holds none. */
export function createAnswerCache(maxBytes: number): AnswerCache {
  const counted = { hits: 0, misses: 0 };
  if (maxBytes === 0) {
    const none = { entries: 0, bytes: 0 };
    return {
      byEtag: () => undefined,
      byRequest: () => undefined,
      add: () => {},
      clear: () => {},
      statistics: () => ({ ...none, ...counted }),
    };
  }
  const options = {
    // Bodies are shared by both maps, but either may outlive the other.
    maxSize: maxBytes / 2,
    maxEntrySize: maxBytes / 16,
    sizeCalculation: ({ body }: Prepared, key: string) => body.length + 2 * key.length + 500,
  };
  const etags = new LRUCache<string, Prepared>(options);
  const shapes = new LRUCache<string, Prepared>(options);
  return {
    byEtag: (etag) => etags.get(etag),
    byRequest: (request, revisions) => {
      const found = shapes.get(shapeOf(request));
      const stands = found && (found.pinned || found.revision === revisions.newest());
      const right = stands && revisions.hashOf(found.revision) === found.hash ? found : undefined;
      if (right) counted.hits += 1;
      else counted.misses += 1;
      return right;
    },
    add: (prepared, request) => {
      etags.set(prepared.etag, prepared);
      if (request) shapes.set(shapeOf(request), prepared);
    },
    clear: () => {
      etags.clear();
      shapes.clear();
    },
    statistics: () => ({
      entries: etags.size + shapes.size,
      bytes: etags.calculatedSize + shapes.calculatedSize,
      ...counted,
    }),
  };
}
