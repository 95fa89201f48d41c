import type { FastifyInstance } from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildApp, type Database, watchRevisions } from '../src/index.ts';
import { openTestDatabase } from './harness.ts';
import { loadMadeUp, toRecord } from './made-up.ts';
import { askForProblem } from './problem.ts';

test('before anything is loaded the service says so', async () => {
  const { database, drop } = await openTestDatabase('migrated');
  const app = await buildApp({ database, revisions: await watchRevisions(database) });
  onTestFinished(() => app.close().then(drop));
  const problem = await askForProblem(app, '/v1/counties', 503);
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
    hashOf: () => 'hash',
    isCurrent: () => true,
    resolve: async () => ({ revision: 1, hash: 'hash', pinned: false, immutable: false }),
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
      const problem = await askForProblem(app, path, status);
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
      expect((await askForProblem(app, path, 503)).code).toBe('unavailable');
    }
  });
});
