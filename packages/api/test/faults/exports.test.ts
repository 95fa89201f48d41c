import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/index.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';
import { createDatabase, onPostgres, onServer } from './databases.ts';
import { askFor, kinds, type Outcome, startMeasured, untilFree } from './export-kinds.ts';
import { createFigures } from './figures.ts';
import { startService, until } from './process.ts';

const zip = '/v1/exports/dataset.zip';
const sound = /^(whole|cut|refused 503 (unavailable|too_many_exports|without a body))$/;
const failures = /unhandled|uncaught|Unhandled|ERR_|TypeError|"level":60/;

/** Ends a connection of the service to its database, whichever is at work. */
const endBackend = (url: string) =>
  onServer(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
     and pid <> pg_backend_pid() and application_name like '20x10 serve%' order by state = 'idle', random() limit 1`,
    url,
  );

test('six clients with six revisions each get a package or a 503, and the service lives', async () => {
  const settings = await createDatabase('loaded');
  const database = await openDatabase({ DATABASE_POOL_SIZE: 1, DATA_DIR: '', ...settings });
  for (const name of ['Two', 'Three', 'Four', 'Five', 'Six'])
    await loadMadeUp(database, { cohorts: [toRecord('cohorts', { id: '2024', name })] });
  await database.close();
  const service = await startMeasured({ ...settings, EXPORTS_PER_CLIENT: '2' });
  const six = [1, 2, 3, 4, 5, 6].map((each) => ({ path: `${zip}?revision=${each}` }));
  const outcomes = await Promise.all(six.map((each) => askFor(service.base, each)));
  for (const each of outcomes) expect(each).toMatch(/^(whole|refused 503 too_many_exports)$/);
  expect(outcomes).toContain('whole');
  await untilFree(service);
  for (const each of six) expect(await askFor(service.base, each)).toBe('whole');
  expect(service.output()).not.toMatch(failures);
});

test('whatever clients and the database do to exports of any kind, the service lives and every slot comes back', async () => {
  const settings = await createFigures(10_000);
  const service = await startMeasured({ ...settings, EXPORT_POOL_SIZE: '3' });
  const outcomes: Outcome[] = [];
  const end = performance.now() + 5000;
  const ask = async (start: number) => {
    for (let turn = start; performance.now() < end; turn += 1) {
      const leaveAfter_ms = turn % 3 === 0 ? Math.random() * 300 : undefined;
      const kind = kinds[turn % kinds.length] as (typeof kinds)[number];
      outcomes.push(await askFor(service.base, kind, leaveAfter_ms));
    }
  };
  const killing = async () => {
    while (onPostgres && performance.now() < end) {
      await endBackend(settings.DATABASE_URL as string);
      await setTimeout(Math.random() * 100);
    }
  };
  await Promise.all([...[0, 1, 2, 4, 5, 7].map(ask), killing()]);
  for (const each of outcomes) expect(each).toMatch(sound);
  expect(outcomes).toContain('whole');
  await untilFree(service);
  for (const each of kinds) expect(await askFor(service.base, each)).toBe('whole');
  expect(service.output()).not.toMatch(failures);
});

test.skipIf(!onPostgres)(
  'a package whose making fails is a 503, and the next request makes it anew',
  async () => {
    const settings = await createFigures(40_000);
    const service = await startMeasured(settings);
    const endReading = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and state <> 'idle' and query like 'fetch forward%'`;
    let isAnswered = false;
    const asked = askFor(service.base, { path: zip }).finally(() => {
      isAnswered = true;
    });
    while (!isAnswered) await onServer(endReading, settings.DATABASE_URL);
    expect(await asked).toBe('refused 503 unavailable');
    await untilFree(service);
    expect(await askFor(service.base, { path: zip })).toBe('whole');
  },
);

describe('exports that clients give up', () => {
  test('are in the log with status 499 and are no errors', async () => {
    const settings = await createFigures(40_000);
    const service = await startMeasured({ ...settings, LOG_LEVEL: 'info' });
    for (const form of ['csv', 'ndjson', 'geojson']) {
      const stop = new AbortController();
      const url = `${service.base}/v1/exports/production-figures.${form}`;
      const { body } = await fetch(url, { signal: stop.signal });
      await body?.getReader().read();
      stop.abort();
      await untilFree(service);
    }
    service.child.kill('SIGTERM');
    await service.exited;
    expect(service.output().match(/"status":499/g)).toHaveLength(3);
    expect(service.output()).not.toMatch(/"level":[56]0/);
  });
});

test('a service told to end while it makes a package ends in time, and nothing is left of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), '20x10-temporary-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const settings = await createFigures(40_000);
  const service = await startService({ ...settings, TMPDIR: folder, SHUTDOWN_TIMEOUT: '0.2' });
  const asked = askFor(service.base, { path: zip });
  await setTimeout(300);
  service.child.kill('SIGTERM');
  expect(await service.exited).toEqual({ code: 0, signal: null });
  expect(await asked).toMatch(sound);
  expect(await readdir(folder)).toEqual([]);
});

describe('the temporary folder', () => {
  test('has nothing of an instance that was killed after or while making a package', async () => {
    const folder = await mkdtemp(join(tmpdir(), '20x10-temporary-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const settings = await createFigures(40_000);
    const service = await startService({ ...settings, TMPDIR: folder });
    expect(await askFor(service.base, { path: zip })).toBe('whole');
    service.child.kill('SIGKILL');
    await service.exited;
    expect(await readdir(folder)).toEqual([]);
  });

  test('may be missing: 503 with the reason, one line in the log, all else answered, and whole once it is there', async () => {
    const parent = await mkdtemp(join(tmpdir(), '20x10-temporary-'));
    onTestFinished(() => rm(parent, { recursive: true, force: true }));
    const folder = join(parent, 'later');
    const service = await startService({ ...(await createDatabase('loaded')), TMPDIR: folder });
    for (let turn = 0; turn < 3; turn += 1) {
      const response = await fetch(service.base + zip);
      const { code, detail } = (await response.json()) as { code: string; detail: string };
      expect([response.status, code]).toEqual([503, 'unavailable']);
      expect(detail).toContain('temporary folder');
      expect(response.headers.get('retry-after')).toBe('30');
    }
    const kind = { path: '/v1/exports/counties.csv' };
    expect(await askFor(service.base, kind)).toBe('whole');
    await until(async () => service.output().includes('request failed'));
    await setTimeout(1500);
    expect(service.output().match(/request failed/g)).toHaveLength(1);
    await promisify(execFile)('mkdir', [folder]);
    expect(await askFor(service.base, { path: zip })).toBe('whole');
  });

  test('may be full: 503, and whole once there is room', async ({ skip }) => {
    const folder = await mkdtemp(join(tmpdir(), '20x10-temporary-'));
    const mount = (size: string, more: string[] = []) =>
      promisify(execFile)('mount', [
        ...['-t', 'tmpfs', '-o', [...more, `size=${size}`].join(','), 'tmpfs', folder],
      ]);
    onTestFinished(async () => {
      await promisify(execFile)('umount', [folder]).catch(() => {});
      await rm(folder, { recursive: true, force: true });
    });
    if (!(await mount('64k').then(Boolean, () => false)))
      return skip('making a small disk needs the right to mount one');
    const settings = await createDatabase('loaded');
    const service = await startMeasured({ ...settings, TMPDIR: folder });
    expect(await askFor(service.base, { path: zip })).toBe('refused 503 unavailable');
    await untilFree(service);
    await mount('64m', ['remount']);
    expect(await askFor(service.base, { path: zip })).toBe('whole');
  });
});
