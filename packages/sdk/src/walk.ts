import type { Position, Walk } from './checkpoint.ts';
import { toCheckpoint } from './checkpoint.ts';
import { StuckListError } from './errors.ts';
import { requestJson } from './json.ts';
import { follow, type Listed, ListPage, noTrail, type Trail, toListed } from './page.ts';
import type { CallOptions, Settings } from './settings.ts';

/** A page reached by a walk, where it begins, and the way on. */
export type Step<T> = { page: ListPage<T>; position: Position; next(): Promise<Step<T>> };

/** What a walk needs to ask for pages. */
export type Reader = Walk & {
  settings: Settings;
  options: CallOptions;
  /** The parameter that takes `page.next`. */
  next: 'cursor' | 'after';
};

type Past = { from: Position | undefined; trail: Trail; total?: number | undefined };

/** Reads the first page of a walk: from the beginning, or from where another walk stopped. */
export function startWalk<T>(reader: Reader, from: Position | undefined): Promise<Step<T>> {
  return takeStep(reader, { from, trail: { ...noTrail, cursor: from?.cursor ?? null } });
}

async function takeStep<T>(reader: Reader, { from, trail, total }: Past): Promise<Step<T>> {
  const { settings, path, options } = reader;
  const search = toPageSearch(reader, from);
  const asked = search.size > 0 ? `${path}?${search}` : path;
  const listed = toListed(await requestJson(settings, { method: 'GET', path: asked, options }));
  const { meta, page } = listed;
  const { revision, revision_hash: hash = null } = meta as Partial<typeof meta>;
  if (from && (revision !== from.revision || (from.hash !== null && hash !== from.hash))) {
    const detail = `The walk reads revision ${from.revision}, but revision ${revision} was answered, perhaps of another history.`;
    throw new StuckListError(detail, listed.response);
  }
  // Only the first page is asked for the total; in one revision it holds for all.
  page.total ??= total as number;
  if (page.total === undefined) delete page.total;
  const position: Position = {
    revision: meta.revision,
    hash,
    cursor: from ? from.cursor : search.get('cursor'),
    offset: from?.offset ?? 0,
    limit: page.limit,
  };
  const past = { trail: follow(trail, listed), total: page.total };
  const next = () =>
    takeStep<T>(reader, { ...past, from: { ...position, cursor: page.next, offset: 0 } });
  return { page: toPage(reader, listed, position, next), position, next };
}

function toPageSearch({ search, next }: Reader, from: Position | undefined): URLSearchParams {
  const parts = new URLSearchParams(search);
  if (!from) return parts;
  parts.set('limit', String(from.limit));
  parts.set('revision', String(from.revision));
  if (from.hash !== null) parts.set('revision_hash', from.hash);
  if (from.cursor !== null) {
    parts.set(next, from.cursor);
    parts.delete('count');
  }
  return parts;
}

function toPage<T>(
  reader: Reader,
  listed: Listed,
  position: Position,
  next: () => Promise<Step<T>>,
): ListPage<T> {
  const behind = { ...position, offset: listed.data.length };
  return new ListPage<T>(
    { ...listed, data: listed.data.slice(position.offset) },
    { next: async () => (await next()).page, checkpoint: toCheckpoint(reader, behind) },
  );
}
