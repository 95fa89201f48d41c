import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  type ConcurrencyLimit,
  createConcurrencyLimit,
  type Job,
} from '../../src/responses/concurrency-limit.ts';

type Limits = Parameters<typeof createConcurrencyLimit>[0];
const create = (bounds: Partial<Limits>) =>
  createConcurrencyLimit({ concurrent: 1, queued: 1, timeout_ms: 5000, ...bounds });

function toWork() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, end: () => resolve('done') };
}

test('so many run, so many wait in order, and one more is refused at once', async () => {
  const limit = create({ concurrent: 2, queued: 2 });
  const works = Array.from({ length: 4 }, toWork);
  const order: number[] = [];
  const results = works.map(({ work }, index) =>
    limit.run(() => {
      order.push(index);
      return work();
    }),
  );
  expect(limit.statistics()).toMatchObject({ running: 2, queued: 2, refused: 0 });
  await expect(limit.run(async () => 'never')).rejects.toMatchObject({
    code: 'unavailable',
    headers: { 'retry-after': '1' },
  });
  for (const { end } of works) end();
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done']);
  expect(order).toEqual([0, 1, 2, 3]);
  expect(limit.statistics()).toMatchObject({ running: 0, queued: 0, refused: 1 });
});

const toJob = (client: string, route = '/quick', weight = 1): Job => ({
  client,
  kind: { route, variant: '' },
  weight,
});

/** Lets a kind of work be known to take about so long. */
async function teach(limit: ConcurrencyLimit, job: Job, duration_ms: number) {
  for (let run = 0; run < 4; run += 1) {
    await limit.run(() => setTimeout(duration_ms), job);
  }
  // Others are heard before more slow work begins.
  await setTimeout(10);
}

test('as many wait as can begin in time; one more is refused at once and told when to come', async () => {
  const limit = create({ concurrent: 2, queued: 1000, wait_ms: 1500 });
  await teach(limit, toJob('one', '/known'), 100);
  const works: ReturnType<typeof toWork>[] = [];
  const results: Promise<string>[] = [];
  while (!limit.refusal(() => toJob('one', '/known'))) {
    const work = toWork();
    works.push(work);
    results.push(limit.run(work.work, toJob('one', '/known')));
  }
  // Two run; those that wait take 100 ms each in two slots, so thirty of them keep the next for 1.5 s.
  expect(works.length).toBeGreaterThan(2 + 15);
  expect(works.length).toBeLessThanOrEqual(2 + 40);
  const refused = limit.run(async () => 'never', toJob('one', '/known'));
  await expect(refused).rejects.toMatchObject({ headers: { 'retry-after': '2' } });
  expect(limit.statistics().refused_for).toEqual({ wait: 2, share: 0, late: 0 });
  for (const { end } of works) end();
  await Promise.all(results);
});

test('whoever asks for little is served before those who ask for much', async () => {
  const limit = create({ queued: 100, wait_ms: 60_000 });
  const order: string[] = [];
  const ask = (client: string) =>
    limit.run(async () => {
      order.push(client);
      await setTimeout(5);
    }, toJob(client));
  const much = Array.from({ length: 10 }, () => ask('much'));
  await Promise.all([...much, ask('little'), ask('other')]);
  expect(order.slice(0, 3).sort()).toEqual(['little', 'much', 'other']);
});

test('when more waits than can be served in time, whoever has the most waiting gives way', async () => {
  const limit = create({ queued: 4 });
  const busy = toWork();
  const running = limit.run(busy.work, toJob('much'));
  const much = Array.from({ length: 4 }, (_, index) =>
    limit.run(async () => index, toJob('much')).catch(({ code }) => code),
  );
  expect(limit.refusal(() => toJob('much'))).toMatchObject({ code: 'unavailable' });
  expect(limit.refusal(() => toJob('little'))).toBeUndefined();
  const little = limit.run(async () => 'answered', toJob('little'));
  busy.end();
  expect(await Promise.all([running, little, ...much])).toEqual([
    'done',
    'answered',
    0,
    1,
    2,
    'unavailable',
  ]);
  expect(limit.statistics()).toMatchObject({
    refused: 2,
    refused_for: { wait: 1, share: 1, late: 0 },
    queued: 0,
  });
});

test('work known to be slow takes half of the slots at most, and quick work goes past it', async () => {
  const limit = create({ concurrent: 4, queued: 100, wait_ms: 60_000 });
  await teach(limit, toJob('one', '/slow'), 300);
  const slow = Array.from({ length: 4 }, toWork);
  const results = slow.map(({ work }) => limit.run(work, toJob('one', '/slow')));
  expect(limit.statistics()).toMatchObject({ running: 2, running_slow: 2, queued: 2 });
  expect(await limit.run(async () => 'quick', toJob('one'))).toBe('quick');
  for (const { end } of slow) end();
  await Promise.all(results);
});

test('one client cannot take every slot for slow work from the others', async () => {
  const limit = create({ concurrent: 4, queued: 100, wait_ms: 60_000 });
  await teach(limit, toJob('other', '/slow'), 300);
  const slow = Array.from({ length: 3 }, toWork);
  const results = slow.map(({ work }) => limit.run(work, toJob('one', '/slow')));
  expect(limit.statistics()).toMatchObject({ running_slow: 1, queued: 2 });
  expect(await limit.run(async () => 'slow', toJob('other', '/slow'))).toBe('slow');
  for (const { end } of slow) end();
  await Promise.all(results);
});

test('after slow work that blocked the event loop, what arrived meanwhile is heard before more of it', async () => {
  const limit = create({ concurrent: 2, queued: 100, wait_ms: 60_000 });
  await teach(limit, toJob('much', '/slow'), 300);
  const order: string[] = [];
  const block = () =>
    limit.run(
      async () => {
        order.push('slow');
        // As timers that are due, what has arrived is found in the loop's next turn only.
        const ends_at = performance.now() + 250;
        while (performance.now() < ends_at);
      },
      toJob('much', '/slow'),
    );
  const arrive = async () => {
    await setTimeout(50);
    await limit.run(async () => order.push('quick'), toJob('little'));
  };
  await Promise.all([arrive(), block(), block()]);
  expect(order).toEqual(['slow', 'quick', 'slow']);
});

test('work that turns out to be slow gives its slot to quick work that waits', async () => {
  const limit = create({ concurrent: 2, extra: 2, queued: 100 });
  const slow = Array.from({ length: 2 }, toWork);
  const results = slow.map(({ work }) => limit.run(work, toJob('one', '/new')));
  const quick = limit.run(async () => 'quick', toJob('one'));
  expect(limit.statistics()).toMatchObject({ running: 2, running_slow: 0, queued: 1 });
  expect(await quick).toBe('quick');
  expect(limit.statistics()).toMatchObject({ running: 2, running_slow: 2, queued: 0 });
  for (const { end } of slow) end();
  await Promise.all(results);
});

test('what has waited too long gives way to those behind it, and is served where there are none', async () => {
  const limit = create({ queued: 100, wait_ms: 100 });
  const ask = (works: number) =>
    Array.from({ length: works }, () =>
      limit.run(async () => 'answered', toJob('one')).catch(({ code }) => code),
    );
  const first = toWork();
  const running = limit.run(first.work, toJob('one'));
  const few = ask(1);
  await setTimeout(130);
  first.end();
  expect(await Promise.all([running, ...few])).toEqual(['done', 'answered']);
  await teach(limit, toJob('one'), 10);
  const second = toWork();
  const runningAgain = limit.run(second.work, toJob('one'));
  const many = ask(6);
  await setTimeout(130);
  second.end();
  await runningAgain;
  const late = (await Promise.all(many)).filter((each) => each === 'unavailable').length;
  expect(late).toBeGreaterThan(0);
  expect(late).toBeLessThan(6);
  const { refused_for } = limit.statistics();
  expect(refused_for.late).toBeGreaterThan(0);
  expect(refused_for.late + refused_for.wait).toBe(late);
});

test('what nobody waits for any more is dropped and takes no time of others', async () => {
  const limit = create({ queued: 100 });
  const busy = toWork();
  const running = limit.run(busy.work, toJob('one'));
  let isWanted = true;
  let begun = false;
  const left = limit.run(
    async () => {
      begun = true;
    },
    { ...toJob('one'), isWanted: () => isWanted },
  );
  isWanted = false;
  await expect(left).rejects.toMatchObject({ code: 'unavailable' });
  expect(limit.statistics()).toMatchObject({ queued: 0, refused: 0 });
  busy.end();
  await running;
  expect(begun).toBe(false);
});

test('light work shares a slot', async () => {
  const limit = create({ concurrent: 2, queued: 1 });
  const works = Array.from({ length: 6 }, toWork);
  const results = works.map(({ work }) => limit.run(work, toJob('one', '/light', 1 / 4)));
  expect(limit.statistics()).toMatchObject({ running: 1.5, queued: 0 });
  const whole = toWork();
  const waiting = limit.run(whole.work);
  expect(limit.statistics()).toMatchObject({ running: 1.5, queued: 1 });
  for (const { end } of works.slice(0, 2)) end();
  await Promise.all(results.slice(0, 2));
  expect(limit.statistics()).toMatchObject({ running: 2, queued: 0 });
  for (const { end } of [whole, ...works]) end();
  await Promise.all([waiting, ...results]);
  expect(limit.statistics()).toMatchObject({ running: 0, queued: 0, refused: 0 });
});

test('work that fails frees its slot as well', async () => {
  const limit = create({ queued: 0 });
  const failing = limit.run(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await limit.run(async () => 'next')).toBe('next');
});

test('what waits too long is given up and never begins', async () => {
  const limit = create({ timeout_ms: 30 });
  const { work, end } = toWork();
  const running = limit.run(work).catch((error) => error.code);
  let begun = false;
  const waiting = limit.run(async () => {
    begun = true;
  });
  await expect(waiting).rejects.toMatchObject({ code: 'unavailable' });
  expect(await running).toBe('unavailable');
  expect(limit.statistics()).toMatchObject({ running: 1, queued: 0, timed_out: 2 });
  end();
  await setTimeout(5);
  expect(begun).toBe(false);
  expect(limit.statistics().running).toBe(0);
});
