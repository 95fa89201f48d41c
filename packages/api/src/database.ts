import type { SQL } from 'drizzle-orm';
import type { Statement } from './statements.ts';

/** Runs SQL; every value arrives as the driver's text or JSON, never as a Date. */
export type Queries = { query<T>(statement: SQL | Statement): Promise<T[]> };

/** Connections of one pool: at work, at rest, and how many requests wait for one. */
export type PoolState = { pool: string; in_use: number; idle: number; waiting: number };

/** An open database, embedded or not. */
export type Database = Queries & {
  kind: 'pglite' | 'postgres';
  /**
   * Runs `work` in one transaction, alone among those who load or migrate, and rolls everything back when it
   * throws. Returns once it is on the disk.
   */
  transaction<T>(work: (transaction: Queries) => Promise<T>): Promise<T>;
  /**
   * Rows of one statement in batches of about that size, all of one state. A batch is empty again once the
   * next one is asked for.
   */
  stream<T>(statement: SQL, size: number): AsyncGenerator<T[]>;
  migrate(folder: string): Promise<void>;
  pools(): PoolState[];
  close(): Promise<void>;
};

/** Whether a statement failed because of a value that was passed to it. */
export function isDataException(error: unknown): boolean {
  return /^22/.test((error as { code?: string }).code ?? '');
}
