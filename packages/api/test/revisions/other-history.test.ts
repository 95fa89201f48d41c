import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { createAnswerCache } from '../../src/answer-cache.ts';
import { buildApp, type Database, watchRevisions } from '../../src/index.ts';
import { openTestDatabase } from '../harness.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

const county = (id: string) => toRecord('counties', { id, name: id });

/** A database with one revision for each list of counties. */
async function openHistory(...states: string[][]): Promise<Database> {
  const { database, drop } = await openTestDatabase('migrated');
  onTestFinished(drop);
  for (const ids of states) await loadMadeUp(database, { counties: ids.map(county) });
  return database;
}

/** A service on a database that may be exchanged for another, as by a restore or a failover. */
async function serveOn(first: Database, { patience_ms = 400 } = {}) {
  let now = first;
  const database: Database = {
    ...first,
    query: (statement) => now.query(statement),
    stream: (statement, size) => now.stream(statement, size),
  };
  const cache = createAnswerCache(2 ** 20);
  const revisions = await watchRevisions(database, {
    interval_ms: 50,
    patience_ms,
    onOtherHistory: cache.clear,
  });
  const app = await buildApp({ database, revisions, cache });
  onTestFinished(async () => {
    await app.close();
    revisions.stop();
  });
  const ask = async (url: string, headers = {}) => {
    const response = await app.inject({ url, headers });
    return { status: response.statusCode, headers: response.headers, body: response.body };
  };
  const read = async (url: string) => JSON.parse((await ask(url)).body);
  const exchange = (next: Database) => {
    now = next;
  };
  return { ask, read, exchange, revisions, cache };
}

const idsOf = (list: { data: { id: string }[] }) => list.data.map(({ id }) => id);

test('ETags, cursors, hashes and places of one history are not honoured by another with the same numbers', async () => {
  const service = await serveOn(await openHistory(['anju', 'ichon', 'kosan'], ['anju', 'usi']));
  const list = await service.ask('/v1/counties?limit=1');
  const pinned = await service.ask('/v1/counties?revision=1');
  const { page, meta } = JSON.parse(list.body);
  const { next } = (await service.read('/v1/changes?limit=1')).page;
  const named = `/v1/counties?revision=2&revision_hash=${meta.revision_hash}`;
  expect((await service.ask(named)).status).toBe(200);

  service.exchange(await openHistory(['anju', 'ichon', 'kosan'], ['anju', 'hamju']));
  await expect.poll(() => service.revisions.hashOf(2)).not.toBe(meta.revision_hash);
  for (const [url, { headers }] of [
    ['/v1/counties?limit=1', list],
    ['/v1/counties?revision=1', pinned],
  ] as const) {
    const again = await service.ask(url, { 'if-none-match': headers.etag });
    expect(again.status, url).toBe(200);
    expect(again.headers.etag, url).not.toBe(headers.etag);
  }
  const walked = await service.ask(`/v1/counties?limit=1&cursor=${page.next}`);
  expect([walked.status, JSON.parse(walked.body).code]).toEqual([400, 'invalid_cursor']);
  const refused = await service.ask(named);
  expect([refused.status, JSON.parse(refused.body).errors[0].parameter]).toEqual([
    404,
    'revision_hash',
  ]);
  const fed = await service.ask(`/v1/changes?after=${next}`);
  expect([fed.status, JSON.parse(fed.body).errors[0]]).toMatchObject([
    400,
    { parameter: 'after', code: 'invalid_cursor' },
  ]);
  expect(idsOf(await service.read('/v1/counties'))).toEqual(['anju', 'hamju']);
});

test('until the exchange is noticed nothing of the other history is answered as of the one before', async () => {
  const service = await serveOn(await openHistory(['anju'], ['anju', 'usi']));
  const { revision_hash } = (await service.read('/v1/counties')).meta;
  service.exchange(await openHistory(['kosan'], ['kosan', 'hamju']));
  const seen = new Set<string>();
  for (let turn = 0; turn < 60; turn += 1) {
    for (const url of [
      `/v1/counties?limit=${2 + turn}`,
      `/v1/search?q=usi&limit=${1 + turn}`,
      '/v1/counties/usi?fields=name',
      `/v1/changes?limit=${1 + turn}`,
      '/v1/exports/counties.csv',
    ]) {
      const { status, body, headers } = await service.ask(url);
      expect(status === 200 || status === 503 || status === 404, `${url} ${status} ${body}`).toBe(
        true,
      );
      if (status === 503) expect(headers['retry-after']).toBeDefined();
      const isOld = body.includes(revision_hash);
      if (url.startsWith('/v1/counties?') && status === 200)
        seen.add(`${isOld ? 'old' : 'new'} ${idsOf(JSON.parse(body))}`);
    }
    await wait(5);
  }
  expect([...seen].filter((each) => each !== 'old anju,usi')).toEqual(['new hamju,kosan']);
});

test('a database that lacks the newest revision is waited for, then followed; meanwhile the service is not ready', async () => {
  const states = [['anju'], ['anju', 'usi']];
  const first = await openHistory(...states);
  const service = await serveOn(first);
  expect((await service.ask('/readyz')).status).toBe(200);
  await first.transaction(async ({ query }) => {
    await query(sql`delete from counties where since_revision = 2`);
    await query(sql`update counties set until_revision = null`);
    await query(sql`delete from changes where revision = 2`);
    await query(sql`delete from revisions where revision = 2`);
  });
  await expect.poll(async () => (await service.ask('/readyz')).status).toBe(503);
  expect(service.revisions.newest()).toBe(2);
  expect((await service.ask('/v1/counties?limit=9')).status).toBe(503);
  await expect.poll(async () => (await service.ask('/readyz')).status).toBe(200);
  expect(idsOf(await service.read('/v1/counties'))).toEqual(['anju']);
  expect(service.cache.statistics().entries).toBeGreaterThan(0);
  await loadMadeUp(first, { counties: ['anju', 'hamju'].map(county) });
  await expect.poll(() => service.revisions.newest()).toBe(2);
  expect(idsOf(await service.read('/v1/counties'))).toEqual(['anju', 'hamju']);
});

test('only a request that holds the hash of its revision has an answer that never changes', async () => {
  const service = await serveOn(await openHistory(['anju', 'kosan']));
  const { page, meta } = await service.read('/v1/counties?limit=1');
  const named = `revision=1&revision_hash=${meta.revision_hash}`;
  const cachingOf = async (url: string) =>
    String((await service.ask(url)).headers['cache-control']);
  for (const path of ['/v1/counties', '/v1/counties/anju', '/v1/policy', '/v1/search?q=anju']) {
    const mark = path.includes('?') ? '&' : '?';
    expect(await cachingOf(`${path}${mark}${named}`), path).toContain('immutable');
    expect(await cachingOf(`${path}${mark}revision=1`), path).toContain('must-revalidate');
    expect(await cachingOf(path), path).toContain('must-revalidate');
  }
  expect(await cachingOf(`/v1/exports/counties.csv?${named}`)).toContain('immutable');
  expect(await cachingOf('/v1/exports/counties.csv?revision=1')).toContain('must-revalidate');
  expect(await cachingOf(`/v1/counties?limit=1&cursor=${page.next}`)).toContain('immutable');
});

test.each([
  ['revision_hash=0123456789abcdef0123456789abcdef', 400, 'revision_hash'],
  ['revision=1&revision_hash=x', 400, 'revision_hash'],
  ['revision=1&revision_hash=0123456789ABCDEF0123456789ABCDEF', 400, 'revision_hash'],
  ['revision=1&revision_hash=0123456789abcdef0123456789abcdef', 404, 'revision_hash'],
  ['revision=9', 404, 'revision'],
])('%s is refused and the parameter named', async (query, status, parameter) => {
  const service = await serveOn(await openHistory(['anju']));
  for (const path of ['/v1/counties', '/v1/counties/anju', '/v1', '/v1/exports/counties.csv']) {
    const response = await service.ask(`${path}?${query}`);
    expect([response.status, JSON.parse(response.body).errors[0].parameter]).toEqual([
      status,
      parameter,
    ]);
  }
});
