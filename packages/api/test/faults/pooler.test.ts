import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDatabase, loadLess, onPostgres, onServer } from './databases.ts';
import { countRows, createFigures } from './figures.ts';
import { keepAsking, learnAnswers } from './load.ts';
import { freePort, run, startService, until } from './process.ts';

const installed = (() => {
  try {
    return execFileSync('pgbouncer', ['--version'], { encoding: 'utf8' }).includes('PgBouncer');
  } catch {
    return false;
  }
})();

/** Starts PgBouncer in transaction mode in front of the server; the address of that database through it. */
async function startPooler(url: string): Promise<string> {
  const { hostname, port, pathname, username } = new URL(url);
  const listen_port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), '20x10-pooler-'));
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(
    file,
    `[databases]
* = host=${hostname} port=${port || 5432} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listen_port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 3
`,
  );
  await chmod(folder, 0o755);
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const pooler: ChildProcess = spawn('pgbouncer', [...user, file], { stdio: 'ignore' });
  onTestFinished(async () => {
    pooler.kill('SIGKILL');
    if (pooler.exitCode === null && pooler.signalCode === null) await once(pooler, 'exit');
    await rm(folder, { recursive: true, force: true });
  });
  const through = `postgres://${username}@127.0.0.1:${listen_port}${pathname}`;
  await until(async () => (await onServer('select 1', through)).length === 1);
  return through;
}

describe.skipIf(!onPostgres || !installed)('through PgBouncer in transaction mode', () => {
  // Debian 12 has PgBouncer 1.18, which does not keep prepared statements.
  const settings = { DATABASE_PREPARE: 'false', ANSWER_CACHE_MB: '0', RATE_LIMIT: '0' };

  test('a dataset is migrated, loaded and read, by more connections than the pooler has', async () => {
    const { DATABASE_URL = '' } = await createDatabase('empty');
    const through = await startPooler(DATABASE_URL);
    const service = await startService(
      { ...settings, DATABASE_URL: through, DATABASE_POOL_SIZE: '10' },
      { name: 'start' },
    );
    const load = keepAsking(service.base, await learnAnswers(service.base), 12);
    await loadLess(DATABASE_URL);
    expect((await run('load', { ...settings, DATABASE_URL: through }).exited).code).toBe(0);
    await setTimeout(300);
    const { right, refused, wrong } = await load.stop();
    expect({ refused, wrong: wrong.filter((each) => !/: 200 /.test(each)) }).toEqual({
      refused: 0,
      wrong: [],
    });
    expect(right).toBeGreaterThan(0);
    await until(async () => (await (await fetch(`${service.base}/readyz`)).text()).includes('3'));
  });

  test('an export is whole', async () => {
    const { DATABASE_URL = '' } = await createFigures(5000);
    const through = await startPooler(DATABASE_URL);
    const service = await startService({ ...settings, DATABASE_URL: through });
    expect(await countRows(service.base)).toEqual({ announced: 5000, rows: 5000 });
  });

  test('a reading statement is given up when its time is over', async () => {
    const { DATABASE_URL = '' } = await createDatabase('loaded');
    const through = await startPooler(DATABASE_URL);
    const limits = { STATEMENT_TIMEOUT: '0.5', REQUEST_TIMEOUT: '20' };
    const service = await startService({ ...settings, ...limits, DATABASE_URL: through });
    const locker = new pg.Client({ connectionString: DATABASE_URL });
    await locker.connect();
    onTestFinished(() => locker.end());
    await locker.query('begin; lock table counties in access exclusive mode');
    const late = await fetch(`${service.base}/v1/counties`);
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await late.text()).toContain('The database takes too long to answer.');
    await locker.query('rollback');
    expect((await fetch(`${service.base}/v1/counties`)).status).toBe(200);
    const [left] = await onServer<{ statement_timeout: string }>('show statement_timeout', through);
    expect(left?.statement_timeout).toBe('0');
  });
});
