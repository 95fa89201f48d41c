import { CheckpointError } from './errors.ts';

/** Where a walk through a list stands: on which page of which revision, and behind how many of its records. */
export type Position = {
  revision: number;
  /** Hash of the revision, where the answer said it. */
  hash: string | null;
  cursor: string | null;
  offset: number;
  limit: number;
};

/** What a walk asks for: a checkpoint continues no other. */
export type Walk = { path: string; search: string };

const version = 1;

/** Position as text of letters that are safe in URLs and file names. */
export function toCheckpoint(walk: Walk, position: Position | undefined): string {
  const { revision = 0, hash = null, cursor = null, offset = 0, limit = 0 } = position ?? {};
  const parts = [version, walk.path, scopeOf(walk), revision, cursor, offset, limit, hash];
  // A query string is percent-encoded and a cursor is base64url: all of it is ASCII.
  return btoa(JSON.stringify(parts)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads a checkpoint; undefined when nothing had been read. Throws a CheckpointError for one of another walk. */
export function parseCheckpoint(walk: Walk, text: string): Position | undefined {
  const [made, path, scope, revision, cursor, offset, limit, hash = null] = decode(text);
  if (made !== version)
    throw new CheckpointError('This is no checkpoint of this version of the client.');
  if (path !== walk.path || scope !== scopeOf(walk)) {
    throw new CheckpointError(
      `The checkpoint continues ${path}?${scope}, not ${walk.path}?${scopeOf(walk)}.`,
    );
  }
  return revision === 0 ? undefined : ({ revision, hash, cursor, offset, limit } as Position);
}

function decode(text: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
    if (Array.isArray(parts)) return parts;
  } catch {
    // Not one of ours.
  }
  throw new CheckpointError('This is no checkpoint.');
}

// The size of pages and the total do not change what is walked through.
function scopeOf({ search }: Walk): string {
  const parts = new URLSearchParams(search);
  for (const name of ['limit', 'count', 'cursor']) parts.delete(name);
  parts.sort();
  return parts.toString();
}
