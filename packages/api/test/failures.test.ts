import { createHash } from 'node:crypto';
import { connect } from 'node:net';
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

describe('what cannot be read', () => {
  test.each([
    '/',
    '/v2',
    '/v1/nowhere',
    '/v1/counties/',
    '/v1/counties/anju/nothing',
    '/v1//counties',
  ])('%s is no address', async (url) => {
    expect(await askForProblem(service.app, url, 404)).toMatchObject({
      code: 'not_found',
      instance: url,
    });
  });

  test('an unknown address is not found whatever the method', async () => {
    await askForProblem(
      service.app,
      { method: 'POST', url: '/v1/nowhere', payload: { a: 1 } },
      404,
    );
  });

  test('a body that is no JSON or too large is refused', async () => {
    const headers = { 'content-type': 'application/json' };
    const post = (payload: string) =>
      ({ method: 'POST', url: '/v1/nowhere', headers, payload }) as const;
    expect((await askForProblem(service.app, post('{"a":'), 400)).code).toBe('invalid_request');
    expect((await askForProblem(service.app, post(''), 400)).code).toBe('invalid_request');
    expect((await askForProblem(service.app, post(`"${'x'.repeat(70_000)}"`), 413)).code).toBe(
      'content_too_large',
    );
  });

  test('an address that is too long is refused', async () => {
    const problem = await askForProblem(service.app, `/v1/counties?name=${'x'.repeat(8000)}`, 414);
    expect(problem.code).toBe('uri_too_long');
    expect(problem.instance.length).toBeLessThan(600);
    await askForProblem(service.app, `/v1/counties/${'x'.repeat(400)}`, 414);
  });

  test.each(['/v1/counties/%zz', '/v1/counties/%', '/v1/counties/%ff', '/v1/counties/a%00b'])(
    '%s is malformed',
    async (url) => {
      expect((await askForProblem(service.app, url, 400)).code).toBe('invalid_request');
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
    const { revision_hash: hash } = (await service.app.inject('/v1/cohorts')).json().meta;
    for (const [keys, sort] of [
      [[1, hash, 'many', 'kosan'], 'population_2008'],
      [[1, hash, '99999999999999999999', 'kosan'], '-population_2008'],
      [[1, hash, '2024-02-30', 'kosan'], 'inaugurated_on'],
    ]) {
      const content = Buffer.from(JSON.stringify(keys)).toString('base64url');
      const sum = createHash('sha256')
        .update(`20x10 cursor 2\n/v1/counties?sort=${sort}\n${content}`)
        .digest('base64url')
        .slice(0, 16);
      const problem = await askForProblem(
        service.app,
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
