import { type AnyRecordsError, isRecordsError } from './errors.ts';
import type { Meta } from './generated/openapi.ts';
import type { Answer, ResponseInfo } from './json.ts';

/** Content of an answer with what the service says of it and what is known of the response. */
export type WithResponse<T> = { data: T; meta: Meta; response: ResponseInfo };
/** Outcome of a call that does not throw. */
export type Outcome<T> = { ok: true; data: T } | { ok: false; error: AnyRecordsError };

/** What can be awaited, and asked for more than its value. */
export abstract class Awaitable<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'Promise';
  /** @internal */
  protected abstract result(): Promise<T>;

  // biome-ignore lint/suspicious/noThenProperty: awaiting it is its purpose
  then<A = T, B = never>(
    resolved?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.result().then(resolved, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.result().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.result().finally(settled);
  }

  /** Resolves with the value or the typed error instead of rejecting; rejects only for errors that are not the client's. */
  async safe(): Promise<Outcome<T>> {
    try {
      return { ok: true, data: await this.result() };
    } catch (error) {
      if (isRecordsError(error)) return { ok: false, error };
      throw error;
    }
  }
}

/** A request under way: a promise of the answer's content. */
export class Call<T> extends Awaitable<T> {
  readonly #answer: Promise<Answer>;
  readonly #read: (body: unknown) => unknown;

  /** @internal */
  constructor(answer: Promise<Answer>, read: (body: unknown) => unknown) {
    super();
    this.#answer = answer;
    this.#read = read;
  }

  /** @internal */
  protected override result(): Promise<T> {
    return this.#answer.then(({ body }) => this.#read(body) as T);
  }

  /** The content together with `meta`, status, headers, request id and revision. */
  async withResponse(): Promise<WithResponse<T>> {
    const { body, response } = await this.#answer;
    const { meta } = body as { meta: Meta };
    return { data: this.#read(body) as T, meta, response: response() };
  }
}

/** The content of an envelope `{ data, meta }`; other bodies are their own content. */
export function dataOf(body: unknown): unknown {
  const isEnvelope = typeof body === 'object' && body !== null && 'data' in body && 'meta' in body;
  return isEnvelope ? body.data : body;
}
