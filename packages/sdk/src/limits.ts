import { AbortedError, RecordsError, TimeoutError } from './errors.ts';

/** A time and a signal that end whatever waits under them, with a typed error. */
export type Limit = {
  /** Aborted, with that error as its reason, when the limit is reached. */
  signal: AbortSignal;
  /** Settles with the promise, or rejects as soon as the limit is reached, whichever is first; one wait at a time. */
  within<T>(promise: PromiseLike<T> | T): Promise<T>;
  /** Lets go of the timer and of the signal above. */
  end(): void;
};

type Bound = {
  ms: number;
  scope: TimeoutError['scope'];
  stated?: number;
  parent?: AbortSignal | undefined;
};

// Timers of runtimes hold 31 bits; a longer one fires at once.
const maxDelayMs = 2 ** 31 - 1;

/** A limit of `ms` (`Infinity`: none) that also ends with `parent`; `stated` is the setting that the error names. */
export function limit({ ms, scope, stated = ms, parent }: Bound): Limit {
  const controller = new AbortController();
  const { signal } = controller;
  let refuse: (reason: unknown) => void = () => {};
  const stop = (reason: RecordsError) => {
    controller.abort(reason);
    refuse(reason);
  };
  const follow = () => stop(toReason(parent as AbortSignal));
  if (parent?.aborted) follow();
  parent?.addEventListener('abort', follow, { once: true });
  const timer =
    ms <= maxDelayMs ? setTimeout(() => stop(new TimeoutError(scope, stated)), ms) : undefined;
  return {
    signal,
    within: (awaited) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) reject(signal.reason);
        refuse = reject;
        Promise.resolve(awaited).then(resolve, reject);
      }),
    end: () => {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}

const toReason = ({ reason }: AbortSignal): RecordsError =>
  reason instanceof RecordsError ? reason : new AbortedError(reason);

/** Throws when the signal of a caller is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw toReason(signal);
}

/** Waits, but not beyond the limit. */
export async function sleep(ms: number, { within }: Limit): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, maxDelayMs));
  });
  await within(waited).finally(() => clearTimeout(timer));
}
