import { drizzle } from 'drizzle-orm/pg-proxy';
import { migrate } from 'drizzle-orm/pg-proxy/migrator';
import { EmbeddedConnection } from './database/embedded-connection.ts';
import type { Rows } from './database/embedded-messages.ts';
import { type Ask, streamEmbedded } from './database/embedded-stream.ts';
import { explained } from './database/folder-failures.ts';
import type { Database, Queries } from './database.ts';
import { orUnreachable } from './database-failures.ts';
import { lockFolder } from './folder-lock.ts';
import { orClear } from './migrations.ts';
import { toStatement } from './statements.ts';

/**
 * Opens PostgreSQL in a thread of this process, with its files in that folder. A statement that reads is
 * ended after `timeout_ms`; 0 sets no limit. What a transaction wrote is on the disk once it has ended, what
 * was written without one when the database is closed.
 */
export async function openEmbedded(folder: string, timeout_ms: number): Promise<Database> {
  // Two processes that write the same files would destroy them.
  const release = folder.startsWith('memory://') ? () => {} : await lockFolder(folder);
  const connection = new EmbeddedConnection(folder, timeout_ms);
  const turns = createTurns();
  const read: Ask = async (statement, thread) => {
    await turns.last();
    return toRows(await connection.ask({ do: 'query', ...statement }, { thread, timed: true }));
  };
  try {
    await connection.open();
  } catch (error) {
    release();
    throw error;
  }
  const transaction: Database['transaction'] = (work) =>
    turns.take(() => explained(folder, () => inTransaction(connection, work)));
  return {
    kind: 'pglite',
    query: (statement) => orUnreachable(read(toStatement(statement))),
    transaction,
    stream: (statement, size) =>
      streamEmbedded(
        { ask: read, threadOf: () => connection.thread },
        toStatement(statement),
        size,
      ),
    migrate: (migrationsFolder) =>
      transaction((queries) => orClear(migrateBy(queries, migrationsFolder))),
    pools: () => [],
    close: () => turns.take(() => connection.close().finally(release)),
  };
}

/** Lets one go after the other, each alone. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    last: () => last,
    take<T>(work: () => Promise<T>): Promise<T> {
      const turn = last.then(work);
      last = turn.catch(() => {});
      return turn;
    },
  };
}

async function inTransaction<T>(
  connection: EmbeddedConnection,
  work: (transaction: Queries) => Promise<T>,
): Promise<T> {
  const run = (sql: string, thread?: number) =>
    orUnreachable(connection.ask({ do: 'query', sql, params: [] }, { thread }));
  await run('begin');
  const { thread } = connection;
  let result: T;
  try {
    result = await work({
      query: async (statement) => {
        const request = { do: 'query', ...toStatement(statement) } as const;
        return toRows(await orUnreachable(connection.ask(request, { thread })));
      },
    });
    await run('commit', thread);
  } catch (error) {
    await run('rollback', thread).catch(() => {});
    throw error;
  }
  try {
    await orUnreachable(connection.ask({ do: 'keep' }));
  } catch (error) {
    // What could not be kept shall not be read, either.
    await connection.restart().catch(() => {});
    throw error;
  }
  return result;
}

async function migrateBy({ query }: Queries, migrationsFolder: string): Promise<void> {
  const database = drizzle(async (sql, params) => ({ rows: await query({ sql, params }) }));
  const apply = async (statements: string[]) => {
    for (const sql of statements) await query({ sql, params: [] });
  };
  await migrate(database, apply, { migrationsFolder });
}

function toRows<T>(rows: Rows | undefined): T[] {
  if (!rows) return [];
  return rows.values.map((values) => {
    const row: Record<string, unknown> = {};
    for (const [index, column] of rows.columns.entries()) row[column] = values[index];
    return row as T;
  });
}
