import { createFairQueue, type Lane } from './fair-queue.ts';
import { createRequestCosts, type Kind, type RequestCosts } from './request-costs.ts';
import { createSlots, type Holder, slow_ms } from './slots.ts';

export type Limits = {
  /** Slots: how much may run at a time. */
  concurrent: number;
  /** Slots beyond these, which slow work takes first; none without it. */
  extra?: number;
  /** How long work may have to wait. */
  wait_ms?: number;
  /** How much may wait at all, to bound memory. */
  queued: number;
};

/**
 * Why work is shed: too much is ahead of it, its client has more waiting than others, it has waited too
 * long, or nobody waits for it any more.
 */
export type Reason = 'wait' | 'share' | 'late' | 'gone';

export type Task = Holder & {
  kind: Kind;
  isWanted: () => boolean;
  start: () => void;
  shed: (reason: Reason) => void;
};

/** Decides what runs, what waits and what is shed. */
export type Scheduler = {
  toTask(asked: Pick<Task, 'kind' | 'weight' | 'isWanted'> & { client: string }): Task;
  /** Whether quick work would begin at once. */
  isIdle(): boolean;
  wouldShed(task: Task): boolean;
  /** Begins the task, lets it wait, or sheds it. */
  submit(task: Task): void;
  /** Frees the slot of a task that is done. */
  release(task: Task): void;
  /** Takes out a task that waits. */
  withdraw(task: Task): void;
  expectedWait_ms(lane: Lane): number;
  statistics(): { running: number; running_slow: number; queued: number; expected_wait_ms: number };
};

// So long after a refusal more are expected.
const refusing_ms = 1000;
const lanes = ['quick', 'slow'] as const;

export function createScheduler(limits: Limits): Scheduler {
  const { concurrent, extra = 0, wait_ms = 800 } = limits;
  const queue = createFairQueue<Task>();
  const costs = createRequestCosts();
  const slots = createSlots<Task>({ concurrent, extra }, queue.hasManyClients);
  let refused_at = Number.NEGATIVE_INFINITY;
  const expectedWait_ms = (lane: Lane) => slots.toWait_ms(lane, queue.queued_ms(lane));

  /** What has to give way: nothing, other work that waits, or the task itself. */
  const findVictim = (task: Task): Task | undefined => {
    const { client, lane, cost_ms } = task;
    if (slots.hasRoom(task) && queue.length(lane) === 0) return undefined;
    markSlow();
    if (queue.length() < limits.queued && expectedWait_ms(lane) <= wait_ms) return undefined;
    refused_at = performance.now();
    return queue.heaviestBeyond(lane, client.queued_ms[lane] + cost_ms) ?? task;
  };
  const markSlow = () => {
    const now = performance.now();
    for (const { kind, started_at } of slots.findSlow()) costs.learnAtLeast(kind, now - started_at);
  };

  // What nobody waits behind is better answered late than not at all.
  const isLate = ({ queued_at, lane }: Task) =>
    performance.now() - queued_at > wait_ms * 1.1 && expectedWait_ms(lane) > wait_ms / 4;
  const startWaiting = () => {
    const next = () => findNext(queue, slots, isListening ? ['quick'] : lanes);
    for (let task = next(); task; task = next()) {
      queue.remove(task);
      if (!task.isWanted()) task.shed('gone');
      else if (isLate(task)) task.shed('late');
      else begin(task);
    }
  };
  // Work that blocks the event loop keeps others from being heard. They are, before more slow work begins:
  // what has arrived meanwhile is read in the next turn of the loop.
  let isListening = false;
  const listenFirst = () => {
    if (isListening) return;
    isListening = true;
    setImmediate(() =>
      setImmediate(() => {
        isListening = false;
        startWaiting();
      }),
    );
  };
  const begin = (task: Task) => {
    task.started_at = performance.now();
    slots.take(task);
    queue.charge(task.client, task.cost_ms);
    task.start();
  };

  // That running work is slow shows in time only; while others wait for its slot, somebody has to look.
  let timer: NodeJS.Timeout | undefined;
  const lookLater = () => {
    if (!timer && queue.length() > 0) timer = setTimeout(look, slow_ms / 4).unref();
  };
  const look = () => {
    timer = undefined;
    markSlow();
    for (const task of queue.removeUnless(({ isWanted }) => isWanted())) task.shed('gone');
    startWaiting();
    lookLater();
  };

  return {
    toTask: (asked) => toTask(asked, { client: queue.clientOf(asked.client), costs, slots }),
    isIdle: () => queue.length() === 0 && slots.hasRoom({ lane: 'quick', weight: 1 }),
    wouldShed: (task) => findVictim(task) === task,
    submit: (task) => {
      for (let victim = findVictim(task); victim; victim = findVictim(task)) {
        if (victim === task) return task.shed('wait');
        queue.remove(victim);
        victim.shed('share');
      }
      queue.push(task);
      startWaiting();
      lookLater();
    },
    release: (task) => {
      const duration_ms = performance.now() - task.started_at;
      slots.release(task);
      queue.charge(task.client, duration_ms * task.weight - task.cost_ms);
      costs.learn(task.kind, duration_ms, performance.now() - refused_at < refusing_ms);
      if (duration_ms > slow_ms) listenFirst();
      startWaiting();
    },
    withdraw: queue.remove,
    expectedWait_ms,
    statistics: () => {
      const { quick, slow } = slots.running();
      return {
        running: quick + slow,
        running_slow: slow,
        queued: queue.length(),
        expected_wait_ms: expectedWait_ms('quick'),
      };
    },
  };
}

type Queue = ReturnType<typeof createFairQueue<Task>>;
type TaskSlots = ReturnType<typeof createSlots<Task>>;

function toTask(
  { kind, weight, isWanted }: Pick<Task, 'kind' | 'weight' | 'isWanted'>,
  { client, costs, slots }: Pick<Task, 'client'> & { costs: RequestCosts; slots: TaskSlots },
): Task {
  const duration_ms = costs.expect(kind);
  const lane = slots.laneOf(duration_ms);
  return {
    client,
    kind,
    weight,
    isWanted,
    lane,
    runs_as: lane,
    cost_ms: duration_ms * weight,
    queued_at: performance.now(),
    started_at: 0,
    start: () => {},
    shed: () => {},
  };
}

/** The next that has room; of two, that of the client who used less, else the older one. */
function findNext(queue: Queue, slots: TaskSlots, open: readonly Lane[]): Task | undefined {
  const [quick, slow] = lanes.map((lane) => {
    const next = open.includes(lane) ? queue.next(lane, slots.isAllowed) : undefined;
    return next && slots.hasRoom(next) ? next : undefined;
  });
  if (!quick || !slow) return quick ?? slow;
  const more_ms = quick.client.used_ms - slow.client.used_ms;
  return (more_ms || quick.queued_at - slow.queued_at) <= 0 ? quick : slow;
}
