import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, watchRevisions } from '../../src/index.ts';
import type { Observation } from '../../src/observe.ts';
import { createRateLimit } from '../../src/rate-limit.ts';
import { openTestDatabase } from '../harness.ts';

async function listen(requests = 1000) {
  const { database, drop } = await openTestDatabase('migrated');
  const revisions = await watchRevisions(database);
  const observed: Observation[] = [];
  const observer = { answered: (each: Observation) => observed.push(each), failed: () => {} };
  const rateLimit = createRateLimit(requests, 60);
  const connections = { requestTimeout: 2000, connectionTimeout: 10_000 };
  const app = await buildApp({
    database,
    revisions,
    observer,
    connections,
    ...{ rateLimit },
  } as never);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const close = async () => {
    await app.close();
    revisions.stop();
    await drop();
  };
  return { app, observed, close, send: (text: string) => send(port, text) };
}

let service: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  service = await listen();
});
afterAll(() => service.close());

/** Everything that is answered until the connection ends. */
function send(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setEncoding('utf8').on('data', (part) => {
      received += part;
    });
    socket.on('error', () => {}).on('close', () => resolve(received));
  });
}

const rest = 'Host: x\r\nConnection: close\r\n\r\n';
const malformed: [string, string, number, string][] = [
  ['bad percent-encoding', `GET /v1/counties/%zz HTTP/1.1\r\n${rest}`, 400, 'invalid_request'],
  ['a half sequence', `GET /v1/%e0%a4%a HTTP/1.1\r\n${rest}`, 400, 'invalid_request'],
  [
    'an id too long',
    `GET /v1/counties/${'x'.repeat(400)} HTTP/1.1\r\n${rest}`,
    414,
    'uri_too_long',
  ],
  ['a URL too long', `GET /v1?${'x'.repeat(9000)} HTTP/1.1\r\n${rest}`, 414, 'uri_too_long'],
  ['no host', 'GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'invalid_request'],
  ['two hosts', `GET /v1 HTTP/1.1\r\nHost: y\r\n${rest}`, 400, 'invalid_request'],
  ['the same host twice', `GET /v1 HTTP/1.1\r\nHost: x\r\n${rest}`, 400, 'invalid_request'],
  ['an empty host', 'GET /v1 HTTP/1.1\r\nHost:\r\n\r\n', 400, 'invalid_request'],
  ['a host with a quote', 'GET /v1 HTTP/1.1\r\nHost: a"b\r\n\r\n', 400, 'invalid_request'],
  ['a host with a path', 'GET /v1 HTTP/1.1\r\nHost: a/b\r\n\r\n', 400, 'invalid_request'],
  ['a host with a user', 'GET /v1 HTTP/1.1\r\nHost: u@a\r\n\r\n', 400, 'invalid_request'],
  ['a host that is no ASCII', 'GET /v1 HTTP/1.1\r\nHost: é.x\r\n\r\n', 400, 'invalid_request'],
  ['a port too high', 'GET /v1 HTTP/1.1\r\nHost: a:70000\r\n\r\n', 400, 'invalid_request'],
  ['an expectation', `GET /v1 HTTP/1.1\r\nExpect: gifts\r\n${rest}`, 417, 'expectation_failed'],
  [
    'a length that is none',
    `GET /v1 HTTP/1.1\r\nContent-Length: x\r\n${rest}`,
    400,
    'invalid_request',
  ],
  [
    'two lengths',
    `POST /v1 HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${rest}`,
    400,
    'invalid_request',
  ],
  [
    'length and chunks',
    `POST /v1 HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${rest}0\r\n\r\n`,
    400,
    'invalid_request',
  ],
  [
    'headers too large',
    `GET /v1 HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n${rest}`,
    431,
    'headers_too_large',
  ],
  ['a method that is none', `BREW /v1 HTTP/1.1\r\n${rest}`, 400, 'invalid_request'],
  ['PROPFIND', `PROPFIND /v1 HTTP/1.1\r\n${rest}`, 405, 'method_not_allowed'],
  ['TRACE', `TRACE /v1 HTTP/1.1\r\n${rest}`, 405, 'method_not_allowed'],
  ['CONNECT', `CONNECT example.org:443 HTTP/1.1\r\n${rest}`, 405, 'method_not_allowed'],
  ['HTTP/0.9', 'GET /v1\r\n\r\n', 400, 'invalid_request'],
  ['HTTP/2 at once', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'invalid_request'],
  [
    'a bare line feed in a header',
    `GET /v1 HTTP/1.1\r\nX: a\n b\rc\r\n${rest}`,
    400,
    'invalid_request',
  ],
  ['a request that never ends', 'GET /v1 HTTP/1.1\r\nHost: x\r\nX: ', 408, 'request_timeout'],
];

test.each(malformed)(
  '%s gets a problem as any other, is counted, and ends the connection',
  async (_, text, status, code) => {
    const { send, observed } = service;
    const [head = '', body = ''] = (await send(text)).split('\r\n\r\n');
    const headers = Object.fromEntries(
      head
        .split('\r\n')
        .slice(1)
        .map((line) => [line.split(': ')[0]?.toLowerCase(), line.slice(line.indexOf(': ') + 2)]),
    );
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      ratelimit: expect.stringContaining('r=9'),
      connection: 'close',
    });
    expect(JSON.parse(body)).toMatchObject({ status, code, request_id: headers['x-request-id'] });
    const own = () => observed.filter(({ request_id }) => request_id === headers['x-request-id']);
    await expect.poll(own).toMatchObject([{ status }]);
  },
);

test('malformed requests count against the allowance of their address', async () => {
  const limited = await listen(3);
  for (const [text, status] of [
    ['HELLO\r\n\r\n', 400],
    [`GET /v1/%zz HTTP/1.1\r\n${rest}`, 400],
    ['GET /v1 HTTP/1.1\r\nHost:\r\n\r\n', 400],
    ['HELLO\r\n\r\n', 429],
    [`GET /v1/%zz HTTP/1.1\r\n${rest}`, 429],
    [`GET /v1?${'x'.repeat(9000)} HTTP/1.1\r\n${rest}`, 429],
    ['GET /v1 HTTP/1.1\r\nHost:\r\n\r\n', 429],
    [`GET /v1 HTTP/1.1\r\n${rest}`, 429],
  ] as const) {
    const answer = await limited.send(text);
    expect(answer, text.slice(0, 50)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    if (status === 429) expect(answer).toMatch(/retry-after: \d+/i);
  }
  await limited.close();
});

test('an answer under way is not followed by one to a malformed request that came with it', async () => {
  const first = 'GET /v1/cohorts HTTP/1.1\r\nHost: x\r\n\r\n';
  const answer = await service.send(`${first}HELLO\r\n\r\n`);
  expect(answer).not.toMatch(/HTTP\/1\.1 400/);
  const coded = `POST /v1 HTTP/1.1\r\nTransfer-Encoding: x\r\n${rest}`;
  expect(await service.send(coded)).toMatch(/^(HTTP\/1\.1 40[05] |$)/);
});

describe('what comes after a malformed request', () => {
  const healthy = `GET /healthz HTTP/1.1\r\n${rest}`;
  test.each(malformed.filter(([name]) => !/never ends|too large/.test(name)))(
    'on the connection of %s is not answered',
    async (_, text) => {
      const { send, observed } = service;
      const before = observed.length;
      const answer = await send(`${text}${healthy}`);
      expect(answer.match(/HTTP\/1\.1 \d{3}/g)).toHaveLength(1);
      expect(observed.slice(before).filter(({ status }) => status === 200)).toEqual([]);
    },
  );
});

test.each([
  ['a whole address', `GET http://x/healthz HTTP/1.1\r\n${rest}`, 200],
  ['the address of another', `GET http://evil.example/nowhere HTTP/1.1\r\n${rest}`, 404],
  ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${rest}`, 204],
  ['an upgrade to h2c', `GET /healthz HTTP/1.1\r\nUpgrade: h2c\r\n${rest}`, 200],
  ['HTTP/1.0 without a host', 'GET /healthz HTTP/1.0\r\n\r\n', 200],
  ['a host of the network', 'GET /healthz HTTP/1.0\r\nHost: my_service:3000\r\n\r\n', 200],
  ['a host that is an address', 'GET /healthz HTTP/1.0\r\nHost: [::1]:3000\r\n\r\n', 200],
  ['100-continue', `GET /healthz HTTP/1.1\r\nExpect: 100-continue\r\n${rest}`, 100],
])('%s is answered as it should be', async (_, text, status) => {
  const { send } = service;
  expect(await send(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});
