import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildApp } from '../app.ts';

// The document needs no data: a database that is never asked stands in for the real one.
const unasked = () => Promise.reject(new Error('the document needs no database'));
const database = {
  kind: 'pglite' as const,
  query: unasked,
  transaction: unasked,
  stream: () => {
    throw new Error('the document needs no database');
  },
  migrate: unasked,
  pools: () => [],
  close: unasked,
};
const revisions = {
  newest: () => 0,
  hashOf: () => undefined,
  isCurrent: () => true,
  refresh: unasked,
  resolve: unasked,
  dayOf: () => '',
  stop: () => {},
};
const app = await buildApp({ database, revisions });
const file = fileURLToPath(new URL('../../openapi.json', import.meta.url));
await writeFile(file, `${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
