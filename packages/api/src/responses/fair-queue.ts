import { LRUCache } from 'lru-cache';

/** Slow work has slots of its own, so it waits in a lane of its own. */
export type Lane = 'quick' | 'slow';

/** A client with what it used lately, what runs for it and what waits. */
export type Client = {
  key: string;
  /** Slot time, of which half is forgotten every few seconds. */
  used_ms: number;
  forgotten_at: number;
  running: number;
  running_slow: number;
  queued_ms: Record<Lane, number>;
  waiting: Record<Lane, Waiting[]>;
};

/** Work that waits for a slot. */
export type Waiting = {
  client: Client;
  lane: Lane;
  weight: number;
  /** Slot time that it is expected to take. */
  cost_ms: number;
  queued_at: number;
};

/**
 * Work that waits, taken in the order of what its clients used lately: whoever asks for much waits behind
 * whoever asks for little, however many connections it has.
 */
export type FairQueue<T extends Waiting> = {
  clientOf(key: string): Client;
  /** Whether more than one client was seen lately. */
  hasManyClients(): boolean;
  charge(client: Client, used_ms: number): void;
  push(entry: T): void;
  /** The next entry of a lane among the clients that may begin now. */
  next(lane: Lane, isAllowed: (entry: T) => boolean): T | undefined;
  remove(entry: T): boolean;
  removeUnless(isKept: (entry: T) => boolean): T[];
  /** The newest entry of whoever has the most waiting, if that is more than a client would have. */
  heaviestBeyond(lane: Lane, queued_ms: number): T | undefined;
  length(lane?: Lane): number;
  queued_ms(lane: Lane): number;
};

const clientsRemembered = 10_000;
const halfForgotten_ms = 5000;
const seenLately_ms = 10_000;

export function createFairQueue<T extends Waiting>(): FairQueue<T> {
  const clients = new LRUCache<string, Client>({ max: clientsRemembered });
  // A Map or Set would drop its members faster than an array, but the tables it leaves behind keep them
  // from being collected until the whole heap is.
  const active: Client[] = [];
  const lengths = { quick: 0, slow: 0 };
  const queued_ms = { quick: 0, slow: 0 };
  let latest: Client | undefined;
  let changed_at = Number.NEGATIVE_INFINITY;

  const add = (entry: T, sign: 1 | -1) => {
    lengths[entry.lane] += sign;
    // Sums of fractions drift; an empty lane has nothing to wait for.
    const rest = (sum: number) => (lengths[entry.lane] === 0 ? 0 : sum + sign * entry.cost_ms);
    queued_ms[entry.lane] = rest(queued_ms[entry.lane]);
    const { client, lane } = entry;
    const waits = client.waiting[lane].length > 0;
    client.queued_ms[lane] = waits ? client.queued_ms[lane] + sign * entry.cost_ms : 0;
  };
  const remove = (entry: T) => {
    const { client, lane } = entry;
    const waiting = client.waiting[lane];
    const index = waiting[0] === entry ? 0 : waiting.lastIndexOf(entry);
    if (index < 0) return false;
    if (index === 0) waiting.shift();
    else waiting.splice(index, 1);
    add(entry, -1);
    if (!isWaiting(client)) active.splice(active.indexOf(client), 1);
    return true;
  };

  return {
    clientOf: (key) => {
      const client = clients.get(key) ?? toClient(key);
      if (client !== latest) {
        if (latest) changed_at = performance.now();
        latest = client;
        clients.set(key, client);
      }
      return client;
    },
    hasManyClients: () => performance.now() - changed_at < seenLately_ms,
    charge: (client, used_ms) => {
      forget(client, performance.now());
      client.used_ms = Math.max(0, client.used_ms + used_ms);
    },
    push: (entry) => {
      const { client, lane } = entry;
      if (!isWaiting(client)) active.push(client);
      client.waiting[lane].push(entry);
      add(entry, 1);
    },
    next: (lane, isAllowed) => {
      if (lengths[lane] === 0) return undefined;
      const now = performance.now();
      let next: T | undefined;
      for (const client of active) {
        const head = client.waiting[lane][0] as T | undefined;
        if (!head) continue;
        if (now - client.forgotten_at > 50) forget(client, now);
        if (next && next.client.used_ms <= client.used_ms) continue;
        if (isAllowed(head)) next = head;
      }
      return next;
    },
    remove,
    removeUnless: (isKept) => {
      const waiting = active.flatMap((each) => [...each.waiting.quick, ...each.waiting.slow]);
      return (waiting as T[]).filter((entry) => !isKept(entry) && remove(entry));
    },
    heaviestBeyond: (lane, least_ms) => {
      let heaviest: Client | undefined;
      for (const client of active) {
        if (client.queued_ms[lane] > (heaviest?.queued_ms[lane] ?? least_ms)) heaviest = client;
      }
      return heaviest?.waiting[lane].at(-1) as T | undefined;
    },
    length: (lane) => (lane ? lengths[lane] : lengths.quick + lengths.slow),
    queued_ms: (lane) => queued_ms[lane],
  };
}

const isWaiting = ({ waiting }: Client) => waiting.quick.length + waiting.slow.length > 0;

const toClient = (key: string): Client => ({
  key,
  used_ms: 0,
  forgotten_at: performance.now(),
  running: 0,
  running_slow: 0,
  queued_ms: { quick: 0, slow: 0 },
  waiting: { quick: [], slow: [] },
});

function forget(client: Client, now: number): void {
  client.used_ms *= 0.5 ** ((now - client.forgotten_at) / halfForgotten_ms);
  client.forgotten_at = now;
}
