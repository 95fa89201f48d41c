import type { Socket } from 'node:net';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { endWhenLost, inKnownTransaction, inTransaction } from './database/postgres-transaction.ts';
import { type SilenceWatch, watchForSilence } from './database/silence.ts';
import { takeWriterLock } from './database/writer-lock.ts';
import type { Database, PoolState, Queries } from './database.ts';
import { orUnreachable } from './database-failures.ts';
import { streamPostgres } from './database-stream.ts';
import { orClear } from './migrations.ts';
import { nameOf, toStatement } from './statements.ts';

export type PostgresOptions = {
  url: string;
  /** Connections for reading at most, each statement within `timeout_ms`; 0 sets no limit. */
  readers: number;
  /** Further connections for exports and for whoever writes, without a limit of time. */
  others: number;
  timeout_ms: number;
  /** How long who migrates or loads waits for another who does. */
  lock_timeout_ms: number;
  /** Whether statements are prepared under names. */
  prepare: boolean;
};

/** Opens a pool for reading and one for what takes its time. Connects when first asked. */
export function openPostgres(options: PostgresOptions): Database {
  const { url, lock_timeout_ms } = options;
  const watch = watchForSilence(url);
  const readers = openReaders(options, watch);
  const others = openPool(url, { max: options.others });
  watch.add(others, patienceForSending);
  // Whoever waits for one that has vanished still gets its turn.
  const shorter_ms = Math.max(3000, lock_timeout_ms / 2);
  const write = <T>(work: (client: pg.PoolClient) => Promise<T>) =>
    inKnownTransaction(
      others,
      async (client) => {
        await takeWriterLock(queriesOn(client, options), lock_timeout_ms);
        return work(client);
      },
      { begin: `begin; ${endWhenLost(shorter_ms)}`, askFor_ms: shorter_ms },
    );
  return {
    kind: 'postgres',
    query: readers.query,
    transaction: (work) => write((client) => work(queriesOn(client, options))),
    migrate: (migrationsFolder) =>
      write((client) => orClear(migrate(drizzle(client), { migrationsFolder }))),
    stream: (statement, size) => streamPostgres(others, toStatement(statement), size),
    pools: () => [readers.state(), toState('exports', others)],
    close: async () => {
      watch.stop();
      await Promise.all([readers.close(), others.end()]);
    },
  };
}

// A load sends megabytes, on which the server is not at work before it has them all.
const patienceForSending = 8;
const patience = 2;

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
function openReaders(options: PostgresOptions, watch: SilenceWatch) {
  const { url, readers: max, timeout_ms } = options;
  const limit = timeout_ms > 0 ? { statement_timeout: timeout_ms } : {};
  const open = (further: pg.PoolConfig) => {
    const opened = openReadPool({ url, max, ...further }, timeout_ms);
    watch.add(opened, patience);
    return opened;
  };
  let pool = open(limit);
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
      pool = open({});
      asked.end().catch(() => {});
    }
    return query(statement);
  };
  return { query, state: () => toState('reads', pool), close: () => pool.end() };
}

/**
 * A pool whose servers keep a limit of time. One that hangs does not: its connection is given up when
 * nothing has come for a little longer. An idle connection is closed before that.
 */
function openReadPool({ url, ...given }: pg.PoolConfig & { url: string }, timeout_ms: number) {
  const config = { ...given, connectionTimeoutMillis: 2000 };
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
    keepAliveInitialDelayMillis: 5000,
    // Who holds a lock is told by this name.
    application_name: `20x10 ${basename(process.argv[1] ?? '', '.ts')} on ${hostname()} pid ${process.pid}`,
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
