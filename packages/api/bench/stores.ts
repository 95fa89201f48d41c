import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrationsFolder, openDatabase } from '../src/index.ts';
import { insertFigures } from './synthetic.ts';

/** A database full of made-up figures. */
export type Store = {
  name: string;
  /** Settings with which one more program opens it. */
  open(): Promise<Record<string, string>>;
  drop(): Promise<void>;
};

const server = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const poolSize = '10';

/** A database of its own on the server of BENCH_DATABASE_URL. */
export async function preparePostgres(figures: number): Promise<Store> {
  const name = `bench_20x10_${process.pid}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await query(server, `create database ${name}`);
  await fill({ DATABASE_URL: url.href, DATA_DIR: '' }, figures);
  await query(url.href, 'vacuum analyze production_figures');
  const [{ server_version }] = await query(server, 'show server_version');
  return {
    name: `PostgreSQL ${server_version.split(' ')[0]}`,
    open: async () => ({ DATABASE_URL: url.href, DATABASE_POOL_SIZE: poolSize }),
    drop: async () => {
      await query(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function query(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows as [Record<string, string> & { server_version: string }];
}

/** An embedded database. As only one program may open it, each gets a copy. */
export async function prepareEmbedded(figures: number): Promise<Store> {
  const root = await mkdtemp(join(tmpdir(), '20x10-bench-'));
  const [first, ...copies] = ['a', 'b', 'c'].map((each) => join(root, each)) as [string];
  await fill({ DATA_DIR: first }, figures);
  for (const copy of copies) await cp(first, copy, { recursive: true });
  const free = [first, ...copies];
  return {
    name: 'PGlite',
    open: async () => ({ DATA_DIR: free.pop() as string }),
    drop: () => rm(root, { recursive: true, force: true }),
  };
}

async function fill(settings: { DATABASE_URL?: string; DATA_DIR: string }, figures: number) {
  const database = await openDatabase({ ...settings, DATABASE_POOL_SIZE: 2 });
  await database.migrate(migrationsFolder);
  await insertFigures(database, figures);
  await database.close();
}
