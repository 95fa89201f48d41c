import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '@20x10/schema';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { loadDataset, migrationsFolder, openDatabase } from '../src/index.ts';

// Strategy: one migrated and one loaded database are made per run; each test copies the one it
// needs, so that no test sees another's writes and none pays for migrating or loading.
declare module 'vitest' {
  interface ProvidedContext {
    templates: { migrated: string; loaded: string };
  }
}

const occasion = { author: 'test', cause: 'dataset', message: 'Loaded for the tests.' } as const;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return project.config.env.TEST_STORAGE === 'postgres'
    ? setupPostgres(project)
    : setupEmbedded(project);
}

async function setupEmbedded(project: TestProject) {
  const root = await mkdtemp(join(tmpdir(), '20x10-test-'));
  const templates = { migrated: join(root, 'migrated'), loaded: join(root, 'loaded') };
  await prepare({ DATA_DIR: templates.migrated }, false);
  await cp(templates.migrated, templates.loaded, { recursive: true });
  await prepare({ DATA_DIR: templates.loaded }, true);
  project.provide('templates', templates);
  return () => rm(root, { recursive: true, force: true });
}

async function setupPostgres(project: TestProject) {
  const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await admin.connect();
  const prefix = `test_20x10_${process.pid}`;
  const templates = { migrated: `${prefix}_migrated`, loaded: `${prefix}_loaded` };
  await admin.query(`create database ${templates.migrated}`);
  await prepare({ DATABASE_URL: toUrl(templates.migrated) }, false);
  await admin.query(`create database ${templates.loaded} template ${templates.migrated}`);
  await prepare({ DATABASE_URL: toUrl(templates.loaded) }, true);
  project.provide('templates', templates);
  return async () => {
    const { rows } = await admin.query('select datname from pg_database where datname like $1', [
      `${prefix}%`,
    ]);
    for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
    await admin.end();
  };
}

/** Address of a database on the test server. */
export function toUrl(name: string): string {
  const url = new URL(process.env.TEST_DATABASE_URL as string);
  url.pathname = `/${name}`;
  return url.href;
}

async function prepare(
  where: { DATA_DIR?: string; DATABASE_URL?: string },
  loaded: boolean,
): Promise<void> {
  const database = await openDatabase({
    DATA_DIR: '',
    DATABASE_POOL_SIZE: 2,
    DATABASE_URL: undefined,
    ...where,
  });
  await database.migrate(migrationsFolder);
  if (loaded) await loadDataset(database, await readDataset(), occasion);
  await database.close();
}
