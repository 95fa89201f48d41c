import { Problem } from '../problems.ts';

/** Leave to run one export. `done` is how far it is, from 0 to 1; released twice, it is released once. */
export type Slot = { done: number; release(): void };

/** Lets only so many exports run at a time, in all and for each client. */
export type ExportSlots = {
  /** Waits a little for a slot; throws `too_many_exports` when none becomes free. */
  take(client: string): Promise<Slot>;
  statistics(): { running: number; waiting: number; refused: number };
};

export type SlotBounds = {
  slots: number;
  /** Slots that one client may have; half of all without it, so that none has them all. */
  perClient?: number | undefined;
  wait_ms?: number;
};

type Running = Slot & { client: string; begun_at: number };
type Waiting = { client: string; give(slot: Slot): void };

// What a client may have waiting, besides what runs.
const queuedPerClient = 10;

export function createExportSlots(bounds: SlotBounds): ExportSlots {
  const { slots, perClient = Math.max(1, Math.floor(slots / 2)), wait_ms = 1000 } = bounds;
  const running: Running[] = [];
  const waiting: Waiting[] = [];
  let refused = 0;
  const runningOf = (client: string) => running.filter((each) => each.client === client);
  const hasRoomFor = (client: string) =>
    running.length < slots && runningOf(client).length < perClient;

  const start = (client: string): Slot => {
    const slot: Running = {
      client,
      begun_at: performance.now(),
      done: 0,
      release: () => {
        const index = running.indexOf(slot);
        if (index < 0) return;
        running.splice(index, 1);
        startWaiting();
      },
    };
    running.push(slot);
    return slot;
  };
  /** Whoever runs least comes first, and of equals whoever has waited longest. */
  const startWaiting = () => {
    const [next] = waiting
      .filter(({ client }) => hasRoomFor(client))
      .sort((a, b) => runningOf(a.client).length - runningOf(b.client).length);
    if (!next) return;
    waiting.splice(waiting.indexOf(next), 1);
    next.give(start(next.client));
  };
  const refuse = (client: string): Problem => {
    refused += 1;
    const own = runningOf(client);
    const isOwn = own.length >= perClient;
    return tooMany(isOwn, Math.min(...(isOwn ? own : running).map(secondsLeft)));
  };

  return {
    take: async (client) => {
      if (hasRoomFor(client)) return start(client);
      if (waiting.filter((each) => each.client === client).length >= queuedPerClient)
        throw refuse(client);
      return new Promise((resolve, reject) => {
        const own = {
          client,
          give: (slot: Slot) => {
            clearTimeout(timer);
            resolve(slot);
          },
        };
        waiting.push(own);
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(own), 1);
          reject(refuse(client));
        }, wait_ms);
      });
    },
    statistics: () => ({ running: running.length, waiting: waiting.length, refused }),
  };
}

/** Seconds that an export will still take if it goes on as it has. */
function secondsLeft({ begun_at, done }: Running): number {
  const elapsed_s = (performance.now() - begun_at) / 1000;
  return done > 0 ? (elapsed_s * (1 - done)) / done : 5 + elapsed_s;
}

function tooMany(isOwn: boolean, seconds: number): Problem {
  const wait_s = Math.min(120, Math.max(1, Math.ceil(seconds)));
  const who = isOwn ? 'This client' : 'The service';
  return new Problem(
    'too_many_exports',
    `${who} runs as many exports as it may at a time; try again in ${wait_s} seconds.`,
    { headers: { 'retry-after': String(wait_s) } },
  );
}
