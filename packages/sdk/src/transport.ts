import { HttpError, RecordsError } from './errors.ts';
import { type Limit, limit, sleep } from './limits.ts';
import { isPassing, retryDelayMs } from './retry.ts';
import type { Ask, Attempt } from './send.ts';
import { type Limits, type Settings, toLimits } from './settings.ts';

type Run = { settings: Settings; ask: Ask; url: string; limits: Limits; endsAt: number };

/** Does `work` in as many attempts as the ask allows. Ends within the deadline, in a value or a typed error. */
export async function perform<T>(
  settings: Settings,
  ask: Ask,
  work: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  const limits = toLimits(ask.options, settings.limits);
  const endsAt = Date.now() + limits.deadlineMs;
  const run = { settings, ask, url: settings.baseUrl + ask.path, limits, endsAt };
  for (let number = 1; ; number += 1) {
    const attempt = { settings, ask, url: run.url, number, limit: toLimit(run) };
    try {
      return await work(attempt);
    } catch (error) {
      // Its timer is not to run on while the next attempt is waited for.
      attempt.limit.end();
      if (error instanceof RecordsError) error.attempts = number;
      await pause(run, number, error);
    } finally {
      attempt.limit.end();
    }
  }
}

/** The limit of an attempt: its own time, or what is left of the call's. */
function toLimit({ ask, limits, endsAt }: Run): Limit {
  const { timeoutMs, deadlineMs } = limits;
  const parent = ask.options.signal;
  const left = Math.max(0, endsAt - Date.now());
  return timeoutMs <= left
    ? limit({ ms: timeoutMs, scope: 'attempt', parent })
    : limit({ ms: left, scope: 'deadline', stated: deadlineMs, parent });
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
