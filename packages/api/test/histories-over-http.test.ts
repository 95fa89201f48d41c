import type { Change } from '@20x10/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, type Database, watchRevisions } from '../src/index.ts';
import { openTestDatabase } from './harness.ts';
import { clearDatabase, loadMadeUp } from './made-up.ts';
import { sortPlainly } from './plain-order.ts';
import { emptyState, histories, type State, toStates } from './random-histories.ts';
import { replay, toHeld } from './replay.ts';

// A sample of what histories.test.ts does at length without HTTP.
const runs = Math.ceil(Number(process.env.HISTORIES ?? 1000) / 500);
let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
});
afterAll(() => drop());

test(
  'random histories agree with a plain model over HTTP',
  async () => {
    const check = fc.asyncProperty(histories(8), (side) => checkOverHttp(toStates(side)));
    await fc.assert(check, { numRuns: runs, endOnFailure: true });
  },
  60_000 + runs * 20_000,
);

type Ask = (url: string) => Promise<{ data: unknown[]; page: { next: string | null } }>;
const order = [{ field: 'population_2008', descending: true }];

async function checkOverHttp(states: readonly State[]): Promise<void> {
  await clearDatabase(database);
  const revisions = await watchRevisions(database);
  const app = await buildApp({ database, revisions });
  const ask: Ask = async (url) => (await app.inject(url)).json();
  const held: State[] = [emptyState];
  for (const state of states) {
    const old = held.at(-1) as State;
    const begun = held.length > 1 ? await ask('/v1/counties?limit=3&sort=-population_2008') : null;
    const { revision } = await loadMadeUp(database, state);
    await revisions.refresh();
    const seen = begun ? await finish(ask, begun) : [];
    expect(seen).toEqual(begun ? sortPlainly(old.counties, order) : []);
    if (revision === held.length) held.push(state);
  }
  if (held.length > 1) await checkFeed(ask, held);
  await app.close();
  revisions.stop();
}

async function finish(ask: Ask, begun: Awaited<ReturnType<Ask>>): Promise<unknown[]> {
  const seen = [...begun.data];
  for (let { next } = begun.page; next; ) {
    const { data, page } = await ask(`/v1/counties?limit=3&sort=-population_2008&cursor=${next}`);
    seen.push(...data);
    next = page.next;
  }
  return seen;
}

async function checkFeed(ask: Ask, held: readonly State[]): Promise<void> {
  const told: Change[] = [];
  for (let after: string | null = '0'; after; ) {
    const { data, page } = await ask(`/v1/changes?limit=7&after=${after}`);
    told.push(...(data as Change[]));
    after = page.next;
  }
  for (const [index, state] of held.slice(1).entries()) {
    expect(replay(told, index + 1)).toEqual(toHeld(state));
    const { data } = await ask(`/v1/counties?limit=500&revision=${index + 1}`);
    expect(data).toEqual(sortPlainly(state.counties, []));
  }
  const ofCounties = told.filter(({ resource }) => resource === 'counties');
  for (const [id, changes] of Map.groupBy(ofCounties, (each) => each.id)) {
    expect((await ask(`/v1/counties/${id}/revisions`)).data).toEqual(changes);
  }
}
