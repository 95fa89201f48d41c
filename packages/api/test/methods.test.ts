import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from './harness.ts';
import { loadMadeUp, toRecord } from './made-up.ts';
import { askForProblem } from './problem.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp('migrated');
  await loadMadeUp(service.database, { counties: [toRecord('counties', { id: 'kosan' })] });
  await service.refresh();
});
afterAll(() => service.close());

describe('methods', () => {
  const addresses = [
    '/v1',
    '/v1/counties',
    '/v1/counties/kosan',
    '/v1/counties/kosan/claims',
    '/v1/progress',
    '/openapi.json',
    '/docs',
    '/healthz',
  ];

  test.each(addresses)(
    '%s refuses every method that does not read, and says which do',
    async (url) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY']) {
        const problem = await askForProblem(service.app, { method: method as 'POST', url }, 405);
        expect(problem.code).toBe('method_not_allowed');
        expect(problem.headers.allow).toBe('GET, HEAD, OPTIONS');
      }
    },
  );

  test('a refused method is refused whatever its body', async () => {
    const headers = { 'content-type': 'text/xml' };
    await askForProblem(
      service.app,
      { method: 'POST', url: '/v1/counties', headers, payload: '<x' },
      405,
    );
  });

  test.each(addresses)('HEAD %s has the headers of GET and no body', async (url) => {
    const [got, head] = [
      await service.app.inject(url),
      await service.app.inject({ method: 'HEAD', url }),
    ];
    expect(head.statusCode).toBe(got.statusCode);
    expect(head.body).toBe('');
    for (const name of [
      'content-type',
      'etag',
      'cache-control',
      'dataset-revision',
      'content-length',
      'vary',
    ]) {
      expect(head.headers[name], name).toBe(got.headers[name]);
    }
  });

  test('HEAD of what is not there fails as GET does, without a body', async () => {
    const response = await service.app.inject({ method: 'HEAD', url: '/v1/counties/nowhere' });
    expect(response).toMatchObject({ statusCode: 404, body: '' });
  });

  test('OPTIONS says what may be done', async () => {
    const response = await service.app.inject({ method: 'OPTIONS', url: '/v1/counties' });
    expect(response).toMatchObject({ statusCode: 204, body: '' });
    expect(response.headers.allow).toBe('GET, HEAD, OPTIONS');
  });
});

describe('any origin', () => {
  test('may ask beforehand', async () => {
    const headers = {
      origin: 'https://example.org',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match, x-requested-with',
    };
    const response = await service.app.inject({ method: 'OPTIONS', url: '/v1/counties', headers });
    expect(response.statusCode).toBe(204);
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
    expect(response.headers['access-control-allow-headers']).toBe(
      'if-none-match, x-requested-with',
    );
  });

  test('may read answers, their headers, and that nothing changed', async () => {
    const headers = { origin: 'https://example.org' };
    const first = await service.app.inject({ url: '/v1/counties', headers });
    const known = { ...headers, 'if-none-match': String(first.headers.etag) };
    const again = await service.app.inject({ url: '/v1/counties', headers: known });
    expect(again.statusCode).toBe(304);
    for (const response of [first, again]) {
      expect(response.headers['access-control-allow-origin']).toBe('*');
      expect(response.headers['access-control-expose-headers']).toBe('*');
    }
  });
});
