import { type AnyRecordsError, ConnectionError, HttpError, TimeoutError } from './errors.ts';

const firstDelayMs = 500;
const longestDelayMs = 8_000;
const passingStatuses = [408, 425, 429, 500, 502, 503, 504];

/** Whether the same request may well succeed when it is sent again. */
export function isPassing(error: unknown): error is AnyRecordsError {
  if (error instanceof ConnectionError) return true;
  if (error instanceof TimeoutError) return error.scope === 'attempt';
  if (!(error instanceof HttpError)) return false;
  // A success whose JSON is cut is a connection that broke without the transport noticing.
  const cut = error.status < 300 && error.cause instanceof SyntaxError;
  return cut || passingStatuses.includes(error.status);
}

/** How long to wait before the next attempt: what the service asks for, else backoff with full jitter. */
export function retryDelayMs(error: unknown, attempt: number): number {
  const asked = error instanceof HttpError ? error.retryAfterMs : undefined;
  const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1));
  return asked ?? Math.random() * backoff;
}

/** Reads Retry-After: seconds or an HTTP date. Milliseconds, or undefined when there is none to read. */
export function parseRetryAfter(text: string | null, now = Date.now()): number | undefined {
  if (text === null) return undefined;
  if (/^\s*\d{1,12}(\.\d+)?\s*$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]{3}, /i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
