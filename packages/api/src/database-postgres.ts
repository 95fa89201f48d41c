import type { Socket } from 'node:net';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { type Database, type PoolState, type Queries, writerLock } from './database.ts';
import { orUnreachable } from './database-failures.ts';
import { streamPostgres } from './database-stream.ts';
import { nameOf, toStatement } from './statements.ts';

export type PostgresOptions = {
  url: string;
  /** Connections for reading at most, each statement within `timeout_ms`; 0 sets no limit. */
  readers: number;
  /** Further connections for exports and for whoever writes, without a limit of time. */
  others: number;
  timeout_ms: number;
  /** Whether statements are prepared under names. */
  prepare: boolean;
};

/** Opens a pool for reading and one for what takes its time. Connects when first asked. */
export function openPostgres(options: PostgresOptions): Database {
  const readers = openReaders(options);
  const others = openPool(options.url, { max: options.others });
  return {
    kind: 'postgres',
    query: readers.query,
    transaction: (work) => inTransaction(others, (client) => work(queriesOn(client, options))),
    migrate: (migrationsFolder) =>
      inTransaction(others, async (client) => {
        await queriesOn(client, options).query(writerLock);
        await migrate(drizzle(client), { migrationsFolder });
      }),
    stream: (statement, size) => streamPostgres(others, toStatement(statement), size),
    pools: () => [readers.state(), toState('exports', others)],
    close: async () => {
      await Promise.all([readers.close(), others.end()]);
    },
  };
}

const queriesOn = (
  client: pg.Pool | pg.PoolClient,
  { prepare }: Pick<PostgresOptions, 'prepare'>,
): Queries => ({
  query: async (statement) => {
    const { sql: text, params: values } = toStatement(statement);
    const name = prepare ? nameOf(text) : undefined;
    return (await orUnreachable(client.query({ text, values, ...(name && { name }) }))).rows;
  },
});

/**
 * Reads within `timeout_ms`, which the server keeps as an option of the connection. A transaction pooler
 * refuses such options; from then on each statement is sent in a transaction that sets the limit itself.
 */
function openReaders(options: PostgresOptions) {
  const { url, readers: max, timeout_ms } = options;
  const limit = timeout_ms > 0 ? { statement_timeout: timeout_ms } : {};
  let pool = openReadPool({ url, max, ...limit }, timeout_ms);
  let pooled = false;
  const begin = `begin read only; set local statement_timeout = ${timeout_ms}`;
  const query: Queries['query'] = async (statement) => {
    if (pooled)
      return inTransaction(pool, (client) => queriesOn(client, options).query(statement), begin);
    const asked = pool;
    try {
      return await queriesOn(asked, options).query(statement);
    } catch (error) {
      if (!isRefusedOption(error)) throw error;
    }
    if (!pooled) {
      pooled = true;
      pool = openReadPool({ url, max }, timeout_ms);
      asked.end().catch(() => {});
    }
    return query(statement);
  };
  return { query, state: () => toState('reads', pool), close: () => pool.end() };
}

/**
 * A pool whose servers keep a limit of time. One that is cut off does not: its connection is given up when
 * nothing has come for a little longer. An idle connection is closed before that.
 */
function openReadPool({ url, ...config }: pg.PoolConfig & { url: string }, timeout_ms: number) {
  if (timeout_ms === 0) return openPool(url, config);
  const pool = openPool(url, { ...config, idleTimeoutMillis: Math.min(10_000, timeout_ms) });
  // The client's own query_timeout, a timer for each query, keeps memory from being collected for long.
  pool.on('connect', ({ connection }) => {
    const socket = connection.stream as Socket;
    socket.setTimeout(timeout_ms + 2000, () => {
      socket.destroy(new Error('The database has not answered in time.'));
    });
  });
  return pool;
}

function isRefusedOption(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code === '08P01' && /startup parameter/.test(cause.message ?? '');
}

function openPool(url: string, further: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types: { getTypeParser: textExceptJson },
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    ...further,
  });
  // A connection lost while idle is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => {});
  // Nor does the pool hear of one that is lost while it is being given back.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function toState(name: string, pool: pg.Pool): PoolState {
  const { totalCount, idleCount, waitingCount } = pool;
  return { pool: name, in_use: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  begin = 'begin',
): Promise<T> {
  const client = await orUnreachable(pool.connect());
  // A connection lost in between fails the next query; without a listener it would end the process.
  const ignore = () => {};
  client.on('error', ignore);
  try {
    await orUnreachable(client.query(begin));
    const result = await work(client);
    await orUnreachable(client.query('commit'));
    client.release();
    return result;
  } catch (error) {
    const broken = await client.query('rollback').then(
      () => undefined,
      (failure: Error) => failure,
    );
    client.release(broken);
    throw error;
  } finally {
    client.off('error', ignore);
  }
}

// Integers and booleans as such, everything else as text: a Date or a float would lose digits.
const parsers: Record<number, (text: string) => unknown> = {
  16: (text) => text === 't',
  20: Number,
  21: Number,
  23: Number,
  114: JSON.parse,
  3802: JSON.parse,
};
function textExceptJson(oid: number): (text: string) => unknown {
  return parsers[oid] ?? ((text) => text);
}
