import { StuckListError, UnexpectedResponseError } from './errors.ts';
import type { Meta, Page } from './generated/openapi.ts';
import type { Answer, ResponseInfo } from './json.ts';

/** One page of a list. */
export class ListPage<T> {
  /** Records of the page. */
  readonly data: T[];
  /** Where the list stands: cursor of the next page, size of pages, total where it was asked for. */
  readonly page: Page;
  /** Revision, licence and citation. */
  readonly meta: Meta;
  readonly response: ResponseInfo;
  readonly #next: () => Promise<ListPage<T>>;
  readonly #checkpoint: string;

  /** @internal */
  constructor(
    { data, page, meta, response }: Listed,
    follow: { next: () => Promise<ListPage<T>>; checkpoint: string },
  ) {
    this.data = data as T[];
    this.page = page;
    this.meta = meta;
    this.response = response;
    this.#next = follow.next;
    this.#checkpoint = follow.checkpoint;
  }

  /** Whether there is another page. */
  get hasNext(): boolean {
    return this.page.next !== null;
  }

  /** The next page of the same revision; undefined after the last one. */
  async next(): Promise<ListPage<T> | undefined> {
    return this.hasNext ? this.#next() : undefined;
  }

  /** Continues after this page, in this process or another: see `ListOptions.resume`. */
  checkpoint(): string {
    return this.#checkpoint;
  }
}

/** A list answer, read. */
export type Listed = { data: unknown[]; page: Page; meta: Meta; response: ResponseInfo };

/** Reads a list answer; throws an UnexpectedResponseError for a body that is none. */
export function toListed({ body, response: toResponse }: Answer): Listed {
  const response = toResponse();
  const { data, page, meta } = (body ?? {}) as Partial<Listed>;
  const next = page?.next;
  if (
    Array.isArray(data) &&
    meta &&
    page &&
    (next === null || (typeof next === 'string' && next))
  ) {
    return { data, page, meta, response };
  }
  throw new UnexpectedResponseError('The answer is no list.', response);
}

/** What a walk remembers of the pages behind it. */
export type Trail = {
  cursor: string | null;
  first: string;
  mark: string | null;
  steps: number;
  next: number;
};

export const noTrail: Trail = { cursor: null, first: '', mark: null, steps: 0, next: 1 };

/**
 * Takes note of a page; throws a StuckListError when the walk goes in circles.
 * Brent's algorithm: one remembered cursor, moved at powers of two, meets every circle sooner or later.
 */
export function follow(trail: Trail, { data, page, response }: Listed): Trail {
  const cursor = page.next;
  const first = JSON.stringify(data[0]) ?? '';
  const stuck =
    cursor !== null &&
    (cursor === trail.cursor ||
      cursor === trail.mark ||
      data.length === 0 ||
      first === trail.first);
  if (stuck) {
    const why = data.length === 0 ? 'an empty page has a next one' : 'a page came again';
    throw new StuckListError(`The list does not advance: ${why}.`, response);
  }
  const moves = trail.steps + 1 === trail.next;
  return {
    cursor,
    first,
    mark: moves ? cursor : trail.mark,
    steps: moves ? 0 : trail.steps + 1,
    next: moves ? trail.next * 2 : trail.next,
  };
}
