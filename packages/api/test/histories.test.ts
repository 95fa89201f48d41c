import { type Change, findResource, type Resource } from '@20x10/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/index.ts';
import { toKeys } from '../src/resources/order.ts';
import type { Sort } from '../src/resources/params.ts';
import { findPage } from '../src/resources/query.ts';
import { findChanges, findRecordChanges, type Place } from '../src/routes/history-query.ts';
import { openTestDatabase } from './harness.ts';
import { clearDatabase, loadMadeUp, refTo } from './made-up.ts';
import { sortPlainly } from './plain-order.ts';
import {
  emptyState,
  histories,
  type State,
  stateResources,
  toChanges,
  toStates,
} from './random-histories.ts';
import { replay, toHeld } from './replay.ts';

// HISTORIES=10000 runs as many; the default keeps this file within a minute on either database.
const total = Number(process.env.HISTORIES ?? 1000);
const sideBySide = 100;
const timeout = 60_000 + total * 200;

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
});
afterAll(() => drop());

const orders: Record<(typeof stateResources)[number], readonly Sort[][]> = {
  counties: [
    [],
    [{ field: 'name', descending: true }],
    [
      { field: 'population_2008', descending: true },
      { field: 'name', descending: false },
    ],
    [{ field: 'inaugurated_on', descending: false }],
    [{ field: 'id', descending: true }],
  ],
  'production-figures': [
    [],
    [{ field: 'quantity', descending: true }],
    [
      { field: 'name', descending: false },
      { field: 'quantity', descending: false },
    ],
  ],
};
type Walk = {
  resource: (typeof stateResources)[number];
  revision: number;
  sort: readonly Sort[];
  limit: number;
};
type Step = { texts: string[]; after: readonly (string | null)[] | undefined };

/** One page of a walk that is pinned to a revision. */
async function step(
  { resource, revision, sort, limit }: Walk,
  after?: Step['after'],
): Promise<Step> {
  const table = findResource(resource) as Resource;
  const query = { sort, filters: [], certainty: 'possible' as const };
  const at = await refTo(database, revision);
  const rows = await findPage(database, table, query, { ...at, limit, ...(after && { after }) });
  const last = rows.length === limit ? rows.at(-1) : undefined;
  const texts = rows.map(({ record_json }) => record_json);
  return { texts, after: last && toKeys(table, sort, last) };
}

async function finish(walk: Walk, begun: Step): Promise<string[]> {
  const texts = [...begun.texts];
  for (let { after } = begun; after; ) {
    const next = await step(walk, after);
    texts.push(...next.texts);
    after = next.after;
  }
  return texts;
}

function toWalk(resource: Walk['resource'], revision: number, state: State): Walk {
  const choices = orders[resource];
  const limit = 1 + Math.floor(state[resource].length / (1 + (revision % 4)));
  return { resource, revision, sort: choices[revision % choices.length] as Sort[], limit };
}

/** Loads the states one after another; each one's walk begins before the next is loaded and ends after. */
async function loadInTurn(states: readonly State[]): Promise<State[]> {
  const held: State[] = [emptyState];
  for (const state of states) {
    const old = held.at(-1) as State;
    const begun = await begin(held);
    const expected = toChanges(old, state);
    const { revision, ...counts } = await loadMadeUp(database, state);
    const count = (change: string) => expected.filter((each) => each.change === change).length;
    expect(counts).toEqual({
      added: count('added'),
      changed: count('changed'),
      withdrawn: count('withdrawn'),
    });
    if (expected.length > 0) held.push(state);
    expect(revision).toBe(held.length - 1);
    for (const { walk, first } of begun) {
      expect(await finish(walk, first)).toEqual(toTexts(old, walk));
    }
  }
  return held;
}

async function begin(held: readonly State[]) {
  const revision = held.length - 1;
  if (revision === 0) return [];
  const walks = stateResources.map((each) => toWalk(each, revision, held[revision] as State));
  return Promise.all(walks.map(async (walk) => ({ walk, first: await step(walk) })));
}

const toTexts = (state: State, { resource, sort }: Walk) =>
  sortPlainly(state[resource], sort).map((each) => JSON.stringify(each));

async function readFeed(until: number): Promise<Change[]> {
  const told: Change[] = [];
  const newest = await refTo(database, until);
  for (let place: Place | undefined = { revision: 0 }; place; ) {
    const page: Change[] = await findChanges(database, { place, until: newest, limit: 97 });
    told.push(...page);
    const last = page.length === 97 ? page.at(-1) : undefined;
    place = last;
  }
  return told;
}

async function checkHistory(held: readonly State[], count: number): Promise<void> {
  const newest = held.length - 1;
  const told = newest > 0 ? await readFeed(newest) : [];
  const hashes: string[] = [];
  for (let revision = 1; revision <= newest; revision += 1)
    hashes[revision] = (await refTo(database, revision)).hash;
  expect(new Set(hashes).size).toBe(hashes.length);
  for (let revision = 1; revision <= newest; revision += 1) {
    const state = held[revision] as State;
    const expected = toChanges(held[revision - 1] as State, state).map((each) => ({
      revision,
      revision_hash: hashes[revision],
      ...each,
      cause: 'dataset',
      message: 'Made up.',
    }));
    expect(told.filter((each) => each.revision === revision)).toEqual(expected);
    expect(replay(told, revision)).toEqual(toHeld(state));
    for (const resource of stateResources) {
      const walk = toWalk(resource, revision, state);
      expect(await finish(walk, await step(walk))).toEqual(toTexts(state, walk));
    }
  }
  for (let history = 0; history < count && newest > 0; history += 1) {
    const id = `h${history}-counties-${history % 3}`;
    const until = { revision: newest, hash: hashes[newest] as string };
    const counties = findResource('counties') as Resource;
    const found = await findRecordChanges(database, counties, { id, until });
    expect(found).toEqual(told.filter((each) => each.resource === 'counties' && each.id === id));
  }
}

const check = async (side: Parameters<typeof toStates>[0]) => {
  await clearDatabase(database);
  await checkHistory(await loadInTurn(toStates(side)), side.length);
};

test(
  `${total} random histories, side by side, agree with a plain model`,
  async () => {
    const runs = Math.ceil(total / sideBySide);
    await fc.assert(fc.asyncProperty(histories(sideBySide), check), {
      numRuns: runs,
      endOnFailure: true,
    });
  },
  timeout,
);

test(
  'random histories alone, where a load may change nothing or leave nothing, agree as well',
  async () => {
    await fc.assert(fc.asyncProperty(histories(1), check), { numRuns: Math.ceil(total / 75) });
  },
  timeout,
);
