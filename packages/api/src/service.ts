import type { Database } from './database.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** What every route works with. */
export type Service = {
  database: Database;
  revisions: RevisionWatch;
  /** Identifies the contract: answers of two builds never share an ETag. */
  build: string;
  /** Answers already made, by ETag. */
  cache: AnswerCache;
};

export type Answer = { body: string; headers?: Readonly<Record<string, string>> };
export type AnswerCache = {
  get(etag: string): Answer | undefined;
  set(etag: string, answer: Answer): void;
};
