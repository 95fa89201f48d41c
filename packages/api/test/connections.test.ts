import { expect, onTestFinished, test } from 'vitest';
import { buildApp, watchRevisions } from '../src/index.ts';
import { openTestDatabase } from './harness.ts';

test('a client may be given more than the five minutes that Node gives it', async () => {
  const { database, drop } = await openTestDatabase('migrated');
  const revisions = await watchRevisions(database);
  const app = await buildApp({ database, revisions, connections: { requestTimeout: 600_000 } });
  onTestFinished(async () => {
    await app.close();
    revisions.stop();
    await drop();
  });
  expect(app.server.requestTimeout).toBe(600_000);
  expect(app.server.headersTimeout).toBe(600_000);
});
