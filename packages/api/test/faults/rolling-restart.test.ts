import { once } from 'node:events';
import { Agent, createServer, request, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDatabase, onPostgres } from './databases.ts';
import { keepAsking, learnAnswers } from './load.ts';
import { freePort, type Running, startService } from './process.ts';

type Upstream = { port: number; ready: boolean; agent: Agent };

/** A proxy like any other: it asks who is ready four times a second, keeps connections, and tries nothing twice. */
async function startProxy(ports: readonly number[]): Promise<string> {
  const upstreams = ports.map(
    (port): Upstream => ({ port, ready: true, agent: new Agent({ keepAlive: true }) }),
  );
  const check = async (upstream: Upstream) => {
    const answered = fetch(`http://127.0.0.1:${upstream.port}/readyz`);
    upstream.ready = await answered.then(
      ({ ok }) => ok,
      () => false,
    );
  };
  const timer = setInterval(() => upstreams.forEach(check), 250);
  let turn = 0;
  const server = createServer(({ url, method, headers }, response) => {
    turn += 1;
    const ready = upstreams.filter((each) => each.ready);
    const upstream = ready[turn % ready.length];
    if (!upstream) return fail(response);
    const { port, agent } = upstream;
    request({ host: '127.0.0.1', port, agent, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response).on('error', () => response.destroy());
    })
      .on('error', () => fail(response))
      .end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    clearInterval(timer);
    for (const { agent } of upstreams) agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const fail = (response: ServerResponse) => response.writeHead(502).end('lost');

describe.skipIf(!onPostgres)('two instances behind a proxy', () => {
  test('are restarted one after the other under load, and no request is lost, with the default settings', async () => {
    const own = { ANSWER_CACHE_MB: '0', RATE_LIMIT: '0', SHUTDOWN_DELAY: '' };
    const settings = { ...(await createDatabase('loaded')), ...own };
    const start = (port: number) => startService({ ...settings, PORT: String(port) });
    const ports = [await freePort(), await freePort()];
    const instances: Running[] = await Promise.all(ports.map(start));
    const base = await startProxy(ports);
    const load = keepAsking(base, await learnAnswers(base), 8);
    for (const [index, port] of ports.entries()) {
      const { child, exited } = instances[index] as Running;
      child.kill('SIGTERM');
      expect(await exited).toEqual({ code: 0, signal: null });
      await start(port);
      await setTimeout(600);
    }
    const { right, refused, wrong } = await load.stop();
    expect({ refused, wrong }).toEqual({ refused: 0, wrong: [] });
    expect(right).toBeGreaterThan(100);
  });
});
