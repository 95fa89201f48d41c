import { revisions } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { OrPlace } from '../statements.ts';

/** A revision of one history: numbers of two histories may be equal, hashes are not. */
export type RevisionRef = { revision: number; hash: string };

/** A revision, or the places of its number and hash in a statement that is compiled once. */
export type RevisionPlace = { [K in keyof RevisionRef]: OrPlace<RevisionRef[K]> };

/** The places of a revision in a statement that is compiled once. */
export const revisionPlace: RevisionPlace = {
  revision: sql.placeholder('revision'),
  hash: sql.placeholder('hash'),
};

const otherHistory = '20x10 records: another history';

/**
 * True where the server that runs the statement has that very revision; else the statement fails. PostgreSQL
 * checks a condition that no row decides once, before it reads any.
 */
export const isOfHistory = ({ revision, hash }: RevisionPlace): SQL =>
  sql`(select case count(*) when 1 then '1' else ${sql.raw(`'${otherHistory}'`)} end
    from ${revisions} where ${revisions.revision} = ${revision} and ${revisions.hash} = ${hash})::integer = 1`;

/** Whether a statement failed because the server lacks the revision that it was to read. */
export function isOtherHistory(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return code === '22P02' && message?.includes(otherHistory) === true;
}
