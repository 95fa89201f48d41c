import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildApp, type Database, watchRevisions } from '../src/index.ts';
import { buildTestApp, openTestDatabase, type TestApp } from './harness.ts';
import { loadMadeUp, toRecord } from './made-up.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp('migrated');
  const anju = toRecord('counties', { id: 'anju', name: 'Anju', population_2008: 240117 });
  await loadMadeUp(service.database, { counties: [anju, toRecord('counties', { id: 'kosan' })] });
  const renamed = { ...anju, id: 'anju-city', former_ids: ['anju'] };
  const claim = toRecord('claims', {
    id: 'c1',
    subject_type: 'counties',
    subject_id: 'anju-city',
    property: 'kind',
    value: 'city',
  });
  await loadMadeUp(service.database, {
    counties: [renamed, toRecord('counties', { id: 'kosan', former_ids: ['ko-san'] })],
    claims: [claim],
  });
  await service.refresh();
});
afterAll(() => service.close());

const leak = /select |insert |syntax error|drizzle|pglite|node_modules|\.ts:|\bat \w+ \(|ECONN/i;

/** Asks, and holds the answer to be a problem of that status with nothing leaked. */
async function askForProblem(asked: string | InjectOptions, status: number, app = service.app) {
  const response = await app.inject(asked);
  expect(response.statusCode, response.body).toBe(status);
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.headers['access-control-allow-origin']).toBe('*');
  expect(response.headers['cache-control']).toBe('no-store');
  expect(response.body).not.toMatch(leak);
  const problem = response.json();
  expect(problem).toMatchObject({ status, request_id: response.headers['x-request-id'] });
  expect(Object.keys(problem)).toEqual([
    'type',
    'title',
    'status',
    'code',
    'detail',
    'instance',
    'request_id',
    'errors',
  ]);
  return { ...problem, headers: response.headers };
}

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
        const problem = await askForProblem({ method: method as 'POST', url }, 405);
        expect(problem.code).toBe('method_not_allowed');
        expect(problem.headers.allow).toBe('GET, HEAD, OPTIONS');
      }
    },
  );

  test('a refused method is refused whatever its body', async () => {
    const headers = { 'content-type': 'text/xml' };
    await askForProblem({ method: 'POST', url: '/v1/counties', headers, payload: '<x' }, 405);
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
      const exposed = String(response.headers['access-control-expose-headers']);
      for (const name of ['etag', 'link', 'x-request-id', 'dataset-revision', 'retry-after'])
        expect(exposed).toContain(name);
    }
  });
});

describe('what cannot be read', () => {
  test.each([
    '/',
    '/v2',
    '/v1/nowhere',
    '/v1/counties/',
    '/v1/counties/anju/nothing',
    '/v1//counties',
  ])('%s is no address', async (url) => {
    expect(await askForProblem(url, 404)).toMatchObject({ code: 'not_found', instance: url });
  });

  test('an unknown address is not found whatever the method', async () => {
    await askForProblem({ method: 'POST', url: '/v1/nowhere', payload: { a: 1 } }, 404);
  });

  test('a body that is no JSON or too large is refused', async () => {
    const headers = { 'content-type': 'application/json' };
    const post = (payload: string) =>
      ({ method: 'POST', url: '/v1/nowhere', headers, payload }) as const;
    expect((await askForProblem(post('{"a":'), 400)).code).toBe('invalid_request');
    expect((await askForProblem(post(''), 400)).code).toBe('invalid_request');
    expect((await askForProblem(post(`"${'x'.repeat(70_000)}"`), 413)).code).toBe(
      'content_too_large',
    );
  });

  test('an address that is too long is refused', async () => {
    const problem = await askForProblem(`/v1/counties?name=${'x'.repeat(8000)}`, 414);
    expect(problem.code).toBe('uri_too_long');
    expect(problem.instance.length).toBeLessThan(600);
    await askForProblem(`/v1/counties/${'x'.repeat(400)}`, 414);
  });

  test.each(['/v1/counties/%zz', '/v1/counties/%', '/v1/counties/%ff', '/v1/counties/a%00b'])(
    '%s is malformed',
    async (url) => {
      expect((await askForProblem(url, 400)).code).toBe('invalid_request');
    },
  );

  test.each([
    ['name=%zz', 200],
    ['limit=%zz', 400],
    ['name=%00', 400],
    ['name[contains]=a%00', 400],
    ['id=%00', 400],
    ['fields[]=id', 400],
    ['__proto__=1', 400],
    ['constructor[prototype]=1', 400],
    ['limit=1&limit=2', 400],
    ['name=%F0%9F%8F%AD', 200],
    ['=', 400],
    ['&&', 200],
  ])('counties?%s answers %i', async (query, status) => {
    const response = await service.ask(`/v1/counties?${query}`);
    expect(response.statusCode, response.body).toBe(status);
    if (status === 400) expect(response.json().errors[0]).toHaveProperty('parameter');
  });

  test('a cursor made by hand with a right sum is refused like any other', async () => {
    for (const [keys, sort] of [
      [[2, 'many', 'kosan'], 'population_2008'],
      [[2, '99999999999999999999', 'kosan'], '-population_2008'],
      [[2, '2024-02-30', 'kosan'], 'inaugurated_on'],
    ]) {
      const content = Buffer.from(JSON.stringify(keys)).toString('base64url');
      const sum = createHash('sha256')
        .update(`20x10 cursor 1\n/v1/counties?sort=${sort}\n${content}`)
        .digest('base64url')
        .slice(0, 16);
      const problem = await askForProblem(
        `/v1/counties?sort=${sort}&cursor=${content}.${sum}`,
        400,
      );
      expect(problem).toMatchObject({ code: 'invalid_cursor', errors: [{ parameter: 'cursor' }] });
    }
  });
});

describe('on a socket', () => {
  let port: number;
  beforeAll(async () => {
    await service.app.listen({ port: 0, host: '127.0.0.1' });
    port = (service.app.server.address() as { port: number }).port;
  });

  function send(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.setEncoding('utf8').on('data', (part) => {
        received += part;
      });
      socket.on('end', () => resolve(received)).on('error', reject);
    });
  }

  test.each([
    [
      'headers that overflow',
      `GET /v1 HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'Request Header Fields Too Large',
      'headers_too_large',
    ],
    ['a line that is no HTTP', 'HELLO\r\n\r\n', 400, 'Bad Request', 'invalid_request'],
    [
      'a header that is none',
      'GET /v1 HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n',
      400,
      'Bad Request',
      'invalid_request',
    ],
  ])('%s gets a problem and the connection ends', async (_, text, status, reason, code) => {
    const [head = '', body = ''] = (await send(text)).split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toBe(`HTTP/1.1 ${status} ${reason}`);
    expect(head).toContain('Content-Type: application/problem+json; charset=utf-8');
    expect(head).toContain('Connection: close');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  test('an address in absolute form and a fragment are no way around the rules', async () => {
    const close = 'Host: x\r\nConnection: close\r\n\r\n';
    expect(await send(`GET /v1/counties/kosan HTTP/1.1\r\n${close}`)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await send(`GET /v1/../etc/passwd HTTP/1.1\r\n${close}`)).toMatch(/^HTTP\/1\.1 404 /);
    expect(await send(`DELETE /v1/counties HTTP/1.1\r\n${close}`)).toMatch(/^HTTP\/1\.1 405 /);
  });
});

describe('a former id', () => {
  test.each([
    ['/v1/counties/anju', '/v1/counties/anju-city'],
    [
      '/v1/counties/anju?include=claims&fields=name,kind',
      '/v1/counties/anju-city?fields=name,kind&include=claims',
    ],
    ['/v1/counties/anju?revision=2&fields=name', '/v1/counties/anju-city?fields=name&revision=2'],
    ['/v1/counties/anju/claims?property=kind', '/v1/counties/anju-city/claims?property=kind'],
    ['/v1/counties/ko-san/revisions', '/v1/counties/kosan/revisions'],
  ])('%s answers 308 with %s', async (url, location) => {
    const response = await service.ask(url);
    expect(response).toMatchObject({ statusCode: 308, body: '' });
    expect(response.headers.location).toBe(location);
    expect((await service.ask(location)).statusCode).toBe(200);
  });

  test('is the id of the record at a revision in which it had it', async () => {
    const response = await service.ask('/v1/counties/anju?revision=1');
    expect(response.statusCode).toBe(200);
    expect(response.json().data.id).toBe('anju');
  });

  test('that was a record keeps its own history', async () => {
    const { data } = (await service.ask('/v1/counties/anju/revisions')).json();
    expect(data.map(({ change }: { change: string }) => change)).toEqual(['added', 'withdrawn']);
  });
});

test('a revision that does not exist is not found, and the parameter named', async () => {
  for (const path of [
    '/v1',
    '/v1/counties',
    '/v1/counties/kosan',
    '/v1/counties/kosan/claims',
    '/v1/progress',
    '/v1/policy',
    '/v1/changes',
    '/v1/vocabularies',
  ]) {
    const response = await service.ask(`${path}?revision=99`);
    expect(response.statusCode, path).toBe(404);
    expect(response.json()).toMatchObject({
      code: 'unknown_revision',
      errors: [{ parameter: 'revision' }],
    });
  }
});

test('before anything is loaded the service says so', async () => {
  const { database, drop } = await openTestDatabase('migrated');
  const app = await buildApp({ database, revisions: await watchRevisions(database) });
  onTestFinished(() => app.close().then(drop));
  const problem = await askForProblem('/v1/counties', 503, app);
  expect(problem).toMatchObject({ code: 'unavailable', detail: 'No dataset is loaded yet.' });
  expect(Number(problem.headers['retry-after'])).toBeGreaterThan(0);
});

describe('a database that fails', () => {
  const paths = [
    '/v1',
    '/v1/policy',
    '/v1/counties',
    '/v1/counties?count=exact&limit=1',
    '/v1/counties/kosan',
    '/v1/counties/kosan/claims',
    '/v1/counties/kosan/revisions',
    '/v1/progress',
    '/v1/changes',
    '/v1/revisions',
    '/readyz',
  ];
  const revisions = {
    newest: () => 1,
    refresh: async () => 1,
    resolve: async () => 1,
    dayOf: () => '2026-01-01',
    stop: () => {},
  };
  const build = async (error: unknown): Promise<FastifyInstance> => {
    const fail = () => Promise.reject(error);
    const database = { kind: 'postgres', query: fail, transaction: fail } as unknown as Database;
    const app = await buildApp({ database, revisions });
    onTestFinished(() => app.close());
    return app;
  };

  test.each([
    [
      'of its own',
      Object.assign(new Error('relation "secret" does not exist: select * from secret'), {
        code: '42P01',
        severity: 'ERROR',
        query: 'select * from secret',
        internalQuery: 'select 1',
      }),
      500,
      'internal',
    ],
    [
      'with a plain error',
      new TypeError('Cannot read properties of undefined at drizzle (x.ts:1)'),
      500,
      'internal',
    ],
    ['with nothing', undefined, 500, 'internal'],
    ['with a text', 'select 1', 500, 'internal'],
    [
      'to connect',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
      503,
      'unavailable',
    ],
    [
      'while it ends',
      Object.assign(new Error('terminating connection: select 1'), { code: '57P01' }),
      503,
      'unavailable',
    ],
  ])('%s leaks nothing', async (_, error, status, code) => {
    const app = await build(error);
    for (const path of paths) {
      const problem = await askForProblem(path, status, app);
      expect(problem.code).toBe(code);
      expect(problem.headers.etag).toBeUndefined();
      expect(problem.headers['dataset-revision']).toBeUndefined();
      if (status === 503) expect(Number(problem.headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  test('in the middle of its life answers 503, and what is known is still answered', async () => {
    const { database, drop } = await openTestDatabase('migrated');
    await loadMadeUp(database, { counties: [toRecord('counties', { id: 'kosan' })] });
    const watch = await watchRevisions(database);
    const app = await buildApp({ database, revisions: watch });
    onTestFinished(async () => {
      await app.close();
      watch.stop();
      await drop().catch(() => {});
    });
    expect((await app.inject('/v1/counties/kosan')).statusCode).toBe(200);
    await database.close();
    expect((await app.inject('/v1/counties/kosan')).statusCode).toBe(200);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    for (const path of paths.filter((each) => each !== '/v1/counties/kosan')) {
      expect((await askForProblem(path, 503, app)).code).toBe('unavailable');
    }
  });
});

test('the documentation works without any other host', async () => {
  const page = await service.app.inject('/docs');
  expect(page.statusCode).toBe(200);
  const referred = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) =>
    String(address),
  );
  expect(referred.length).toBeGreaterThan(3);
  for (const address of referred) {
    expect(address).not.toMatch(/^(https?:)?\/\//);
    const found = await service.app.inject(new URL(address, 'http://localhost/docs/').pathname);
    expect(found.statusCode, address).toBe(200);
  }
});

test('requests have ids of their own', async () => {
  const ids = new Set<unknown>();
  for (const url of ['/v1', '/v1', '/nowhere', '/v1/counties/%zz', '/healthz'])
    ids.add((await service.app.inject(url)).headers['x-request-id']);
  expect(ids.size).toBe(5);
});
