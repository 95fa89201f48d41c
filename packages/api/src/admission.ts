import { Problem } from './problems.ts';

/** Lets only so much database work run at once, and refuses at once what would have to wait too long. */
export type Admission = {
  /** Runs the work when its turn comes; throws `unavailable` when there is no room or no time left. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** The problem to answer when there is no room; counted as a refusal. */
  refusal(): Problem | undefined;
  statistics(): { running: number; queued: number; refused: number; timed_out: number };
};

export type Bounds = { concurrent: number; queued: number; timeout_ms: number };

const retryAfter = { headers: { 'retry-after': '1' } };
const full = new Problem('unavailable', 'The service has more to do than it can.', retryAfter);
const toLate = () => new Problem('unavailable', 'The answer takes too long to make.', retryAfter);

/** Runs `concurrent` works at a time and lets `queued` more wait, each for `timeout_ms` in all. */
export function createAdmission({ concurrent, queued, timeout_ms }: Bounds): Admission {
  const counted = { running: 0, refused: 0, timed_out: 0 };
  // A Set would drop its members faster than an array, but the tables it leaves behind keep them from
  // being collected until the whole heap is.
  const waiting: (() => void)[] = [];

  const enter = async <T>(work: () => Promise<T>): Promise<T> => {
    counted.running += 1;
    try {
      return await work();
    } finally {
      counted.running -= 1;
      waiting.shift()?.();
    }
  };

  const refusal = () => {
    if (counted.running < concurrent || waiting.length < queued) return undefined;
    counted.refused += 1;
    return full;
  };

  return {
    refusal,
    run: (work) => {
      const refused = refusal();
      if (refused) return Promise.reject(refused);
      return new Promise((resolve, reject) => {
        // Work that has begun keeps its place until it ends, for the database is still busy with it.
        const start = () =>
          enter(work)
            .then(resolve, reject)
            .finally(() => clearTimeout(timer));
        const timer = setTimeout(() => {
          // Work that runs is not among those that wait.
          const place = waiting.indexOf(start);
          if (place >= 0) waiting.splice(place, 1);
          counted.timed_out += 1;
          reject(toLate());
        }, timeout_ms);
        if (counted.running < concurrent) start();
        else waiting.push(start);
      });
    },
    statistics: () => ({ ...counted, queued: waiting.length }),
  };
}
