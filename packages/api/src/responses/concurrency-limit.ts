import { Problem } from '../problems.ts';
import type { Kind } from './request-costs.ts';
import {
  createScheduler,
  type Limits,
  type Reason,
  type Scheduler,
  type Task,
} from './scheduler.ts';

/** Lets only so much database work run at a time; what cannot be answered soon is refused at once. */
export type ConcurrencyLimit = {
  /** Runs the work when its turn comes; throws `unavailable` when that would take too long. */
  run<T>(work: () => Promise<T>, job?: Job): Promise<T>;
  /** The problem to answer when the work would be refused; counted as a refusal. */
  refusal(toJob?: () => Job): Problem | undefined;
  statistics(): Statistics;
};

/** Whose work it is and of which kind. */
export type Job = {
  client: string;
  kind: Kind;
  /** Part of a slot that it takes; 1 without it. */
  weight?: number | undefined;
  /** Whether anyone still waits for what it makes. */
  isWanted?: () => boolean;
};

type Refusals = Record<Exclude<Reason, 'gone'>, number>;
export type Statistics = ReturnType<Scheduler['statistics']> & {
  refused: number;
  refused_for: Refusals;
  timed_out: number;
};

const anyJob: Job = { client: '', kind: { route: '', variant: '' } };
const isAlwaysWanted = () => true;

/** Judges by the time that work would wait, as what is ahead of it is expected to take. */
export function createConcurrencyLimit(
  limits: Limits & {
    /** Within which work is done, waiting included. */
    timeout_ms: number;
  },
): ConcurrencyLimit {
  const scheduler = createScheduler(limits);
  const refused_for: Refusals = { wait: 0, share: 0, late: 0 };
  let timed_out = 0;
  const toProblem = (reason: Reason, { lane }: Task) => {
    if (reason === 'gone') return gone;
    refused_for[reason] += 1;
    return (reason === 'late' ? toTooLate : toTooMuch)(scheduler.expectedWait_ms(lane));
  };
  const toTask = ({ weight = 1, isWanted = isAlwaysWanted, ...job }: Job) =>
    scheduler.toTask({ ...job, weight, isWanted });

  return {
    refusal: (toJob) => {
      if (scheduler.isIdle()) return undefined;
      const task = toTask(toJob?.() ?? anyJob);
      return scheduler.wouldShed(task) ? toProblem('wait', task) : undefined;
    },
    run: (work, job = anyJob) => {
      const task = toTask(job);
      const perform = async () => {
        try {
          return await work();
        } finally {
          scheduler.release(task);
        }
      };
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          // Work that has begun keeps its slot until it ends, for the database is still busy with it.
          scheduler.withdraw(task);
          timed_out += 1;
          reject(toTooLate(scheduler.expectedWait_ms(task.lane)));
        }, limits.timeout_ms);
        task.start = () =>
          perform()
            .then(resolve, reject)
            .finally(() => clearTimeout(timer));
        task.shed = (reason) => {
          clearTimeout(timer);
          reject(toProblem(reason, task));
        };
        scheduler.submit(task);
      });
    },
    statistics: () => ({
      ...scheduler.statistics(),
      refused: refused_for.wait + refused_for.share + refused_for.late,
      refused_for: { ...refused_for },
      timed_out,
    }),
  };
}

const gone = new Problem('unavailable', 'The client has gone.');
const toTooMuch = rememberProblems('The service has more to do than it can.');
const toTooLate = rememberProblems('The answer takes too long to make.');

/** Problems by the whole seconds to wait: an error finds out where it was made, which takes long. */
function rememberProblems(detail: string): (wait_ms: number) => Problem {
  const known: Problem[] = [];
  return (wait_ms) => {
    const wait_s = Math.min(60, Math.max(1, Math.ceil(wait_ms / 1000)));
    const headers = { 'retry-after': String(wait_s) };
    known[wait_s] ??= new Problem('unavailable', detail, { headers });
    return known[wait_s];
  };
}
