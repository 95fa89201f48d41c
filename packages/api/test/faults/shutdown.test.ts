import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { onPostgres } from './databases.ts';
import { beginExport, createFigures, readOn } from './figures.ts';
import { startService, until } from './process.ts';

const figures = 40_000;

test('a service told to end says so first, finishes what it has begun, and then ends', async () => {
  const settings = await createFigures(figures);
  const service = await startService({ ...settings, SHUTDOWN_DELAY: '1', SHUTDOWN_TIMEOUT: '20' });
  const reading = await beginExport(service.base);
  service.child.kill('SIGTERM');
  await until(async () => (await fetch(`${service.base}/readyz`)).status === 503);
  const ready = (await (await fetch(`${service.base}/readyz`)).json()) as { detail: string };
  expect(ready.detail).toBe('The service is shutting down.');
  expect((await fetch(`${service.base}/v1/cohorts`)).status).toBe(200);
  await until(() =>
    fetch(`${service.base}/healthz`, { headers: { connection: 'close' } }).then(
      () => false,
      () => true,
    ),
  );
  expect(service.child.exitCode).toBeNull();
  expect(await readOn(reading)).toBe('whole');
  expect(await service.exited).toEqual({ code: 0, signal: null });
});

test('an export that no one reads is cut at the deadline, and its reader can tell', async () => {
  const settings = await createFigures(figures);
  const service = await startService({ ...settings, SHUTDOWN_TIMEOUT: '0.5' });
  const reading = await beginExport(service.base);
  const begun = performance.now();
  service.child.kill('SIGTERM');
  expect(await service.exited).toEqual({ code: 0, signal: null });
  expect(performance.now() - begun).toBeGreaterThan(450);
  expect(await readOn(reading)).toBe('cut');
});

describe.skipIf(!onPostgres)('on a server', () => {
  test('an answer that is being made when the service is told to end is still given', async () => {
    const settings = await createFigures(10);
    const service = await startService(settings);
    const locker = new pg.Client({ connectionString: settings.DATABASE_URL });
    await locker.connect();
    onTestFinished(() => locker.end());
    await locker.query('begin; lock table production_figures in access exclusive mode');
    const slow = fetch(`${service.base}/v1/production-figures`);
    await setTimeout(300);
    service.child.kill('SIGTERM');
    await setTimeout(300);
    expect(service.child.exitCode).toBeNull();
    await locker.query('commit');
    expect((await slow).status).toBe(200);
    expect(await service.exited).toEqual({ code: 0, signal: null });
  });

  test('a connection to the database that hangs does not keep the service from ending', async () => {
    const settings = await createFigures(10);
    const service = await startService({ ...settings, SHUTDOWN_TIMEOUT: '0.5' });
    const locker = new pg.Client({ connectionString: settings.DATABASE_URL });
    await locker.connect();
    onTestFinished(() => locker.end());
    await locker.query('begin; lock table production_figures in access exclusive mode');
    const slow = fetch(`${service.base}/v1/production-figures`).catch(() => 'cut');
    await setTimeout(300);
    const begun = performance.now();
    service.child.kill('SIGTERM');
    await service.exited;
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(await slow).toBe('cut');
  });
});
