import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database, Queries } from './database.ts';
import { orUnreachable } from './database-failures.ts';
import { streamEmbedded } from './database-stream.ts';
import { lockFolder } from './folder-lock.ts';
import { orClear } from './migrations.ts';
import { toStatement } from './statements.ts';

/** Opens PostgreSQL inside this process, with its files in that folder. */
export async function openEmbedded(folder: string): Promise<Database> {
  const inMemory = folder.startsWith('memory://');
  if (!inMemory) await mkdir(folder, { recursive: true });
  // Two processes that write the same files would destroy them.
  const release = inMemory ? async () => {} : await lockFolder(folder);
  const embedded = await PGlite.create(folder, {
    extensions: { pg_trgm },
    parsers: Object.fromEntries(
      [700, 701, 1082, 1114, 1184, 1700].map((oid) => [oid, (text: string) => text]),
    ),
  });
  const queriesOn = (client: Pick<PGlite, 'query'>): Queries => ({
    query: async (statement) => {
      const { sql: text, params } = toStatement(statement);
      return (await orUnreachable(client.query(text, params))).rows as never;
    },
  });
  return {
    kind: 'pglite',
    ...queriesOn(embedded),
    transaction: (work) =>
      embedded.transaction((transaction) => work(queriesOn(transaction as never))),
    stream: (statement, size) => streamEmbedded(embedded, toStatement(statement), size),
    migrate: (migrationsFolder) => orClear(migrate(drizzle(embedded), { migrationsFolder })),
    pools: () => [],
    close: async () => {
      await embedded.close();
      await release();
    },
  };
}
