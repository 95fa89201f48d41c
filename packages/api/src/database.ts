import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { type SQL, sql } from 'drizzle-orm';
import { drizzle as drizzleNodePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migrateNodePostgres } from 'drizzle-orm/node-postgres/migrator';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import type { Config } from './config.ts';
import { orUnreachable } from './database-failures.ts';
import { streamEmbedded, streamPostgres } from './database-stream.ts';

/** Runs SQL; every value arrives as the driver's text or JSON, never as a Date. */
export type Queries = { query<T>(statement: SQL): Promise<T[]> };

/** An open database, embedded or not. */
export type Database = Queries & {
  kind: 'pglite' | 'postgres';
  /** Runs `work` in one transaction and rolls everything back when it throws. */
  transaction<T>(work: (transaction: Queries) => Promise<T>): Promise<T>;
  /** Rows of one statement in batches of that size, each read when the one before is asked for. All are of one state. */
  stream<T>(statement: SQL, size: number): AsyncGenerator<T[]>;
  migrate(folder: string): Promise<void>;
  close(): Promise<void>;
};

/** Whether a statement failed because of a value that was passed to it. */
export function isDataException(error: unknown): boolean {
  return /^22/.test((error as { code?: string }).code ?? '');
}

const dialect = new PgDialect();
const compile = (statement: SQL) => dialect.sqlToQuery(statement);

// One lock for whoever migrates or loads, so that several instances may start together.
export const writerLock = sql`select pg_advisory_xact_lock(2010)`;

/** Opens PostgreSQL by `DATABASE_URL`, or the embedded database under `DATA_DIR`. */
export function openDatabase(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL_SIZE' | 'DATA_DIR'> & {
    DATABASE_PREPARE?: boolean;
  },
): Promise<Database> {
  return config.DATABASE_URL
    ? openPostgres(config.DATABASE_URL, config.DATABASE_POOL_SIZE, config.DATABASE_PREPARE ?? true)
    : openEmbedded(config.DATA_DIR);
}

async function openPostgres(url: string, size: number, prepare: boolean): Promise<Database> {
  // Exports hold a connection for as long as their clients read, so they have some of their own.
  const forStreams = Math.max(1, Math.floor(size / 4));
  const pool = openPool(url, Math.max(1, size - forStreams));
  const streams = openPool(url, forStreams);
  const queriesOn = (client: pg.Pool | pg.PoolClient): Queries => ({
    query: async (statement) => {
      const { sql: text, params: values } = compile(statement);
      const name = prepare ? nameOf(text) : undefined;
      return (await orUnreachable(client.query({ text, values, ...(name && { name }) }))).rows;
    },
  });
  return {
    kind: 'postgres',
    ...queriesOn(pool),
    transaction: (work) => inTransaction(pool, (client) => work(queriesOn(client))),
    migrate: (folder) =>
      inTransaction(pool, async (client) => {
        await queriesOn(client).query(writerLock);
        await migrateNodePostgres(drizzleNodePostgres(client), { migrationsFolder: folder });
      }),
    stream: (statement, size) => streamPostgres(streams, compile(statement), size),
    close: async () => {
      await Promise.all([pool.end(), streams.end()]);
    },
  };
}

function openPool(url: string, max: number): pg.Pool {
  const types = { getTypeParser: textExceptJson };
  const pool = new pg.Pool({ connectionString: url, max, types, connectionTimeoutMillis: 10_000 });
  // A connection lost while idle is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

// Statements are prepared under a name each, so that they are parsed and planned once a connection.
// Only so many: a query string may make any number of different ones.
const preparedNames = new Map<string, string>();
function nameOf(text: string): string | undefined {
  const known = preparedNames.get(text);
  if (known !== undefined || preparedNames.size >= 300) return known;
  const name = `records_${preparedNames.size}`;
  preparedNames.set(text, name);
  return name;
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await orUnreachable(pool.connect());
  // A connection lost in between fails the next query; without a listener it would end the process.
  const ignore = () => {};
  client.on('error', ignore);
  try {
    await orUnreachable(client.query('begin'));
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

async function openEmbedded(folder: string): Promise<Database> {
  if (!folder.startsWith('memory://')) await mkdir(folder, { recursive: true });
  const embedded = await PGlite.create(folder, {
    extensions: { pg_trgm },
    parsers: Object.fromEntries(
      [1082, 1114, 1184, 1700].map((oid) => [oid, (text: string) => text]),
    ),
  });
  const queriesOn = (client: Pick<PGlite, 'query'>): Queries => ({
    query: async <T>(statement: SQL) => {
      const { sql: text, params } = compile(statement);
      return (await orUnreachable(client.query<T>(text, params))).rows;
    },
  });
  return {
    kind: 'pglite',
    ...queriesOn(embedded),
    transaction: (work) =>
      embedded.transaction((transaction) => work(queriesOn(transaction as never))),
    stream: (statement, size) => streamEmbedded(embedded, compile(statement), size),
    migrate: (migrationsFolder) => migratePglite(drizzlePglite(embedded), { migrationsFolder }),
    close: () => embedded.close(),
  };
}
