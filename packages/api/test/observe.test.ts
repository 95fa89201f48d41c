import { expect, onTestFinished, test } from 'vitest';
import { buildApp, watchRevisions } from '../src/index.ts';
import type { Observation } from '../src/observe.ts';
import { openTestDatabase } from './harness.ts';

test('a citation and the answer that it asks for itself are observed with the status they had', async () => {
  const { database, drop } = await openTestDatabase();
  const revisions = await watchRevisions(database);
  const seen: Observation[] = [];
  const observer = { answered: (each: Observation) => seen.push(each), failed: () => {} };
  const app = await buildApp({ database, revisions, observer: observer as never });
  onTestFinished(async () => {
    await app.close();
    revisions.stop();
    await drop();
  });
  const cite = (query: string) => app.inject(`/v1/cite?query=${encodeURIComponent(query)}`);
  expect((await cite('/v1/counties/songchon')).statusCode).toBe(200);
  expect((await cite('/v1/counties/nowhere')).statusCode).toBe(404);
  await expect.poll(() => seen.length).toBe(4);
  expect(seen.map(({ status, route }) => `${status} ${route}`).sort()).toEqual([
    '200 /v1/cite',
    '200 /v1/counties/:id',
    '404 /v1/cite',
    '404 /v1/counties/:id',
  ]);
});
