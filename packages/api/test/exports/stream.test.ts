import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertFigures } from '../../bench/synthetic.ts';
import { toBody } from '../../src/exports/stream.ts';
import { buildApp, type Database, watchRevisions } from '../../src/index.ts';
import { openTestDatabase } from '../harness.ts';

// Far more than fits into the buffers of a connection, so that a client that stops reading stops the export.
const figures = 40_000;
const path = '/v1/exports/production-figures.ndjson';
const onPostgres = process.env.TEST_STORAGE === 'postgres';

type Listening = { address: string; close(): Promise<void> };

async function listen(database: Database): Promise<Listening> {
  const revisions = await watchRevisions(database);
  const app = await buildApp({ database, revisions });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const close = async () => {
    app.server.closeAllConnections();
    await app.close();
    revisions.stop();
  };
  return { address, close };
}

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let service: Listening;
beforeAll(async () => {
  opened = await openTestDatabase('migrated');
  await insertFigures(opened.database, figures);
  service = await listen(opened.database);
}, 120_000);
afterAll(async () => {
  await service.close();
  await opened.drop();
});

const countLines = (text: string) => text.split('\n').length - 1;

test('the rows are as many as were announced', async () => {
  const response = await fetch(`${service.address}${path}`);
  expect(response.headers.get('export-row-count')).toBe(String(figures));
  expect(countLines(await response.text())).toBe(figures);
});

test('HEAD tells the number of rows and reads none', async () => {
  const response = await fetch(`${service.address}${path}`, { method: 'HEAD' });
  expect(response.headers.get('export-row-count')).toBe(String(figures));
  expect(await response.text()).toBe('');
});

test('while a client reads nothing others are answered, and when it goes its place is free', async () => {
  for (let round = 0; round < 4; round += 1) {
    const stop = new AbortController();
    const stalled = await fetch(`${service.address}${path}`, { signal: stop.signal });
    await stalled.body?.getReader().read();
    const list = await fetch(`${service.address}/v1/production-figures?limit=${round + 1}`);
    expect(((await list.json()) as { data: unknown[] }).data).toHaveLength(round + 1);
    stop.abort();
  }
  const whole = await fetch(`${service.address}${path}`);
  expect(countLines(await whole.text())).toBe(figures);
});

/** Makes revision 2, in which there is nothing. */
const withdrawAll = (database: Database) =>
  database.transaction(async (transaction) => {
    await transaction.query(sql`update production_figures set until_revision = 2`);
    await transaction.query(sql`
      insert into revisions (revision, created_at, author, cause, message, added, changed, withdrawn)
      values (2, now(), 'test', 'dataset', 'Made up.', 0, 0, ${figures})`);
  });

test('a revision made meanwhile changes nothing of an export that has begun', async () => {
  const own = await openTestDatabase('migrated');
  await insertFigures(own.database, figures);
  const listening = await listen(own.database);
  const response = await fetch(`${listening.address}${path}`);
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  let lines = countLines(new TextDecoder().decode((await reader.read()).value));
  await withdrawAll(own.database);
  const decoder = new TextDecoder();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    lines += countLines(decoder.decode(next.value, { stream: true }));
  }
  expect(lines).toBe(figures);
  await listening.close();
  await own.drop();
});

describe('an export that fails', () => {
  // Reads the first rows and then nothing, makes it fail, and goes on reading.
  async function readThrough(address: string, fail: () => Promise<void>): Promise<string> {
    const response = await fetch(`${address}${path}`);
    expect(response.headers.get('export-row-count')).toBe(String(figures));
    const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    const parts = [(await reader.read()).value];
    await fail();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
    }
    return Buffer.concat(parts.filter((each) => each !== undefined)).toString();
  }

  const terminate = async () => {
    await opened.database.query(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'fetch forward%'`);
    await setTimeout(100);
  };

  test.runIf(onPostgres)(
    'because its database connection is killed, ends in an error at the client',
    async () => {
      await expect(readThrough(service.address, terminate)).rejects.toThrow();
      const list = await fetch(`${service.address}/v1/production-figures?limit=7`);
      expect(list.status).toBe(200);
      const whole = await fetch(`${service.address}${path}`);
      expect(countLines(await whole.text())).toBe(figures);
    },
  );

  // The same on both databases: the third batch is never read.
  const failing = (after: number): Database => ({
    ...opened.database,
    async *stream(statement, size) {
      let left = after;
      for await (const rows of opened.database.stream(statement, size)) {
        if (left === 0) throw new Error('the disk is gone');
        left -= 1;
        yield rows as never;
      }
    },
  });

  test('on the way ends in an error at the client', async () => {
    const broken = await listen(failing(2));
    await expect(readThrough(broken.address, async () => {})).rejects.toThrow();
    await broken.close();
  });

  test('before its first row answers a problem without the headers of an export', async () => {
    const broken = await listen(failing(0));
    const response = await fetch(`${broken.address}${path}`);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    for (const name of ['export-row-count', 'content-disposition', 'etag', 'link']) {
      expect(response.headers.get(name)).toBeNull();
    }
    await broken.close();
  });
});

describe('over HTTP/1.0', () => {
  async function ask(path: string): Promise<{ status: number; body: string; head: string }> {
    const socket = connect(Number(new URL(service.address).port), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.0\r\n\r\n`);
    const [head = '', body = ''] = (await text(socket)).split(/\r\n\r\n(.*)/s);
    return { status: Number(head.split(' ')[1]), body, head };
  }

  test.each([
    '/v1/exports/production-figures.csv',
    '/v1/exports/production-figures.ndjson',
    '/v1/exports/production-figures.geojson',
  ])('%s is refused, for cut it would look whole', async (asked) => {
    const { status, body } = await ask(asked);
    expect(status).toBe(505);
    expect(JSON.parse(body)).toMatchObject({ code: 'http_version_not_supported' });
    expect(body).toContain('proxy_http_version 1.1');
  });

  test.each(['/v1/exports/dataset.zip', '/v1/production-figures?limit=3'])(
    '%s is sent with its length',
    async (asked) => {
      const { status, head } = await ask(asked);
      expect(status).toBe(200);
      expect(head).toMatch(/^content-length: \d+$/im);
    },
  );

  test('the shipped proxy asks over HTTP/1.1', async () => {
    const conf = await readFile(new URL('../../../../deploy/nginx.conf', import.meta.url), 'utf8');
    const locations = conf.split('proxy_pass ').slice(1);
    for (const each of locations) expect(each).toContain('proxy_http_version 1.1;');
  });
});

test('a page of a list in another form has its length ahead of it', async () => {
  const headers = { accept: 'application/x-ndjson' };
  const page = await fetch(`${service.address}/v1/production-figures?limit=3`, { headers });
  const body = await page.text();
  expect(page.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  expect(countLines(body)).toBe(3);
});

test.each([0, 1, 3])('%i rows where 2 were announced are a failure', async (given) => {
  async function* toRows() {
    yield Array.from({ length: given }, () => ({ record_json: '{}' }));
  }
  const encoder = { head: '', between: '', tail: '', toText: () => 'row\n' };
  const body = toBody(toRows(), encoder, 2);
  await expect(body.toArray()).rejects.toThrow(`${given} rows were read, 2 announced`);
});
