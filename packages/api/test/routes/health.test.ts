import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp('migrated');
});
afterAll(() => service.close());

test('the process lives before there is anything to serve, and is ready once there is', async () => {
  expect((await service.ask('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await service.ask('/readyz')).json()).toMatchObject({ status: 503, code: 'unavailable' });
  await loadMadeUp(service.database, { counties: [toRecord('counties', { id: 'anju' })] });
  expect((await service.ask('/readyz')).json()).toEqual({ status: 'ok', revision: 1 });
});

test('asking whether it is ready brings the newest revision to the lists', async () => {
  await loadMadeUp(service.database, { counties: [toRecord('counties', { id: 'kosan' })] });
  expect((await service.ask('/readyz')).json().revision).toBe(2);
  expect((await service.ask('/v1/counties')).json().data).toMatchObject([{ id: 'kosan' }]);
});

test('no answer about health may be kept', async () => {
  for (const url of ['/healthz', '/readyz']) {
    expect((await service.ask(url)).headers['cache-control'], url).toBe('no-store');
  }
});
