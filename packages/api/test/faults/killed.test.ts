import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/index.ts';
import { createDatabase, loadLess, nameOf, onPostgres, onServer } from './databases.ts';
import { beginExport, countRows, createFigures, readOn } from './figures.ts';
import { run, startService, until } from './process.ts';

const tables = ['revisions', 'changes', 'claims', 'counties', 'provinces', 'search_entries'];

/** How many rows there are, and how many are of the newest state. */
async function countAll(settings: Record<string, string>): Promise<Record<string, number>> {
  const database = await openDatabase({ DATABASE_POOL_SIZE: 1, DATA_DIR: '', ...settings });
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await database.query<{ count: number }>(
      sql`select count(*)::integer as count from ${sql.identifier(table)}`,
    );
    counts[table] = row?.count ?? Number.NaN;
  }
  await database.close();
  return counts;
}

/** Kills a load when it has been at work for that time; whether it was killed before it had ended. */
async function killLoad(settings: Record<string, string>, after_ms: number): Promise<boolean> {
  const load = run('load', settings);
  if (settings.DATABASE_URL) {
    const isWriting = `select 1 from pg_locks join pg_database on oid = database
      where datname = '${nameOf(settings.DATABASE_URL)}' and locktype = 'advisory'`;
    await until(async () => (await onServer(isWriting)).length > 0 || load.child.exitCode !== null);
  } else await setTimeout(1500);
  await setTimeout(after_ms);
  load.child.kill('SIGKILL');
  return (await load.exited).signal === 'SIGKILL';
}

test('a load that is killed leaves nothing behind, and the next one makes revision 1 whole', async () => {
  const settings = await createDatabase('migrated');
  const whole = await countAll(await createDatabase('loaded'));
  for (const after_ms of [20, 300]) {
    const killed = await killLoad(settings, after_ms);
    expect(await countAll(settings)).toEqual(
      killed ? Object.fromEntries(tables.map((table) => [table, 0])) : whole,
    );
  }
  const next = run('load', settings);
  expect((await next.exited).code).toBe(0);
  expect(await countAll(settings)).toEqual(whole);
});

test('a service killed during an export cuts it, and another exports it whole', async () => {
  const settings = await createFigures(40_000);
  const service = await startService(settings);
  const reading = await beginExport(service.base);
  service.child.kill('SIGKILL');
  await service.exited;
  expect(await readOn(reading)).toBe('cut');
  const next = await startService(settings);
  expect(await countRows(next.base)).toEqual({ announced: 40_000, rows: 40_000 });
});

describe.skipIf(!onPostgres)('on a server', () => {
  test('what a killed service was reading does not go on there', async () => {
    const settings = await createFigures(40_000);
    const service = await startService(settings);
    await beginExport(service.base);
    service.child.kill('SIGKILL');
    const left = `select pid from pg_stat_activity where datname = '${nameOf(settings.DATABASE_URL ?? '')}'`;
    await until(async () => (await onServer(left)).length === 0);
  });

  test('a load killed under a serving instance changes nothing that it answers', async () => {
    const settings = await createDatabase('loaded');
    await loadLess(settings.DATABASE_URL ?? '');
    const service = await startService({ ...settings, ANSWER_CACHE_MB: '0' });
    const before = await (await fetch(`${service.base}/v1/claims?limit=500`)).text();
    expect(await killLoad(settings, 100)).toBe(true);
    expect(await (await fetch(`${service.base}/v1/claims?limit=500`)).text()).toBe(before);
    expect((await run('load', settings).exited).code).toBe(0);
    await until(async () => {
      const { revision } = (await (await fetch(`${service.base}/readyz`)).json()) as {
        revision: number;
      };
      return revision === 3;
    });
    const old = await fetch(`${service.base}/v1/claims?limit=500&revision=2`);
    expect(JSON.parse(await old.text()).data).toEqual(JSON.parse(before).data);
  });
});
