import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createDatabase, nameOf, onPostgres, onServer } from './databases.ts';
import { keepAsking, learnAnswers } from './load.ts';
import { startService } from './process.ts';
import { openProxy } from './proxy.ts';

// Nothing is answered from memory, and statements are given up soon, so that every fault is felt.
const settings = { ANSWER_CACHE_MB: '0', RATE_LIMIT: '0', STATEMENT_TIMEOUT: '1' };

/** Starts a service behind a proxy and asks it without pause. */
async function startUnderLoad() {
  const { DATABASE_URL = '' } = await createDatabase('loaded');
  const proxy = await openProxy(DATABASE_URL);
  const service = await startService({ ...settings, DATABASE_URL: proxy.url });
  const answers = await learnAnswers(service.base);
  const load = keepAsking(service.base, answers);
  await setTimeout(300);
  return { url: DATABASE_URL, proxy, service, load };
}

/** Stops asking once every answer of half a second is right again. */
async function expectRecovery({ service, load }: Awaited<ReturnType<typeof startUnderLoad>>) {
  await setTimeout(3500);
  const before = { ...load.tally };
  await setTimeout(500);
  const { right, refused, wrong } = await load.stop();
  expect(wrong).toEqual([]);
  expect(refused).toBe(before.refused);
  expect(right).toBeGreaterThan(before.right);
  expect(service.child.exitCode).toBeNull();
  return refused;
}

describe.skipIf(!onPostgres)('a service whose database', () => {
  test('ends every connection again and again answers right or 503, and recovers by itself', async () => {
    const running = await startUnderLoad();
    for (let times = 0; times < 8; times += 1) {
      await onServer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(running.url)}'`,
      );
      await setTimeout(100);
    }
    await expectRecovery(running);
  });

  test('is restarted answers 503 meanwhile, and recovers by itself', async () => {
    const running = await startUnderLoad();
    await running.proxy.cut();
    await setTimeout(1500);
    expect((await fetch(`${running.service.base}/readyz`)).status).toBe(503);
    expect((await fetch(`${running.service.base}/healthz`)).status).toBe(200);
    await running.proxy.heal();
    expect(await expectRecovery(running)).toBeGreaterThan(0);
  });

  test('is cut off answers 503 meanwhile, and recovers by itself', async () => {
    const running = await startUnderLoad();
    running.proxy.hang();
    await setTimeout(4500);
    await running.proxy.heal();
    expect(await expectRecovery(running)).toBeGreaterThan(0);
  });
});
