import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset, DatasetRecord } from '@20x10/schema';
import pg from 'pg';
import { type Database, loadDataset, migrationsFolder, openDatabase } from '../src/index.ts';
import { toFigureId } from './synthetic.ts';

/** A database of made-up figures, and what may be done to it while it is read. */
export type SoakStore = {
  name: string;
  settings: Record<string, string>;
  /** Makes one more revision, where somebody beside the service can. */
  load?(): Promise<void>;
  /** Ends one of the service's connections. */
  endConnection?(): Promise<void>;
  /** Process ids of the service's connections. */
  backends(): Promise<number[]>;
  drop(): Promise<void>;
};

const server = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const loader = '20x10-soak';

/** A database of its own on the server of BENCH_DATABASE_URL. */
export async function preparePostgresDataset(figures: number): Promise<SoakStore> {
  const name = `soak_20x10_${process.pid}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const DATABASE_URL = url.href;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  url.searchParams.set('application_name', loader);
  const database = await openDatabase({
    DATABASE_URL: url.href,
    DATA_DIR: '',
    DATABASE_POOL_SIZE: 1,
  });
  const load = createLoads(database, figures);
  await load();
  const served = `from pg_stat_activity where datname = '${name}' and application_name <> '${loader}'`;
  return {
    name: 'PostgreSQL',
    settings: { DATABASE_URL },
    load,
    endConnection: async () => {
      await admin.query(`select pg_terminate_backend(pid) ${served} order by random() limit 1`);
    },
    backends: async () => {
      const { rows } = await admin.query<{ pid: number }>(`select pid ${served}`);
      return rows.map(({ pid }) => pid);
    },
    drop: async () => {
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** An embedded database: nobody else may open it, so it has one revision and no connections to end. */
export async function prepareEmbeddedDataset(figures: number): Promise<SoakStore> {
  const folder = await mkdtemp(join(tmpdir(), '20x10-soak-data-'));
  const DATA_DIR = join(folder, 'records');
  const database = await openDatabase({ DATA_DIR, DATABASE_POOL_SIZE: 1 });
  await createLoads(database, figures)();
  await database.close();
  return {
    name: 'PGlite',
    settings: { DATA_DIR },
    backends: async () => [],
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Loads the figures; each further load changes ten of them. */
function createLoads(database: Database, count: number): () => Promise<void> {
  const records = Array.from({ length: count }, (_, index) => toFigure(index + 1));
  let loads = 0;
  return async () => {
    if (loads === 0) await database.migrate(migrationsFolder);
    loads += 1;
    for (let changed = 0; changed < 10; changed += 1) {
      const index = (loads * 10 + changed) % count;
      records[index] = { ...toFigure(index + 1), summary: `Changed by load ${loads}.` };
    }
    const dataset: Dataset = {
      records: new Map([['production-figures', records]]),
      problems: [],
    };
    await loadDataset(database, dataset, {
      author: 'soak',
      cause: 'correction',
      message: 'Made up for measuring.',
    });
  };
}

const toFigure = (number: number): DatasetRecord => ({
  id: toFigureId(number),
  name: `Made-up figure ${number}`,
  summary: 'A figure made up for measuring; it stands for nothing.',
  former_ids: [],
  source_ids: ['made-up-source'],
  subject_type: 'counties',
  subject_id: `county-${number % 200}`,
  county_id: `county-${number % 200}`,
  province_id: `province-${number % 13}`,
  metric: ['output_growth', 'plan_fulfilment', 'product_varieties'][number % 3],
  quantity: {
    value: number % 997,
    low: number % 997,
    low_inclusive: true,
    high: number % 997,
    high_inclusive: true,
    qualifier: 'exact',
    unit: 'percent',
    as_stated: `${number % 997} percent`,
    bounds_by: 'stated',
  },
  basis: null,
  period: `202${4 + (number % 3)}-0${1 + (number % 9)}`,
});
