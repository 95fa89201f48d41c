import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createDatabase, onPostgres } from './databases.ts';
import { keepAsking, learnAnswers } from './load.ts';
import { freePort, startService, until } from './process.ts';
import { openProxy } from './proxy.ts';

describe.skipIf(!onPostgres)('a service with a replica', () => {
  test('answers everything right while the replica is stopped, cut off and back', async () => {
    const { DATABASE_URL = '' } = await createDatabase('loaded');
    const replica = await createDatabase('loaded');
    const proxy = await openProxy(replica.DATABASE_URL ?? '');
    const metricsPort = await freePort();
    const service = await startService({
      ANSWER_CACHE_MB: '0',
      RATE_LIMIT: '0',
      DATABASE_URL,
      DATABASE_REPLICA_URLS: proxy.url,
      METRICS_PORT: String(metricsPort),
    });
    const heldByReplica = async () => {
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      return /^records_replica_revision\{replica="1"\} (\d+)$/m.exec(text)?.[1];
    };
    const load = keepAsking(service.base, await learnAnswers(service.base));
    expect(await heldByReplica()).toBe('1');
    await proxy.cut();
    await until(async () => (await heldByReplica()) === '0');
    await proxy.heal();
    await until(async () => (await heldByReplica()) === '1');
    proxy.hang();
    await until(async () => (await heldByReplica()) === '0');
    await setTimeout(500);
    await proxy.heal();
    await until(async () => (await heldByReplica()) === '1');
    const { right, refused, wrong } = await load.stop();
    expect({ refused, wrong }).toEqual({ refused: 0, wrong: [] });
    expect(right).toBeGreaterThan(0);
    expect(service.child.exitCode).toBeNull();
  });
});
