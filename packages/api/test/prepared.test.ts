import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, watchRevisions } from '../src/index.ts';
import { createRateLimit, type RateLimit } from '../src/rate-limit.ts';
import { openTestDatabase } from './harness.ts';

let address: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const { database, drop } = await openTestDatabase();
  const revisions = await watchRevisions(database);
  const rateLimit = createRateLimit(100, 60) as RateLimit;
  const app = await buildApp({ database, revisions, rateLimit });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  close = async () => {
    await app.close();
    revisions.stop();
    await drop();
  };
});
afterAll(() => close());

/** The names of the headers as they came, each as often as it was sent. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const [response] = (await once(get(`${address}${path}`, { headers }), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  const { rawHeaders, statusCode } = response;
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return { statusCode, names, headers: response.headers };
}

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

test.each(['/v1/cohorts', '/v1/cohorts?limit=2', '/v1/counties/songchon'])(
  'no header of %s is sent twice, whether it is made, known, unchanged or compressed',
  async (path) => {
    const made = await ask(path, { traceparent });
    const known = await ask(path, { traceparent });
    const unchanged = await ask(path, { 'if-none-match': String(made.headers.etag) });
    const compressed = await ask(path, { 'accept-encoding': 'gzip' });
    expect(made.headers['server-timing']).toBeDefined();
    expect(known.headers['server-timing']).toBeUndefined();
    expect(unchanged.statusCode).toBe(304);
    expect(compressed.headers['content-encoding']).toBe('gzip');
    for (const { names, headers } of [made, known, unchanged, compressed]) {
      expect(names).toEqual([...new Set(names)]);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['x-request-id']).toBeDefined();
    }
  },
);

test('no header of a problem or an export is sent twice', async () => {
  for (const path of ['/v1/cohorts?colour=red', '/v1/exports/cohorts.csv', '/v1/nowhere']) {
    const { names } = await ask(path, { traceparent });
    expect(names).toEqual([...new Set(names)]);
  }
});
