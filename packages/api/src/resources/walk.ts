import type { Resource } from '@20x10/schema';
import { isDataException, type Queries } from '../database.ts';
import { parameterProblem } from '../parameters.ts';
import { Problem } from '../problems.ts';
import { type Question, toAddress } from '../questions.ts';
import type { Resolved } from '../revision-watch.ts';
import { isOtherHistory } from '../revisions/revision-ref.ts';
import type { Service } from '../service.ts';
import { type Cursor, cursorProblem, parseCursor, toCursorText } from './cursor.ts';
import { toKeys } from './order.ts';
import type { ListQuery } from './params.ts';
import { findPage, type Row } from './query.ts';

/** Which revision a list reads, and after which keys it goes on. */
export type Walk = { question: Question; after: readonly (string | null)[] | undefined };

/** Settles which revision a list reads and where it goes on. */
export async function startWalk(service: Service, path: string, query: ListQuery): Promise<Walk> {
  const keyCount = query.sort.some(({ field }) => field === 'id')
    ? query.sort.length
    : query.sort.length + 1;
  const cursor =
    query.cursor === undefined
      ? undefined
      : parseCursor(query.cursor, cursorScope(path, query), keyCount);
  if (cursor && query.revision !== undefined && query.revision !== cursor.revision) {
    throw parameterProblem(
      'revision',
      `is ${query.revision}, but the cursor continues a walk of revision ${cursor.revision}`,
    );
  }
  const at = cursor ? await resolveCursor(service, cursor) : await service.revisions.resolve(query);
  const place = query.cursor === undefined ? '' : `cursor=${query.cursor}`;
  const canonical = [query.canonical, place].filter((each) => each !== '').join('&');
  return { question: { path, canonical, ...at }, after: cursor?.keys };
}

/** The revision of a cursor, which holds its hash; a cursor of another history is not honoured. */
async function resolveCursor(
  { revisions }: Service,
  { revision, hash }: Cursor,
): Promise<Resolved> {
  try {
    return await revisions.resolve({ revision, revision_hash: hash });
  } catch (error) {
    throw error instanceof Problem && error.code === 'unknown_revision' ? cursorProblem() : error;
  }
}

// A walk may change its page size and ask for the total on some pages only.
const cursorScope = (path: string, { canonical }: ListQuery) =>
  `${path}?${canonical
    .split('&')
    .filter((each) => !/^(limit|count)=/.test(each))
    .join('&')}`;

/** The rows of a page, and the cursor and address of the next one. */
export type PageRead = { rows: Row[]; next: string | null; link: string | undefined };

export async function readPage(
  database: Queries,
  resource: Resource,
  query: ListQuery,
  { question: { revision, hash, path }, after }: Walk,
): Promise<PageRead> {
  const page = { revision, hash, limit: query.limit + 1, ...(after && { after }) };
  const found = await findPage(database, resource, query, page).catch((error) => {
    const isForged = after && isDataException(error) && !isOtherHistory(error);
    throw isForged ? cursorProblem() : error;
  });
  const rows = found.slice(0, query.limit);
  const last = found.length > query.limit ? rows.at(-1) : undefined;
  if (!last) return { rows, next: null, link: undefined };
  const keys = toKeys(resource, query.sort, last);
  const next = toCursorText({ revision, hash, keys }, cursorScope(path, query));
  const address = toAddress(path, query.canonical, `cursor=${next}`);
  return { rows, next, link: `<${address}>; rel="next"` };
}
