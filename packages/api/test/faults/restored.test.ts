import { describe, expect, onTestFinished, test } from 'vitest';
import { createDatabase, loadLess, nameOf, onPostgres, onServer } from './databases.ts';
import { run, startService, until } from './process.ts';

const countClaims = async (base: string) => {
  const response = await fetch(`${base}/v1/claims?limit=1&count=exact`);
  const { page, meta } = (await response.json()) as {
    page: { total: number };
    meta: { revision_hash: string };
  };
  return { total: page.total, hash: meta.revision_hash, etag: response.headers.get('etag') ?? '' };
};

test('a load refuses a database whose newest revision was damaged, says what to do, and a service does not start on it', async ({
  skip,
}) => {
  if (!onPostgres) return skip('the embedded database is checked where its folder is opened');
  const settings = await createDatabase('loaded');
  await onServer(
    `update claims set record_json = left(record_json, 10) where id = (select min(id) from claims)`,
    settings.DATABASE_URL,
  );
  for (const program of ['load', 'serve', 'start']) {
    const ended = run(program, { PORT: '0', ...settings });
    expect((await ended.exited).code, program).toBe(1);
    expect(ended.output()).toContain('The database is damaged: the records of revision 1');
  }
  const made = await onServer(
    'select count(*)::int as revisions from revisions',
    settings.DATABASE_URL,
  );
  expect(made).toEqual([{ revisions: 1 }]);
});

/** Gives the second database the name of the first, as a restore from a backup does. */
async function exchange(first: string, second: string): Promise<void> {
  const [old, other] = [nameOf(first), nameOf(second)];
  const end = (name: string) =>
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  await onServer(`alter database ${old} allow_connections false`);
  await onServer(end(old));
  await until(async () => (await onServer(`alter database ${old} rename to ${old}_old`)) && true);
  onTestFinished(() => onServer(`drop database ${old}_old with (force)`).then(() => {}));
  await onServer(`alter database ${other} rename to ${old}`);
}

describe.skipIf(!onPostgres)('a service whose database is exchanged for another', () => {
  test('of the same number of revisions answers from the other, and honours no ETag of the first', async () => {
    const { DATABASE_URL: first = '' } = await createDatabase('loaded');
    const { DATABASE_URL: second = '' } = await createDatabase('loaded');
    await loadLess(first, 600);
    await loadLess(second, 300);
    const service = await startService({ DATABASE_URL: first });
    const before = await countClaims(service.base);
    expect(before.total).toBe(600);
    await exchange(first, second);
    await until(async () => (await countClaims(service.base)).total !== 600);
    const after = await countClaims(service.base);
    expect(after.total).toBe(300);
    expect(after.hash).not.toBe(before.hash);
    const url = `${service.base}/v1/claims?limit=1&count=exact`;
    const asked = await fetch(url, { headers: { 'if-none-match': before.etag } });
    expect(asked.status).toBe(200);
    const named = `${service.base}/v1/claims?revision=2&revision_hash=${before.hash}`;
    expect((await fetch(named)).status).toBe(404);
    expect((await fetch(`${service.base}/readyz`)).status).toBe(200);
  });
});
