import type { Lane, Waiting } from './fair-queue.ts';

/** What slots know of the work that takes them. */
export type Holder = Waiting & {
  started_at: number;
  /** How it counts while it runs: what was taken for quick may turn out slow. */
  runs_as: Lane;
};

export type SlotLimits = {
  /** Slots for quick work. */
  concurrent: number;
  /** Slots beyond these, for as much as is slow. */
  extra: number;
};

/** The slots in which work runs. Slow work takes half of them at most, and the extra ones first. */
export type Slots<T extends Holder> = {
  laneOf(duration_ms: number): Lane;
  /** Whether the client may have one more slot, however many are free. */
  isAllowed(task: T): boolean;
  hasRoom(task: Pick<T, 'lane' | 'weight'>): boolean;
  take(task: T): void;
  release(task: T): void;
  /** Counts as slow what has run for long; returns what was found. */
  findSlow(): T[];
  /** How long work would wait in a lane that has so much waiting. */
  toWait_ms(lane: Lane, queued_ms: number): number;
  running(): Record<Lane, number>;
};

/** From when on work is slow. */
export const slow_ms = 200;

export function createSlots<T extends Holder>(
  { concurrent, extra }: SlotLimits,
  hasManyClients: () => boolean,
): Slots<T> {
  const all = concurrent + extra;
  const allSlow = Math.max(1, Math.floor(concurrent / 2));
  const running = { quick: 0, slow: 0 };
  const tasks: T[] = [];
  const count = ({ client, weight, runs_as }: T, sign: 1 | -1) => {
    running[runs_as] += sign * weight;
    client.running += sign * weight;
    if (runs_as === 'slow') client.running_slow += sign * weight;
  };
  const remaining_ms = ({ cost_ms, weight, started_at }: T, now: number) =>
    Math.max(cost_ms / weight - (now - started_at), slow_ms / 2);
  const slowRemaining_ms = () => {
    const now = performance.now();
    return tasks.filter(({ runs_as }) => runs_as === 'slow').map((each) => remaining_ms(each, now));
  };
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

  return {
    laneOf: (duration_ms) => (duration_ms > slow_ms ? 'slow' : 'quick'),
    isAllowed: ({ client, lane, weight }) => {
      if (!hasManyClients()) return true;
      if (all > 1 && client.running + weight > all - 1) return false;
      if (lane === 'quick') return client.running_slow <= allSlow;
      return allSlow === 1 || client.running_slow + weight <= allSlow - 1;
    },
    hasRoom: ({ lane, weight }) => {
      if (running.quick + running.slow + weight > all) return false;
      return running[lane] + weight <= (lane === 'slow' ? allSlow : concurrent);
    },
    take: (task) => {
      task.runs_as = task.lane;
      tasks.push(task);
      count(task, 1);
    },
    release: (task) => {
      tasks.splice(tasks.indexOf(task), 1);
      count(task, -1);
    },
    findSlow: () => {
      const since = performance.now() - slow_ms;
      const found = tasks.filter((each) => each.runs_as === 'quick' && each.started_at < since);
      for (const each of found) {
        count(each, -1);
        each.runs_as = 'slow';
        count(each, 1);
      }
      return found;
    },
    toWait_ms: (lane, queued_ms) => {
      if (lane === 'slow') return (queued_ms + sum(slowRemaining_ms())) / allSlow;
      const free = all - running.slow;
      const blocked_ms = free < 1 ? Math.min(...slowRemaining_ms()) : 0;
      return blocked_ms + queued_ms / Math.max(1, Math.min(concurrent, free));
    },
    running: () => running,
  };
}
