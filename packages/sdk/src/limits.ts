import { AbortedError, RecordsError, TimeoutError } from './errors.ts';

/** A signal that is aborted with a typed error, and how to let go of it. */
export type Limit = { signal: AbortSignal; end(): void };

// Timers of runtimes hold 31 bits; a longer one fires at once.
const maxDelayMs = 2 ** 31 - 1;

/** Ends with `parent`, or after `ms` with a TimeoutError; `Infinity` sets no time. */
export function limit(
  scope: TimeoutError['scope'],
  ms: number,
  parent: AbortSignal | undefined,
): Limit {
  const controller = new AbortController();
  const follow = () => controller.abort(toReason(parent as AbortSignal));
  if (parent?.aborted) follow();
  parent?.addEventListener('abort', follow, { once: true });
  const timer =
    ms <= maxDelayMs
      ? setTimeout(() => controller.abort(new TimeoutError(scope, ms)), ms)
      : undefined;
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}

const toReason = ({ reason }: AbortSignal) =>
  reason instanceof RecordsError ? reason : new AbortedError(reason);

/** Throws when the signal of a caller is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw toReason(signal);
}

/** Settles with the promise, or rejects as soon as the signal is aborted, whichever is first. */
export function within<T>(signal: AbortSignal, promise: PromiseLike<T> | T): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(toReason(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Waits, but not beyond the signal. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, maxDelayMs));
  });
  await within(signal, waited).finally(() => clearTimeout(timer));
}
