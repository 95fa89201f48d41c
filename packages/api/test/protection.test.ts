import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { createAnswerCache } from '../src/answer-cache.ts';
import { type AppOptions, buildApp, watchRevisions } from '../src/index.ts';
import { createRateLimit } from '../src/rate-limit.ts';
import { createConcurrencyLimit } from '../src/responses/concurrency-limit.ts';
import { openTestDatabase } from './harness.ts';

async function open(further: Partial<AppOptions>) {
  const { database, drop } = await openTestDatabase();
  const revisions = await watchRevisions(database);
  const app = await buildApp({ database, revisions, ...further });
  onTestFinished(async () => {
    await app.close();
    revisions.stop();
    await drop();
  });
  return { app, database };
}

const limited = (requests: number) => ({ rateLimit: createRateLimit(requests, 60) as never });

test('a client beyond its allowance gets 429, when to go on, and what it may ask', async () => {
  const { app } = await open(limited(2));
  const first = await app.inject('/v1/cohorts?limit=1');
  expect(first.headers).toMatchObject({
    'ratelimit-policy': '"default";q=2;w=60',
    ratelimit: '"default";r=1;t=30',
  });
  await app.inject('/v1/cohorts?limit=2');
  const refused = await app.inject('/v1/cohorts?limit=3');
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ code: 'rate_limited', status: 429 });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(28);
  expect(refused.headers['access-control-allow-origin']).toBe('*');
  expect(refused.headers['access-control-expose-headers']).toBe('*');
});

test('a hundred answers from the cache count as one request, and a flood of them is bounded', async () => {
  const { app } = await open(limited(2));
  await app.inject('/v1/cohorts');
  const statuses: number[] = [];
  for (let asked = 0; asked < 110; asked += 1) {
    statuses.push((await app.inject('/v1/cohorts')).statusCode);
  }
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(99);
  expect(statuses.at(-1)).toBe(429);
});

test('probes are answered however often they ask', async () => {
  const { app } = await open(limited(1));
  for (let asked = 0; asked < 5; asked += 1) {
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    expect((await app.inject('/readyz')).statusCode).toBe(200);
  }
});

test('a client names its own address only through a trusted proxy', async () => {
  const ask = (app: Awaited<ReturnType<typeof open>>['app'], from: string) =>
    app.inject({ url: '/nowhere', headers: { 'x-forwarded-for': from } });
  const direct = await open(limited(1));
  await ask(direct.app, '192.0.2.1');
  expect((await ask(direct.app, '192.0.2.2')).statusCode).toBe(429);
  const proxied = await open({ ...limited(1), connections: { trustProxy: ['127.0.0.1'] } });
  await ask(proxied.app, '192.0.2.1');
  expect((await ask(proxied.app, '192.0.2.2')).statusCode).toBe(404);
  expect((await ask(proxied.app, '192.0.2.1, 192.0.2.2')).statusCode).toBe(429);
});

test('without room, what needs the database gets 503 at once and what does not is answered', async () => {
  const admission = createConcurrencyLimit({ concurrent: 1, queued: 0, timeout_ms: 5000 });
  const { app, database } = await open({ admission });
  await app.inject('/v1/cohorts');
  const { promise: slow, resolve: end } = Promise.withResolvers<void>();
  const busy = admission.run(() => slow);
  const refused = await app.inject('/v1/provinces');
  expect(refused.statusCode).toBe(503);
  expect(refused.json()).toMatchObject({ code: 'unavailable', instance: '/v1/provinces' });
  expect(refused.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    'retry-after': '1',
    'x-content-type-options': 'nosniff',
    'x-request-id': refused.json().request_id,
  });
  const head = await app.inject({ method: 'HEAD', url: '/v1/provinces' });
  expect([head.statusCode, head.body]).toEqual([503, '']);
  for (const url of ['/v1/cohorts', '/healthz', '/readyz', '/openapi.json'])
    expect((await app.inject(url)).statusCode, url).toBe(200);
  end();
  await busy;
  expect((await app.inject('/v1/provinces')).statusCode).toBe(200);
  await database.query(sql`select 1`);
});

test('without room, who has an answer already learns that it is right still', async () => {
  const admission = createConcurrencyLimit({ concurrent: 1, queued: 0, timeout_ms: 5000 });
  const { app } = await open({ admission, cache: createAnswerCache(0) });
  const { headers } = await app.inject('/v1/cohorts');
  const { promise: slow, resolve: end } = Promise.withResolvers<void>();
  const busy = admission.run(() => slow);
  const known = { 'if-none-match': String(headers.etag) };
  expect((await app.inject({ url: '/v1/cohorts', headers: known })).statusCode).toBe(304);
  end();
  await busy;
});

test('whoever asks for what is being made already waits for it and takes no room', async () => {
  const admission = createConcurrencyLimit({ concurrent: 1, queued: 1, timeout_ms: 5000 });
  const { app } = await open({ admission });
  const { promise: slow, resolve: end } = Promise.withResolvers<void>();
  const busy = admission.run(() => slow);
  const asked = Array.from({ length: 5 }, () => app.inject('/v1/provinces'));
  await expect.poll(() => admission.statistics().queued).toBe(1);
  expect((await app.inject('/v1/cohorts')).statusCode).toBe(503);
  end();
  await busy;
  const answers = await Promise.all(asked);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers['server-timing'])).toHaveLength(1);
});

test('a client with much waiting gives way to another, who is answered', async () => {
  const admission = createConcurrencyLimit({ concurrent: 1, queued: 3, timeout_ms: 5000 });
  const { app } = await open({ admission, cache: createAnswerCache(0) });
  const ask = async (remoteAddress: string, limit: number) =>
    (await app.inject({ url: `/v1/provinces?limit=${limit}`, remoteAddress })).statusCode;
  const { promise: slow, resolve: end } = Promise.withResolvers<void>();
  const busy = admission.run(() => slow);
  const much = [1, 2, 3].map((limit) => ask('192.0.2.1', limit));
  await expect.poll(() => admission.statistics().queued).toBe(3);
  expect(await ask('192.0.2.1', 4)).toBe(503);
  // All addresses of one IPv6 network are one client.
  const little = ['2001:db8::1', '2001:db8::2'].map((address, index) => ask(address, 5 + index));
  await expect.poll(() => admission.statistics().refused_for.share).toBe(1);
  end();
  await busy;
  expect((await Promise.all(little)).sort()).toEqual([200, 503]);
  expect((await Promise.all(much)).sort()).toEqual([200, 200, 503]);
});

test('an answer that takes longer than allowed is a 503', async () => {
  const admission = createConcurrencyLimit({ concurrent: 1, queued: 5, timeout_ms: 50 });
  const { app } = await open({ admission });
  const { promise: slow, resolve: end } = Promise.withResolvers<void>();
  const busy = admission.run(() => slow).catch(() => {});
  const late = await app.inject('/v1/provinces');
  expect([late.statusCode, late.headers['retry-after']]).toEqual([503, '1']);
  end();
  await busy;
});

test.each(['/v1/cohorts', '/nowhere', '/healthz', '/docs/static/swagger-initializer.js'])(
  '%s says that it is what it says it is',
  async (url) => {
    const { app } = await open({ cache: createAnswerCache(0) });
    const { headers } = await app.inject(url);
    expect(headers['x-content-type-options']).toBe('nosniff');
    if (!url.startsWith('/v1')) expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  },
);

test('an answer that was made says how long that took; a known one does not', async () => {
  const { app } = await open({});
  const made = await app.inject('/v1/cohorts');
  expect(made.headers['server-timing']).toMatch(
    /^wait;dur=[\d.]+, make;dur=[\d.]+, code;dur=[\d.]+$/,
  );
  expect(made.headers['timing-allow-origin']).toBe('*');
  const known = await app.inject('/v1/cohorts');
  expect(known.headers['server-timing']).toBeUndefined();
});
