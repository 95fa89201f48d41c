import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createExportSlots, type Slot } from '../../src/exports/slots.ts';
import type { Problem } from '../../src/problems.ts';

const refusalOf = (taking: Promise<Slot>) =>
  taking.then(
    () => undefined,
    (problem: Problem) => problem,
  );

test.each([2, 3, 8])('of %i slots one client never has all', async (slots) => {
  const { take } = createExportSlots({ slots, wait_ms: 10 });
  const greedy = await Promise.all(Array.from({ length: slots }, () => refusalOf(take('greedy'))));
  expect(greedy.filter((each) => each !== undefined)).toHaveLength(slots - Math.floor(slots / 2));
  await take('modest');
});

test('a single slot goes to whoever comes first', async () => {
  const { take } = createExportSlots({ slots: 1, wait_ms: 10 });
  await take('one');
  expect(await refusalOf(take('other'))).toMatchObject({ code: 'too_many_exports', status: 503 });
});

test('one that waits gets a slot when it is free, before a client that has one already', async () => {
  const { take } = createExportSlots({ slots: 2, perClient: 2 });
  const first = await take('greedy');
  await take('greedy');
  const order: string[] = [];
  const again = take('greedy').then((slot) => {
    order.push('greedy');
    slot.release();
  });
  const modest = take('modest').then((slot) => {
    order.push('modest');
    slot.release();
  });
  first.release();
  await Promise.all([again, modest]);
  expect(order).toEqual(['modest', 'greedy']);
});

test('a refusal says when to come again, by how far those that run have come', async () => {
  const { take } = createExportSlots({ slots: 2, wait_ms: 0 });
  const running = await take('one');
  await setTimeout(200);
  running.done = 0.04;
  const problem = (await refusalOf(take('one'))) as Problem;
  const wait_s = Number(problem.headers['retry-after']);
  expect(wait_s).toBeGreaterThanOrEqual(5);
  expect(wait_s).toBeLessThan(20);
  expect(problem.message).toContain(`This client runs as many exports`);
});

test('after any order of taking and releasing, once or twice, no slot is taken and none too many were', async () => {
  const steps = fc.array(
    fc.record({ client: fc.constantFrom('a', 'b', 'c'), twice: fc.boolean(), late: fc.boolean() }),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), steps, async (slots, each) => {
      const { take, statistics } = createExportSlots({ slots, wait_ms: 2 });
      await Promise.all(
        each.map(async ({ client, twice, late }) => {
          const slot = await take(client).catch(() => undefined);
          expect(statistics().running).toBeLessThanOrEqual(slots);
          if (late) await setTimeout(1);
          slot?.release();
          if (twice) slot?.release();
        }),
      );
      expect(statistics()).toMatchObject({ running: 0, waiting: 0 });
    }),
    { numRuns: 50 },
  );
});
