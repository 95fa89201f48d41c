import { Problem } from './problems.ts';

/** Lets only so much database work run at once, and refuses at once what would have to wait too long. */
export type Admission = {
  /**
   * Runs the work when its turn comes; throws `unavailable` when there is no room or no time left. Work
   * that is light takes a share of a place only.
   */
  run<T>(work: () => Promise<T>, share?: number): Promise<T>;
  /** The problem to answer when there is no room; counted as a refusal. */
  refusal(): Problem | undefined;
  statistics(): { running: number; queued: number; refused: number; timed_out: number };
};

export type Bounds = { concurrent: number; queued: number; timeout_ms: number };

const retryAfter = { headers: { 'retry-after': '1' } };
const full = new Problem('unavailable', 'The service has more to do than it can.', retryAfter);
const toLate = () => new Problem('unavailable', 'The answer takes too long to make.', retryAfter);

// Under an overload that lasts, all that waiting does is to make everyone late; in a burst it helps.
const burst_ms = 10_000;

/**
 * Runs `concurrent` works at a time and lets half as many wait. In a burst more may wait, `queued` at most,
 * and as many in ten seconds. Each takes `timeout_ms` in all.
 */
export function createAdmission({ concurrent, queued, timeout_ms }: Bounds): Admission {
  const counted = { running: 0, refused: 0, timed_out: 0 };
  // A Set would drop its members faster than an array, but the tables it leaves behind keep them from
  // being collected until the whole heap is.
  const waiting: { share: number; start: () => void }[] = [];
  const always = Math.min(queued, Math.ceil(concurrent / 2));
  let burstsWholeAt = 0;
  const afterBurst = () => Math.max(burstsWholeAt, performance.now()) + burst_ms / queued;

  const hasRoomFor = (share: number) => counted.running + share <= concurrent;

  const enter = async <T>(work: () => Promise<T>, share: number): Promise<T> => {
    counted.running += share;
    try {
      return await work();
    } finally {
      counted.running -= share;
      while (waiting[0] && hasRoomFor(waiting[0].share)) waiting.shift()?.start();
    }
  };

  const refusal = () => {
    if (hasRoomFor(1) || waiting.length < always) return undefined;
    if (waiting.length < queued && afterBurst() - performance.now() <= burst_ms) return undefined;
    counted.refused += 1;
    return full;
  };

  return {
    refusal,
    run: (work, share = 1) => {
      const refused = refusal();
      if (refused) return Promise.reject(refused);
      return new Promise((resolve, reject) => {
        // Work that has begun keeps its place until it ends, for the database is still busy with it.
        const start = () =>
          enter(work, share)
            .then(resolve, reject)
            .finally(() => clearTimeout(timer));
        const own = { share, start };
        const timer = setTimeout(() => {
          // Work that runs is not among those that wait.
          const place = waiting.indexOf(own);
          if (place >= 0) waiting.splice(place, 1);
          counted.timed_out += 1;
          reject(toLate());
        }, timeout_ms);
        if (waiting.length === 0 && hasRoomFor(share)) return start();
        if (waiting.length >= always) burstsWholeAt = afterBurst();
        waiting.push(own);
      });
    },
    statistics: () => ({ ...counted, queued: waiting.length }),
  };
}
