import type { AnswerCache } from './answer-cache.ts';
import type { Database } from './database.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** What every route works with. */
export type Service = {
  database: Database;
  revisions: RevisionWatch;
  /** Identifies the contract: answers of two builds never share an ETag. */
  build: string;
  cache: AnswerCache;
};

/** An answer as a route makes it. */
export type Answer = { body: string; headers?: Readonly<Record<string, string>> };
