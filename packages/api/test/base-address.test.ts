import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnswerCache } from '../src/answer-cache.ts';
import { type AppOptions, buildApp, watchRevisions } from '../src/index.ts';
import { openTestDatabase } from './harness.ts';

const cache = createAnswerCache(2 ** 20);
const kinds: Record<string, Partial<AppOptions>> = {
  direct: { cache },
  proxied: { connections: { trustProxy: ['127.0.0.1'] } },
  named: { publicUrl: 'https://records.example/api/', connections: { trustProxy: ['127.0.0.1'] } },
};
const apps: Record<string, { port: number }> = {};
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const { database, drop } = await openTestDatabase();
  const revisions = await watchRevisions(database);
  for (const [name, further] of Object.entries(kinds)) {
    const app = await buildApp({ database, revisions, ...further });
    await app.listen({ port: 0, host: '127.0.0.1' });
    apps[name] = app.server.address() as { port: number };
    closing.push(() => app.close());
  }
  closing.push(async () => revisions.stop(), drop);
});
afterAll(async () => {
  for (const close of closing) await close();
});

function ask(name: string, path: string, headers: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const lines = [`GET ${path} HTTP/1.1`, ...headers, 'Connection: close', '', ''];
    const socket = connect(apps[name]?.port as number, '127.0.0.1', () =>
      socket.write(lines.join('\r\n')),
    );
    socket.setEncoding('utf8').on('data', (part) => {
      received += part;
    });
    socket.on('end', () => resolve(received)).on('error', reject);
  });
}

const paths = [
  '/v1/catalog?revision=1',
  '/v1/catalog',
  '/v1/cite?query=/v1/counties/songchon&format=text',
  '/llms.txt',
  '/robots.txt',
];
const others = [
  '/v1/cohorts?limit=1&revision=1',
  '/openapi.json',
  '/docs',
  '/docs/json',
  '/v1/nowhere',
];
const forwarded = [
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: gopher',
  'X-Forwarded-Port: 666',
  'Forwarded: host=evil.example;proto=gopher',
  'X-Forwarded-For: 192.0.2.1',
];

describe.each(paths)('%s', (path) => {
  test('behind a proxy names no host of a request, and may be shared', async () => {
    const answer = await ask('proxied', path, ['Host: evil.example', ...forwarded]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toMatch(/evil|gopher|666/);
    expect(answer).toMatch(/cache-control: public/i);
    const plain = await ask('proxied', path, ['Host: records.example']);
    const bodyOf = (text: string) => text.slice(text.indexOf('\r\n\r\n'));
    expect(bodyOf(plain)).toBe(bodyOf(answer));
  });

  test('with PUBLIC_URL names that alone', async () => {
    const answer = await ask('named', path, ['Host: evil.example', ...forwarded]);
    expect(answer).not.toMatch(/evil|gopher|666/);
    expect(answer).toContain('https://records.example/api/');
    expect(answer).toMatch(/cache-control: public/i);
  });

  test.each(['evil.example', 'evil.example:8080', '[::1]:3000'])(
    'without either names the host %s to its client and is kept by no one',
    async (host) => {
      // What is cited is an answer of its own, which names no host.
      await ask('direct', path, ['Host: first.example']);
      const { entries } = cache.statistics();
      const answer = await ask('direct', path, [`Host: ${host}`, ...forwarded]);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain(`http://${host}/`);
      expect(answer).not.toMatch(/gopher|666/);
      expect(answer).toMatch(/cache-control: private, no-cache\r\n/i);
      expect(answer).toMatch(/vary: accept, accept-encoding, host\r\n/i);
      expect(answer).not.toMatch(/immutable|cache-control: public/i);
      expect(cache.statistics().entries).toBe(entries);
    },
  );

  test.each(['a"b', 'evil.example/x', 'x y', 'évil.example', '[::1', 'a:b', 'u@evil.example'])(
    'is not given to the malformed host %j',
    async (host) => {
      for (const name of Object.keys(kinds))
        expect(await ask(name, path, [`Host: ${host}`])).toMatch(/^HTTP\/1\.1 400 /);
    },
  );
});

test.each(others)('%s names no host at all', async (path) => {
  for (const name of Object.keys(kinds)) {
    const answer = await ask(name, path, ['Host: evil.example', ...forwarded]);
    expect(answer, name).not.toMatch(/evil|gopher/);
  }
});
