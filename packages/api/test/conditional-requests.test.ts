import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from './harness.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

const ask = (url: string, ifNoneMatch: string) =>
  service.app.inject({ url, headers: { 'if-none-match': ifNoneMatch } });

describe('If-None-Match: *', () => {
  test.each([
    ['/v1/counties/nowhere', 404],
    ['/v1/counties/nowhere?revision=1', 404],
    ['/v1/counties/nowhere/claims', 404],
    ['/v1/counties/nowhere/revisions', 404],
    ['/v1/counties?limit=0', 400],
    ['/v1/counties?revision=99', 404],
    ['/v1/production-figures/summary?sum=true', 422],
    ['/v1/exports/counties.csv?limit=x', 400],
    ['/v1/nowhere', 404],
  ])('does not keep %s from answering %i', async (url, status) => {
    for (const condition of ['*', ' * ', '*, "x"', '"x", *', 'W/*'])
      expect((await ask(url, condition)).statusCode, condition).toBe(status);
  });

  test('is met by an answer that there is', async () => {
    expect((await ask('/v1/cohorts?limit=2', '*')).statusCode).toBe(304);
    expect((await ask('/v1/cohorts?limit=2', '*')).statusCode).toBe(304);
  });
});

test('an ETag is found in a list, weak or strong, and nothing else is taken for it', async () => {
  const { headers } = await service.app.inject('/v1/cohorts?limit=3');
  const etag = String(headers.etag);
  for (const condition of [etag, `W/${etag}`, `"a", ${etag}`, `"a" ,W/"b",W/${etag} , "c"`])
    expect((await ask('/v1/cohorts?limit=3', condition)).statusCode, condition).toBe(304);
  for (const condition of [
    '',
    '"',
    etag.slice(1),
    `${etag}x`,
    etag.slice(0, -1),
    `w/${etag}`,
    ',,',
  ])
    expect((await ask('/v1/cohorts?limit=3', condition)).statusCode, condition).toBe(200);
});

describe('a forged cursor', () => {
  const forge = async (sort: string, [revision, ...keys]: unknown[]) => {
    const { revision_hash } = (await service.app.inject('/v1/cohorts')).json().meta;
    const written = JSON.stringify([revision, revision_hash, ...keys]);
    const content = Buffer.from(written).toString('base64url');
    const sum = createHash('sha256')
      .update(`20x10 cursor 2\n/v1/counties?sort=${sort}\n${content}`)
      .digest('base64url')
      .slice(0, 16);
    return `/v1/counties?sort=${sort}&cursor=${content}.${sum}`;
  };
  test.each([
    ['population_2008', [1, 'many', 'kosan']],
    ['population_2008', [1, '2147483648', 'kosan']],
    ['population_2008', [1, '1e3', 'kosan']],
    ['-population_2008', [1, '', 'kosan']],
    ['inaugurated_on', [1, '2024-02-30', 'kosan']],
    ['inaugurated_on', [1, '2024', 'kosan']],
    ['inaugurated_on', [1, 'infinity', 'kosan']],
    ['name', [1, null, 'kosan']],
    ['name', [1, 'Kosan', null]],
  ])('by %s after %j is refused before anything else is said of it', async (sort, keys) => {
    const url = await forge(sort, keys);
    for (const condition of ['*', '"x"']) {
      const { statusCode, headers, body } = await ask(url, condition);
      expect([statusCode, headers['cache-control']], body).toEqual([400, 'no-store']);
    }
  });

  test('that stands where a row may stand is a place in the list like any other', async () => {
    const url = await forge('name', [1, 'Kosan', 'kosan']);
    const { statusCode, body } = await service.app.inject(url);
    expect(statusCode, body).toBe(200);
  });
});
