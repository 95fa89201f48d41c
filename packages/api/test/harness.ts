import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset, DatasetRecord } from '@20x10/schema';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { buildApp, type Database, openDatabase, watchRevisions } from '../src/index.ts';
import { copyFolder } from './copy-folder.ts';
import { toUrl } from './database-setup.ts';
import { checkAgainstDocument } from './document.ts';

const storage = process.env.TEST_STORAGE;
let copies = 0;

/** A database of its own for the calling test or suite: empty but migrated, or with the dataset. */
export async function openTestDatabase(
  content: 'migrated' | 'loaded' = 'loaded',
): Promise<{ database: Database; drop: () => Promise<void> }> {
  const template = inject('templates')[content];
  if (storage === 'postgres') return copyPostgres(template);
  const folder = await mkdtemp(join(tmpdir(), '20x10-copy-'));
  await copyFolder(template, folder);
  const database = await openDatabase({
    DATA_DIR: folder,
    DATABASE_POOL_SIZE: 1,
    DATABASE_URL: undefined,
  });
  const drop = async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { database, drop };
}

async function copyPostgres(template: string) {
  copies += 1;
  const name = `${template.replace(/_(migrated|loaded)$/, '')}_${process.pid}_${process.env.VITEST_POOL_ID}_${copies}`;
  await onServer(`create database ${name} template ${template}`);
  const database = await openDatabase({
    DATABASE_URL: toUrl(name),
    DATABASE_POOL_SIZE: 4,
    DATA_DIR: '',
  });
  const drop = async () => {
    await database.close();
    await onServer(`drop database ${name} with (force)`);
  };
  return { database, drop };
}

async function onServer(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

/** The app on a database, asked through `ask`, which checks every answer against the document. */
export type TestApp = {
  app: FastifyInstance;
  database: Database;
  ask(url: string | InjectOptions): Promise<LightMyRequestResponse>;
  refresh(): Promise<number>;
  close(): Promise<void>;
};

export async function buildTestApp(content: 'migrated' | 'loaded' = 'loaded'): Promise<TestApp> {
  const { database, drop } = await openTestDatabase(content);
  const revisions = await watchRevisions(database);
  const app = await buildApp({ database, revisions });
  return {
    app,
    database,
    ask: async (url) => {
      const response = await app.inject(url);
      checkAgainstDocument(app, url, response);
      return response;
    },
    refresh: () => revisions.refresh(),
    close: async () => {
      await app.close();
      revisions.stop();
      await drop();
    },
  };
}

/** A test app that closes when the test ends. */
export async function openTestApp(content: 'migrated' | 'loaded' = 'loaded'): Promise<TestApp> {
  const testApp = await buildTestApp(content);
  onTestFinished(() => testApp.close());
  return testApp;
}

/** A dataset of a few made-up records. */
export function toDataset(records: Record<string, readonly DatasetRecord[]>): Dataset {
  return { records: new Map(Object.entries(records)), problems: [] };
}
