import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createDatabase, loadLess, onPostgres, onServer } from './databases.ts';
import { learnAnswers } from './load.ts';
import { type Running, run, startService, until } from './process.ts';

const args = ['--import', fileURLToPath(new URL('clock.mjs', import.meta.url))];

async function jump(service: Running): Promise<void> {
  const before = service.output();
  service.child.kill('SIGUSR2');
  await until(async () => service.output() !== before);
}

const statusOf = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, retry_s: Number(response.headers.get('retry-after')) };
};

test('answers are the same whatever the clock says', async () => {
  const service = await startService(
    { ...(await createDatabase('loaded')), ANSWER_CACHE_MB: '0' },
    { args },
  );
  const before = await learnAnswers(service.base);
  for (let times = 0; times < 2; times += 1) {
    await jump(service);
    expect(await learnAnswers(service.base)).toEqual(before);
  }
});

test('a jump of the clock neither forgives nor prolongs a refusal', async () => {
  const settings = {
    ...(await createDatabase('loaded')),
    RATE_LIMIT: '3',
    RATE_LIMIT_WINDOW: '600',
  };
  const service = await startService(settings, { args });
  const ask = () => statusOf(`${service.base}/nowhere`);
  for (let times = 0; times < 3; times += 1) expect((await ask()).status).toBe(404);
  for (let times = 0; times < 3; times += 1) {
    const { status, retry_s } = await ask();
    expect(status).toBe(429);
    expect(retry_s).toBeGreaterThan(100);
    expect(retry_s).toBeLessThanOrEqual(200);
    await jump(service);
  }
});

describe.skipIf(!onPostgres)('on a server', () => {
  test('revisions go by their number: one made after the clock went back is still the newest', async () => {
    const settings = await createDatabase('loaded');
    const service = await startService(settings, { args });
    await loadLess(settings.DATABASE_URL ?? '');
    // Without a hash a revision gets one from the next load.
    await onServer(
      `update revisions set created_at = now() + interval '10 years', hash = ''`,
      settings.DATABASE_URL,
    );
    await jump(service);
    expect((await run('load', settings).exited).code).toBe(0);
    await until(async () => {
      const response = await fetch(`${service.base}/readyz`);
      return ((await response.json()) as { revision: number }).revision === 3;
    });
    const newest = await fetch(`${service.base}/v1/cohorts`);
    expect(newest.headers.get('dataset-revision')).toBe('3');
  });
});
