import { HttpError, RecordsError } from './errors.ts';
import { type Limit, limit, sleep } from './limits.ts';
import { isPassing, retryDelayMs } from './retry.ts';
import { type Ask, type Exchange, send } from './send.ts';
import { type Limits, type Settings, toLimits } from './settings.ts';

/** One sending of an ask. */
export type Attempt = {
  number: number;
  url: string;
  limit: Limit;
  /** Sends the request; rejects with a typed error unless the answer is a success or a 304. */
  send(headers?: Record<string, string>): Promise<Response>;
};

type Work<T> = (attempt: Attempt) => Promise<T>;
type Run = { settings: Settings; ask: Ask; url: string; limits: Limits; endsAt: number };

/** Does `work` in as many attempts as the ask allows. Ends within the deadline, in a value or a typed error. */
export async function perform<T>(settings: Settings, ask: Ask, work: Work<T>): Promise<T> {
  const limits = toLimits(ask.options, settings.limits);
  const endsAt = Date.now() + limits.deadlineMs;
  const run = { settings, ask, url: settings.baseUrl + ask.path, limits, endsAt };
  for (let number = 1; ; number += 1) {
    try {
      return await performOnce(run, number, work);
    } catch (error) {
      if (error instanceof RecordsError) error.attempts = number;
      await pause(run, number, error);
    }
  }
}

async function performOnce<T>(
  { settings, ask, url, limits, endsAt }: Run,
  number: number,
  work: Work<T>,
): Promise<T> {
  const { timeoutMs, deadlineMs } = limits;
  const parent = ask.options.signal;
  const left = Math.max(0, endsAt - Date.now());
  // An attempt has its own time, or what is left of the call's.
  const bound =
    timeoutMs <= left
      ? limit({ ms: timeoutMs, scope: 'attempt', parent })
      : limit({ ms: left, scope: 'deadline', stated: deadlineMs, parent });
  const exchange: Exchange = { settings, ask, url, number, limit: bound };
  try {
    return await work({ number, url, limit: bound, send: (headers) => send(exchange, headers) });
  } finally {
    bound.end();
  }
}

/** Waits before the next attempt, or throws the error where there shall be none. */
async function pause(
  { settings, ask, url, limits, endsAt }: Run,
  attempt: number,
  error: unknown,
): Promise<void> {
  const mayRepeat = ask.method === 'GET' || ask.method === 'HEAD';
  if (!mayRepeat || attempt > limits.maxRetries || !isPassing(error)) throw error;
  const delayMs = retryDelayMs(error, attempt);
  const asked = error instanceof HttpError ? (error.retryAfterMs ?? 0) : 0;
  const left = endsAt - Date.now();
  if (asked > limits.maxRetryAfterMs || delayMs >= left) throw error;
  const { deadlineMs: stated } = limits;
  const deadline = limit({ ms: left, scope: 'deadline', stated, parent: ask.options.signal });
  try {
    await deadline.within(settings.hooks.onRetry?.({ url, attempt, delayMs, error }));
    await sleep(delayMs, deadline);
  } finally {
    deadline.end();
  }
}
