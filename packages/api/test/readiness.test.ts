import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp, watchRevisions } from '../src/index.ts';
import { createReadiness } from '../src/readiness.ts';
import { openTestDatabase } from './harness.ts';

async function open(content: 'migrated' | 'loaded') {
  const { database, drop } = await openTestDatabase(content);
  const revisions = await watchRevisions(database);
  const readiness = createReadiness();
  const app = await buildApp({ database, revisions, readiness });
  onTestFinished(async () => {
    await app.close();
    revisions.stop();
    await drop();
  });
  return { app, database, readiness };
}

test('with a dataset the service is ready at its revision, until it is about to end', async () => {
  const { app, readiness } = await open('loaded');
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ok', revision: 1 });
  readiness.end();
  const ending = await app.inject('/readyz');
  expect([ending.statusCode, ending.headers['retry-after']]).toEqual([503, '5']);
  expect(ending.json().detail).toBe('The service is shutting down.');
  expect((await app.inject('/v1/cohorts')).statusCode).toBe(200);
});

test('without a dataset the service is not ready', async () => {
  const { app } = await open('migrated');
  const response = await app.inject('/readyz');
  expect([response.statusCode, response.json().detail]).toEqual([503, 'No dataset is loaded yet.']);
});

test('on a database that lacks a migration of this build the service is not ready', async () => {
  const { app, database } = await open('loaded');
  await database.query(sql`
    delete from drizzle.__drizzle_migrations
    where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`);
  const response = await app.inject('/readyz');
  expect(response.statusCode).toBe(503);
  expect(response.json().detail).toBe('The database is older than this build of the service.');
});
