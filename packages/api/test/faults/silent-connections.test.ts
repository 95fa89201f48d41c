import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDatabase, onPostgres, onServer } from './databases.ts';
import { beginExport, countRows, createFigures, readOn } from './figures.ts';
import { startService, until } from './process.ts';
import { openProxy } from './proxy.ts';

const settings = { ANSWER_CACHE_MB: '0', RATE_LIMIT: '0' };

async function timed(url: string): Promise<{ status: number; seconds: number }> {
  const begun = performance.now();
  const response = await fetch(url);
  await response.text();
  return { status: response.status, seconds: (performance.now() - begun) / 1000 };
}

describe.skipIf(!onPostgres)('a connection to the database that goes silent', () => {
  test('ends the reads on it with 503 in about two seconds, and new ones are answered', async () => {
    const { DATABASE_URL = '' } = await createDatabase('loaded');
    const proxy = await openProxy(DATABASE_URL);
    const service = await startService({ ...settings, DATABASE_URL: proxy.url });
    const ask = (limit: number) => timed(`${service.base}/v1/counties?limit=${limit}`);
    await Promise.all([1, 2, 3, 4].map(ask));
    proxy.hang();
    const cutOff = await Promise.all([5, 6, 7, 8].map(ask));
    for (const { status, seconds } of cutOff) {
      expect(status).toBe(503);
      expect(seconds).toBeLessThan(4);
    }
    await proxy.heal();
    expect(await ask(9)).toMatchObject({ status: 200 });
    proxy.silence();
    const halfOpen = await Promise.all([10, 11, 12, 13].map(ask));
    for (const { seconds } of halfOpen) expect(seconds).toBeLessThan(5);
    expect(await ask(14)).toMatchObject({ status: 200 });
  });

  test('gives the place of an export back within seconds, and others go on meanwhile', async () => {
    const { DATABASE_URL = '' } = await createFigures(30_000);
    const proxy = await openProxy(DATABASE_URL);
    const service = await startService({
      ...settings,
      DATABASE_URL: proxy.url,
      EXPORT_POOL_SIZE: '2',
    });
    const silent = await beginExport(service.base);
    proxy.silence();
    const cut = readOn(silent);
    const begun = performance.now();
    await until(async () => (await countRows(service.base)).rows === 30_000, 10_000);
    expect(await cut).toBe('cut');
    expect(performance.now() - begun).toBeLessThan(15_000);
    const again = await Promise.all([countRows(service.base), countRows(service.base)]);
    expect(again.map(({ rows }) => rows)).toEqual([30_000, 30_000]);
  });
});

describe.skipIf(!onPostgres)('a statement that takes long on a server that lives', () => {
  test('is not taken for a silent connection, neither of a read nor of an export', async () => {
    const loaded = await createFigures(1000);
    const service = await startService({ ...settings, ...loaded });
    const locker = new pg.Client({ connectionString: loaded.DATABASE_URL });
    await locker.connect();
    onTestFinished(() => locker.end());
    await locker.query('begin; lock table production_figures in access exclusive mode');
    const asked = [
      timed(`${service.base}/v1/production-figures`),
      timed(`${service.base}/v1/exports/production-figures.csv`),
    ];
    await setTimeout(6000);
    await locker.query('rollback');
    for (const { status, seconds } of await Promise.all(asked)) {
      expect(status).toBe(200);
      expect(seconds).toBeGreaterThan(5);
    }
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and state = 'active'
      and pid <> pg_backend_pid()`;
    await until(async () => (await onServer(waiting, loaded.DATABASE_URL)).length === 0);
  });
});
