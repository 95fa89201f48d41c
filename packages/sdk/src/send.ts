import { ConnectionError, RecordsError } from './errors.ts';
import type { Limit } from './limits.ts';
import { toHttpError } from './problem.ts';
import type { CallOptions, Settings } from './settings.ts';

/** What is asked of the service. */
export type Ask = {
  method: string;
  /** Path with its query. */
  path: string;
  accept: string;
  body?: string;
  options: CallOptions;
};

/** One sending of an ask, under a limit. */
export type Attempt = { settings: Settings; ask: Ask; url: string; number: number; limit: Limit };

/** Sends a request once; rejects with a typed error unless the answer is a success or a 304. */
export async function send(
  attempt: Attempt,
  extra: Record<string, string> = {},
): Promise<Response> {
  const { settings, ask, url, number, limit } = attempt;
  const { onRequest, onResponse } = settings.hooks;
  const { method } = ask;
  const headers = toHeaders(
    settings.headers,
    { accept: ask.accept, ...extra },
    ask.options.headers,
  );
  if (onRequest) await limit.within(onRequest({ method, url, headers, attempt: number }));
  const startedAt = onResponse && Date.now();
  const response = await fetchWithin(attempt, headers);
  if (onResponse && startedAt !== undefined) {
    const durationMs = Date.now() - startedAt;
    const { status } = response;
    await limit.within(
      onResponse({ method, url, status, headers: response.headers, attempt: number, durationMs }),
    );
  }
  if (response.ok || response.status === 304) return response;
  throw await limit.within(toHttpError(response, url));
}

async function fetchWithin(
  { settings, ask, url, limit }: Attempt,
  headers: Headers,
): Promise<Response> {
  const { signal } = limit;
  if (signal.aborted) throw signal.reason;
  const { method, body } = ask;
  let sent: Promise<Response> | undefined;
  try {
    sent = settings.fetch(url, { method, headers, signal, ...(body !== undefined && { body }) });
    return await limit.within(sent);
  } catch (error) {
    // A fetch that ignores its signal may still answer: let go of that answer.
    if (signal.aborted) sent?.then(({ body }) => body?.cancel()).catch(() => {});
    throw toConnectionError(error, signal, url);
  }
}

/** The typed error behind a failure of the transport. */
export function toConnectionError(error: unknown, signal: AbortSignal, url: string): RecordsError {
  if (signal.aborted) return signal.reason as RecordsError;
  if (error instanceof RecordsError) return error;
  const { message, cause } = error as { message?: string; cause?: { message?: string } };
  const why = cause?.message || message || String(error);
  const text = `The service cannot be reached, or its answer broke off: ${why}`;
  return new ConnectionError(text, { cause: error, url });
}

function toHeaders(...layers: (CallOptions['headers'] | undefined)[]): Headers {
  const headers = new Headers();
  for (const layer of layers) {
    for (const name in layer) {
      const value = layer[name];
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
  }
  return headers;
}
