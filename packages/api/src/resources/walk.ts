import type { Resource } from '@20x10/schema';
import { isDataException, type Queries } from '../database.ts';
import { parameterProblem } from '../parameters.ts';
import { type Question, toAddress } from '../questions.ts';
import type { Service } from '../service.ts';
import { cursorProblem, parseCursor, toCursorText } from './cursor.ts';
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
  const revision = await service.revisions.resolve(cursor?.revision ?? query.revision);
  const pinned = cursor !== undefined || query.revision !== undefined;
  const at = query.cursor === undefined ? '' : `cursor=${query.cursor}`;
  const canonical = [query.canonical, at].filter((each) => each !== '').join('&');
  return { question: { path, canonical, revision, pinned }, after: cursor?.keys };
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
  { question: { revision, path }, after }: Walk,
): Promise<PageRead> {
  const page = { revision, limit: query.limit + 1, ...(after && { after }) };
  const found = await findPage(database, resource, query, page).catch((error) => {
    throw after && isDataException(error) ? cursorProblem() : error;
  });
  const rows = found.slice(0, query.limit);
  const last = found.length > query.limit ? rows.at(-1) : undefined;
  if (!last) return { rows, next: null, link: undefined };
  const keys = toKeys(resource, query.sort, last);
  const next = toCursorText({ revision, keys }, cursorScope(path, query));
  const address = toAddress(path, query.canonical, `cursor=${next}`);
  return { rows, next, link: `<${address}>; rel="next"` };
}
