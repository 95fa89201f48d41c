import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../src/index.ts';
import { good, problem, startHostileServer } from './hostile-server.ts';

test('hooks see every attempt, and may set headers', async () => {
  const server = await startHostileServer();
  onTestFinished(async () => void (await server.stop()));
  const seen: unknown[] = [];
  server.play(problem(503, 'unavailable'), good);
  const records = createClient({
    baseUrl: server.baseUrl,
    headers: { 'x-app': 'atlas' },
    onRequest: async ({ headers, attempt }) => {
      headers.set('authorization', `Bearer ${attempt}`);
    },
    onResponse: ({ status, attempt, durationMs }) =>
      void seen.push([status, attempt, durationMs >= 0]),
    onRetry: ({ attempt, error }) => void seen.push([error.code, attempt]),
  });
  await records.counties.get('songchon');
  expect(seen).toEqual([
    [503, 1, true],
    ['unavailable', 1],
    [200, 2, true],
  ]);
  expect(server.requests.map(({ headers }) => [headers['x-app'], headers.authorization])).toEqual([
    ['atlas', 'Bearer 1'],
    ['atlas', 'Bearer 2'],
  ]);
});
