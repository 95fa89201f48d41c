import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Bounds, createAdmission } from '../src/admission.ts';

const create = (bounds: Partial<Bounds>) =>
  createAdmission({ concurrent: 1, queued: 1, timeout_ms: 5000, ...bounds });

function toWork() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, end: () => resolve('done') };
}

test('so many run, so many wait in order, and one more is refused at once', async () => {
  const admission = create({ concurrent: 2, queued: 2 });
  const works = Array.from({ length: 4 }, toWork);
  const order: number[] = [];
  const results = works.map(({ work }, index) =>
    admission.run(() => {
      order.push(index);
      return work();
    }),
  );
  expect(admission.statistics()).toMatchObject({ running: 2, queued: 2, refused: 0 });
  await expect(admission.run(async () => 'never')).rejects.toMatchObject({
    code: 'unavailable',
    headers: { 'retry-after': '1' },
  });
  for (const { end } of works) end();
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done']);
  expect(order).toEqual([0, 1, 2, 3]);
  expect(admission.statistics()).toMatchObject({ running: 0, queued: 0, refused: 1 });
});

test('a burst may wait; when it does not end, only half as many as may run', async () => {
  const admission = create({ concurrent: 2, queued: 5 });
  const fill = () => {
    const works: ReturnType<typeof toWork>[] = [];
    const results: Promise<string>[] = [];
    while (!admission.refusal()) {
      const work = toWork();
      works.push(work);
      results.push(admission.run(work.work));
    }
    const end = () => {
      for (const work of works) work.end();
      return Promise.all(results);
    };
    return { count: works.length, end };
  };
  const burst = fill();
  expect(burst.count).toBe(2 + 5);
  await burst.end();
  // Four of five waited beyond the one that always may: one more may do so at once.
  const second = fill();
  expect(second.count).toBe(2 + 1 + 1);
  await second.end();
  const third = fill();
  expect(third.count).toBe(2 + 1);
  await third.end();
});

test('light work shares a place', async () => {
  const admission = create({ concurrent: 2, queued: 1 });
  const works = Array.from({ length: 6 }, toWork);
  const results = works.map(({ work }) => admission.run(work, 1 / 4));
  expect(admission.statistics()).toMatchObject({ running: 1.5, queued: 0 });
  const whole = toWork();
  const waiting = admission.run(whole.work);
  expect(admission.statistics()).toMatchObject({ running: 1.5, queued: 1 });
  for (const { end } of works.slice(0, 2)) end();
  await Promise.all(results.slice(0, 2));
  expect(admission.statistics()).toMatchObject({ running: 2, queued: 0 });
  for (const { end } of [whole, ...works]) end();
  await Promise.all([waiting, ...results]);
  expect(admission.statistics()).toMatchObject({ running: 0, queued: 0, refused: 0 });
});

test('work that fails makes room as well', async () => {
  const admission = create({ queued: 0 });
  const failing = admission.run(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await admission.run(async () => 'next')).toBe('next');
});

test('what waits too long is given up and never begins', async () => {
  const admission = create({ timeout_ms: 30 });
  const { work, end } = toWork();
  const running = admission.run(work).catch((error) => error.code);
  let begun = false;
  const waiting = admission.run(async () => {
    begun = true;
  });
  await expect(waiting).rejects.toMatchObject({ code: 'unavailable' });
  expect(await running).toBe('unavailable');
  expect(admission.statistics()).toMatchObject({ running: 1, queued: 0, timed_out: 2 });
  end();
  await setTimeout(5);
  expect(begun).toBe(false);
  expect(admission.statistics().running).toBe(0);
});
