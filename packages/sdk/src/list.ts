import { Awaitable, type WithResponse } from './call.ts';
import { type Position, parseCheckpoint, toCheckpoint } from './checkpoint.ts';
import { TooManyRecordsError } from './errors.ts';
import { throwIfAborted } from './limits.ts';
import type { ListPage } from './page.ts';
import type { CallOptions } from './settings.ts';
import { type Reader, type Step, startWalk } from './walk.ts';

/** Options of a list. */
export type ListOptions = CallOptions & {
  /** A checkpoint of a list with the same query: the walk goes on behind it, in the same revision. */
  resume?: string | undefined;
};

/**
 * A list: a promise of its first page, and an async iterable of all its records.
 * Nothing is sent until it is awaited or iterated. All pages come from the revision of the first one.
 */
export class List<T> extends Awaitable<ListPage<T>> implements AsyncIterable<T> {
  readonly #reader: Reader;
  readonly #from: Position | undefined;
  #first: Promise<Step<T>> | undefined;
  #checkpoint: string;

  /** @internal */
  constructor(reader: Reader, { resume }: ListOptions) {
    super();
    this.#reader = reader;
    this.#from = resume === undefined ? undefined : parseCheckpoint(reader, resume);
    this.#checkpoint = toCheckpoint(reader, this.#from);
  }

  /** @internal */
  protected override async result(): Promise<ListPage<T>> {
    return (await this.#start()).page;
  }

  #start(): Promise<Step<T>> {
    this.#first ??= startWalk(this.#reader, this.#from);
    return this.#first;
  }

  /** The first page together with `meta`, status, headers and request id. */
  async withResponse(): Promise<WithResponse<ListPage<T>>> {
    const page = await this.result();
    return { data: page, meta: page.meta, response: page.response };
  }

  async *#steps(): AsyncGenerator<Step<T>, void, undefined> {
    const { signal } = this.#reader.options;
    throwIfAborted(signal);
    let step = await this.#start();
    yield step;
    while (step.page.hasNext) {
      throwIfAborted(signal);
      step = await step.next();
      yield step;
    }
  }

  /** Iterates over the pages. */
  async *pages(): AsyncGenerator<ListPage<T>, void, undefined> {
    for await (const { page } of this.#steps()) {
      this.#checkpoint = page.checkpoint();
      yield page;
    }
  }

  /** Iterates over the records of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const { page, position } of this.#steps()) {
      let { offset } = position;
      for (const record of page.data) {
        throwIfAborted(this.#reader.options.signal);
        offset += 1;
        this.#checkpoint = toCheckpoint(this.#reader, { ...position, offset });
        yield record;
      }
    }
  }

  /**
   * Reads all records into an array. With `max` it never returns a part:
   * a longer list throws a TooManyRecordsError, which holds what was read and where to go on.
   */
  async toArray({ max = Number.POSITIVE_INFINITY }: { max?: number } = {}): Promise<T[]> {
    const records: T[] = [];
    let checkpoint = this.#checkpoint;
    for await (const record of this) {
      if (records.length >= max) throw new TooManyRecordsError(max, records, checkpoint);
      records.push(record);
      checkpoint = this.#checkpoint;
    }
    return records;
  }

  /**
   * Where the latest iteration stands, behind the record or page that it yielded last.
   * Pass it as `resume` to a list with the same query, in another process if need be.
   */
  checkpoint(): string {
    return this.#checkpoint;
  }
}
