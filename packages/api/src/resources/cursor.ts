import { createHash } from 'node:crypto';
import { Problem } from '../problems.ts';

/** Where a walk stands: the sort keys of the last record sent, as text, and the state it reads. */
export type Cursor = { revision: number; keys: readonly (string | null)[] };

const checksum = (content: string, query: string) =>
  createHash('sha256')
    .update(`20x10 cursor 1\n${query}\n${content}`)
    .digest('base64url')
    .slice(0, 16);

/** An opaque text that continues a walk of that canonical query. */
export function toCursorText(cursor: Cursor, query: string): string {
  const content = Buffer.from(JSON.stringify([cursor.revision, ...cursor.keys])).toString(
    'base64url',
  );
  return `${content}.${checksum(content, query)}`;
}

/** Reads a cursor; throws `invalid_cursor` when it is not one of ours for that query. */
export function parseCursor(text: string, query: string, keyCount: number): Cursor {
  const [content, sum, ...rest] = text.split('.');
  if (content && sum === checksum(content, query) && rest.length === 0) {
    const [revision, ...keys] = JSON.parse(Buffer.from(content, 'base64url').toString());
    if (keys.length === keyCount) return { revision, keys };
  }
  const detail =
    'The cursor was not made by this service for this query. A cursor goes with the filters, sort and fields it was made for.';
  throw new Problem('invalid_cursor', detail, {
    errors: [{ parameter: 'cursor', code: 'invalid_cursor', detail }],
  });
}
