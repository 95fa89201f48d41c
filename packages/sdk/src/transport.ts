import { ConnectionError, HttpError, RecordsError } from './errors.ts';
import { type Limit, limit, sleep, within } from './limits.ts';
import { toHttpError } from './problem.ts';
import { isPassing, retryDelayMs } from './retry.ts';
import { type CallOptions, type Settings, toLimits } from './settings.ts';

/** What is asked of the service. */
export type Ask = {
  method: string;
  /** Path with its query. */
  path: string;
  accept: string;
  body?: string;
  options: CallOptions;
};

/** One sending of an ask. */
export type Attempt = {
  number: number;
  url: string;
  signal: AbortSignal;
  /** Sends the request; rejects with a typed error unless the answer is a success or a 304. */
  send(headers?: Record<string, string>): Promise<Response>;
  /** Waits for something, but not beyond the limits of the attempt. */
  within<T>(promise: PromiseLike<T> | T): Promise<T>;
};

/** Does `work` in as many attempts as the ask allows. Ends within the deadline, in a value or a typed error. */
export async function perform<T>(
  settings: Settings,
  ask: Ask,
  work: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  const limits = toLimits(ask.options, settings.limits);
  const endsAt = Date.now() + limits.deadlineMs;
  const deadline = limit('deadline', limits.deadlineMs, ask.options.signal);
  const url = settings.baseUrl + ask.path;
  const mayRepeat = ask.method === 'GET' || ask.method === 'HEAD';
  try {
    for (let number = 1; ; number += 1) {
      const timeout = limit('attempt', limits.timeoutMs, deadline.signal);
      try {
        return await work(toAttempt(settings, ask, { number, url, timeout }));
      } catch (error) {
        if (error instanceof RecordsError) error.attempts = number;
        if (!mayRepeat || number > limits.maxRetries || !isPassing(error)) throw error;
        const delayMs = retryDelayMs(error, number);
        const tooLong =
          error instanceof HttpError && (error.retryAfterMs ?? 0) > limits.maxRetryAfterMs;
        if (tooLong || Date.now() + delayMs >= endsAt) throw error;
        await settings.hooks.onRetry?.({ url, attempt: number, delayMs, error });
        await sleep(delayMs, deadline.signal);
      } finally {
        timeout.end();
      }
    }
  } finally {
    deadline.end();
  }
}

type Sending = { number: number; url: string; timeout: Limit };

function toAttempt(settings: Settings, ask: Ask, { number, url, timeout }: Sending): Attempt {
  const { signal } = timeout;
  return {
    number,
    url,
    signal,
    within: (promise) => within(signal, promise),
    send: async (extra = {}) => {
      const headers = toHeaders(
        settings.headers,
        { accept: ask.accept, ...extra },
        ask.options.headers,
      );
      const { method } = ask;
      await within(signal, settings.hooks.onRequest?.({ method, url, headers, attempt: number }));
      const startedAt = Date.now();
      const response = await fetchWithin(settings, signal, url, {
        method,
        headers,
        ...(ask.body === undefined ? {} : { body: ask.body }),
      });
      const { status } = response;
      const head = {
        method,
        url,
        status,
        headers: response.headers,
        attempt: number,
        durationMs: Date.now() - startedAt,
      };
      await within(signal, settings.hooks.onResponse?.(head));
      if (response.ok || status === 304) return response;
      throw await within(signal, toHttpError(response, url));
    },
  };
}

async function fetchWithin(
  { fetch }: Settings,
  signal: AbortSignal,
  url: string,
  init: RequestInit,
): Promise<Response> {
  if (signal.aborted) throw signal.reason;
  const sent = fetch(url, { ...init, signal });
  try {
    return await within(signal, sent);
  } catch (error) {
    // A fetch that ignores its signal may still answer: let go of that answer.
    if (signal.aborted)
      Promise.resolve(sent).then(
        ({ body }) => body?.cancel(),
        () => {},
      );
    throw toConnectionError(error, signal, url);
  }
}

/** The typed error behind a failure of the transport. */
export function toConnectionError(error: unknown, signal: AbortSignal, url: string): RecordsError {
  if (signal.aborted) return signal.reason as RecordsError;
  if (error instanceof RecordsError) return error;
  const { message, cause } = error as { message?: string; cause?: { message?: string } };
  const why = cause?.message || message || String(error);
  return new ConnectionError(`The service cannot be reached, or its answer broke off: ${why}`, {
    cause: error,
    url,
  });
}

function toHeaders(...layers: (CallOptions['headers'] | undefined)[]): Headers {
  const headers = new Headers();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
  }
  return headers;
}
