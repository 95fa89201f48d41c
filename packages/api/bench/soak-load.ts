import { Agent, type ClientRequest, get, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { SoakStore } from './soak-stores.ts';
import { toFigureId } from './synthetic.ts';

/** Statuses answered to those who read in peace, and what was done to the service meanwhile. */
export type Trouble = {
  statuses: Record<string, number>;
  aborted: number;
  slow_readers: number;
  loads: number;
  connections_ended: number;
};

type Load = { figures: number; store: SoakStore };

/** Until told to stop: readers, clients that go away, slow readers, new revisions and ended connections. */
export function makeTrouble(base: string, { figures, store }: Load) {
  const done: Trouble = {
    statuses: {},
    aborted: 0,
    slow_readers: 0,
    loads: 0,
    connections_ended: 0,
  };
  let isOver = false;
  const forever = async (act: () => Promise<void>) => {
    while (!isOver) await act();
  };
  const agent = new Agent({ keepAlive: true });
  const read = async () => {
    const status = await ask(`${base}${anyPath(figures)}`, agent);
    done.statuses[status] = (done.statuses[status] ?? 0) + 1;
    await setTimeout(status === 200 ? 5 : 100);
  };
  const goAway = async () => {
    const request = get(`${base}${Math.random() < 0.3 ? anyExport() : anyPath(figures)}`);
    request.on('error', () => {});
    await setTimeout(Math.random() * 60);
    request.destroy();
    done.aborted += 1;
  };
  const readSlowly = async () => {
    const request = get(`${base}${anyExport()}`);
    await readInBits(request, () => isOver);
    done.slow_readers += 1;
    await setTimeout(1000);
  };
  const every = (seconds: number, act: () => Promise<void>) =>
    forever(async () => {
      for (let waited = 0; waited < seconds && !isOver; waited += 0.5) await setTimeout(500);
      // What is ended may be the very connection that loads or is asked; the next turn comes.
      if (!isOver) await act().catch(() => {});
    });
  const running = Promise.all([
    ...Array.from({ length: 8 }, () => forever(read)),
    ...Array.from({ length: 4 }, () => forever(goAway)),
    ...Array.from({ length: 2 }, () => forever(readSlowly)),
    every(15, async () => {
      await store.load?.();
      done.loads += store.load ? 1 : 0;
    }),
    every(5, async () => {
      await store.endConnection?.();
      done.connections_ended += store.endConnection ? 1 : 0;
    }),
  ]);
  return {
    stop: async (): Promise<Trouble> => {
      isOver = true;
      await running;
      agent.destroy();
      return done;
    },
  };
}

const pick = <T>(...choices: readonly [T, ...T[]]): T =>
  choices[Math.floor(Math.random() * choices.length)] ?? choices[0];
const anyExport = () => `/v1/exports/production-figures.${pick('csv', 'ndjson')}`;

function anyPath(figures: number): string {
  const number = 1 + Math.floor(Math.random() * figures);
  const limit = 1 + (number % 100);
  return pick(
    `/v1/production-figures/${toFigureId(number)}`,
    `/v1/production-figures/${toFigureId(number)}/revisions`,
    `/v1/production-figures?county_id=county-${number % 200}&limit=${limit}`,
    `/v1/production-figures?sort=-period&limit=${limit}`,
    `/v1/production-figures?quantity[gte]=${number % 997}&unit=percent&limit=${limit}`,
    `/v1/production-figures/summary?group_by=province_id&county_id=county-${number % 200}`,
    `/v1/search?q=figure%20${number}`,
    `/v1/changes?limit=${limit}`,
    `/v1/production-figures/not-there-${number}`,
    `/v1/production-figures?no_such_parameter=${number}`,
  );
}

function ask(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const request = get(address, { agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', () => resolve(0));
    });
    request.once('error', () => resolve(0));
  });
}

/** Reads about 30 kB a second for twenty seconds, or until it is cut off. */
async function readInBits(request: ClientRequest, isOver: () => boolean): Promise<void> {
  const response = await new Promise<IncomingMessage | undefined>((resolve) => {
    request.once('response', resolve);
    request.on('error', () => resolve(undefined));
  });
  if (response) {
    response.on('error', () => {});
    response.pause();
    for (let second = 0; second < 20 && !response.destroyed && !isOver(); second += 1) {
      response.read(30_000);
      await setTimeout(1000);
    }
  }
  request.destroy();
}
