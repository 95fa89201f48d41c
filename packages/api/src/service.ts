import type { AnswerCache } from './answer-cache.ts';
import type { Database } from './database.ts';
import type { ExportSlots } from './exports/slots.ts';
import type { Making } from './making.ts';
import type { Observer } from './observe.ts';
import type { Readiness } from './readiness.ts';
import type { ConcurrencyLimit } from './responses/concurrency-limit.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** What every route works with. */
export type Service = {
  database: Database;
  revisions: RevisionWatch;
  /** Identifies the contract: answers of two builds never share an ETag. */
  build: string;
  /**
   * Address under which clients reach the service, without a slash at its end; empty when it is not known, unset when it is the
   * host of each request.
   */
  publicUrl?: string | undefined;
  cache: AnswerCache;
  /** Through which everything goes that asks the database for an answer. */
  admission: ConcurrencyLimit;
  making: Making;
  /** Of which every export takes one while it runs. */
  exports: ExportSlots;
  readiness: Readiness;
  /** Told of what fails when the answer has begun. */
  observer: Observer;
};
