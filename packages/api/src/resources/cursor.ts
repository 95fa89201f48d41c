import { hash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../problems.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';

/** Where a walk stands: the sort keys of the last record sent, as text, and the state it reads. */
export type Cursor = RevisionRef & { keys: readonly (string | null)[] };

const Content = z.tuple(
  [z.int().min(1).max(2_147_483_647), z.string().regex(/^[0-9a-f]{32}$/)],
  z
    .string()
    .refine((key) => !key.includes('\0'))
    .nullable(),
);

const checksum = (content: string, query: string) =>
  hash('sha256', `20x10 cursor 2\n${query}\n${content}`, 'base64url').slice(0, 16);

/** An opaque text that continues a walk of that canonical query. */
export function toCursorText(cursor: Cursor, query: string): string {
  const content = Buffer.from(
    JSON.stringify([cursor.revision, cursor.hash, ...cursor.keys]),
  ).toString('base64url');
  return `${content}.${checksum(content, query)}`;
}

/** Reads a cursor; throws `invalid_cursor` when it is not one of ours for that query. */
export function parseCursor(text: string, query: string, keyCount: number): Cursor {
  const [content = '', sum, ...rest] = text.split('.');
  const cursor = sum === checksum(content, query) && rest.length === 0 && parseContent(content);
  if (cursor && cursor.keys.length === keyCount) return cursor;
  throw cursorProblem();
}

/** The problem of a cursor that was not made for the query. */
export function cursorProblem(): Problem {
  const detail =
    'The cursor was not made by this service for this query and history. A cursor goes with the filters, sort and fields it was made for.';
  return new Problem('invalid_cursor', detail, {
    errors: [{ parameter: 'cursor', code: 'invalid_cursor', detail }],
  });
}

// The sum is no secret, so whoever makes one may put anything into a cursor.
function parseContent(content: string): Cursor | undefined {
  try {
    const [revision, revisionHash, ...keys] = Content.parse(
      JSON.parse(Buffer.from(content, 'base64url').toString()),
    );
    return { revision, hash: revisionHash, keys };
  } catch {
    return undefined;
  }
}
