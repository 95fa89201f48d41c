import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArchives } from '../../src/exports/archives.ts';
import type { Edition } from '../../src/exports/package.ts';
import { createExportSlots, type SlotBounds } from '../../src/exports/slots.ts';
import type { Database } from '../../src/index.ts';
import { openTestDatabase } from '../harness.ts';
import { loadMadeUp, refTo, toRecord } from '../made-up.ts';

let database: Database;
let drop: () => Promise<void>;
const editions: Edition[] = [];
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
  for (const id of ['anju', 'kosan', 'usi', 'ichon', 'hamju', 'kimhwa']) {
    const { revision } = await loadMadeUp(database, { counties: [toRecord('counties', { id })] });
    const at = await refTo(database, revision);
    editions.push({ ...at, created: '2026-01-01T00:00:00Z', outside: [] });
  }
});
afterAll(() => drop());

const toEdition = (revision: number): Edition => editions[revision - 1] as Edition;
const readWhole = async (stream: Readable) => Buffer.concat(await stream.toArray());

/** Slots, and how often one was asked for. */
function countTaken(bounds: SlotBounds) {
  const slots = createExportSlots(bounds);
  let taken = 0;
  const take = (client: string) => {
    taken += 1;
    return slots.take(client);
  };
  return { ...slots, take, taken: () => taken };
}

test('a package is made once for all who ask, and is the same bytes whoever made it', async () => {
  const slots = countTaken({ slots: 2, perClient: 2 });
  const [one, other] = [createArchives(database, slots), createArchives(database, slots)];
  const made = await Promise.all([one, one, other].map((each) => each.lease(toEdition(1), 'any')));
  expect([slots.taken(), slots.statistics().running]).toEqual([2, 0]);
  const contents = await Promise.all(made.map((each) => readWhole(each.read())));
  expect(contents[1]?.equals(contents[0] as Buffer)).toBe(true);
  expect(contents[2]?.equals(contents[0] as Buffer)).toBe(true);
  await Promise.all([one.close(), other.close()]);
});

test('a client who has no slot left does not keep another from it', async () => {
  const slots = createExportSlots({ slots: 2, perClient: 1, wait_ms: 50 });
  const archives = createArchives(database, slots);
  const running = await slots.take('greedy');
  const [greedy, again, modest] = await Promise.allSettled(
    ['greedy', 'greedy', 'modest'].map((each) => archives.lease(toEdition(1), each)),
  );
  expect(greedy).toMatchObject({ reason: { code: 'too_many_exports' } });
  expect(again).toMatchObject({ reason: { code: 'too_many_exports' } });
  expect(modest?.status).toBe('fulfilled');
  running.release();
  await archives.close();
});

test('only a few are kept, and one that is still sent stays whole', async () => {
  const slots = countTaken({ slots: 6, perClient: 6 });
  const archives = createArchives(database, slots);
  const lease = (revision: number) => archives.lease(toEdition(revision), 'any');
  const first = await lease(1);
  for (const each of [2, 3, 4, 5, 6]) await (await lease(each)).release();
  expect((await readWhole(first.read())).length).toBe(first.bytes);
  await (await lease(6)).release();
  expect(slots.taken()).toBe(6);
  await (await lease(1)).release();
  expect(slots.taken()).toBe(7);
  await archives.close();
});

test('a table that fails, fails its package; the next is made anew', async () => {
  const slots = createExportSlots({ slots: 1 });
  let isLost = true;
  const failing: Database = {
    ...database,
    async *stream(statement, size) {
      if (isLost && statement !== undefined) throw new Error('the connection is lost');
      yield* database.stream(statement, size);
    },
  };
  const archives = createArchives(failing, slots);
  await expect(archives.lease(toEdition(1), 'any')).rejects.toThrow('the connection is lost');
  expect(slots.statistics().running).toBe(0);
  isLost = false;
  const { read, bytes } = await archives.lease(toEdition(1), 'any');
  expect((await readWhole(read())).length).toBe(bytes);
  await archives.close();
});
