import { createMemoryCache, type EtagCache } from './cache.ts';
import type { AnyRecordsError } from './errors.ts';

/** A request about to be sent. `headers` may be changed. */
export type OutgoingRequest = { method: string; url: string; headers: Headers; attempt: number };
/** An answer whose head has come. */
export type IncomingResponse = {
  method: string;
  url: string;
  status: number;
  headers: Headers;
  attempt: number;
  /** From sending to the head of the answer, milliseconds. */
  durationMs: number;
};
/** An attempt that failed and is about to be repeated. */
export type Retry = { url: string; attempt: number; delayMs: number; error: AnyRecordsError };

/** Limits and headers, for the client or for one call. */
export type CallOptions = {
  /** Ends the call, its waits and, for lists and exports, the iteration. */
  signal?: AbortSignal | undefined;
  /** Longest time for one attempt with its body; for exports, until the head and between two pieces. Default 30 000. */
  timeoutMs?: number | undefined;
  /** Longest time for a call with all its attempts and waits; of a list, for each page. Default 120 000. */
  deadlineMs?: number | undefined;
  /** How often a GET or HEAD is sent again after a passing failure. Default 2. */
  maxRetries?: number | undefined;
  /** Longest Retry-After that is waited for; above it the error says how long. Default 30 000. */
  maxRetryAfterMs?: number | undefined;
  /** Further request headers; `undefined` takes one away. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
};

/** How a client is made. */
export type ClientOptions = Omit<CallOptions, 'signal'> & {
  /** Address of the service, such as `http://localhost:3000`. */
  baseUrl: string | URL;
  /** Sends requests; the runtime's `fetch` by default. */
  fetch?: typeof fetch | undefined;
  /** Keeps answers by ETag and revalidates them: `true` for a bounded store in memory, or your own. Off by default. */
  cache?: boolean | EtagCache | undefined;
  /** Called before each attempt; may change the headers. */
  onRequest?: ((request: OutgoingRequest) => void | Promise<void>) | undefined;
  /** Called when the head of an answer has come. */
  onResponse?: ((response: IncomingResponse) => void | Promise<void>) | undefined;
  /** Called before a wait and another attempt. */
  onRetry?: ((retry: Retry) => void | Promise<void>) | undefined;
};

/** Options of a client, checked, with the defaults in place. */
export type Settings = {
  baseUrl: string;
  fetch: typeof fetch;
  cache: EtagCache | undefined;
  headers: Readonly<Record<string, string | undefined>>;
  limits: Limits;
  hooks: Pick<ClientOptions, 'onRequest' | 'onResponse' | 'onRetry'>;
};
export type Limits = typeof defaults;

const defaults = { timeoutMs: 30_000, deadlineMs: 120_000, maxRetries: 2, maxRetryAfterMs: 30_000 };

/** Checks options; throws a TypeError or RangeError for those that cannot work. */
export function toSettings(options: ClientOptions): Settings {
  const { baseUrl, fetch: send = globalThis.fetch, cache, headers = {}, ...rest } = options;
  if (typeof send !== 'function')
    throw new TypeError('There is no fetch here; pass one as `fetch`.');
  const url = new URL(baseUrl);
  url.search = '';
  url.hash = '';
  return {
    baseUrl: url.href.replace(/\/+$/, ''),
    // A browser's fetch refuses to be called as a method of something else.
    fetch: (...request) => send(...request),
    cache: cache === true ? createMemoryCache() : cache || undefined,
    headers,
    limits: toLimits(rest, defaults),
    hooks: rest,
  };
}

/** Limits of a call: its own, else the client's. */
export function toLimits(options: CallOptions, fallback: Limits): Limits {
  if (Object.keys(options).length === 0) return fallback;
  const limits = { ...fallback };
  for (const name of Object.keys(defaults) as (keyof typeof defaults)[]) {
    const value = options[name] ?? fallback[name];
    if (!(value >= 0)) throw new RangeError(`${name} is ${value}, not a number from 0.`);
    limits[name] = value;
  }
  return limits;
}
