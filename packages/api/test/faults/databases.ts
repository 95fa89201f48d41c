import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '@20x10/schema';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { loadDataset, openDatabase } from '../../src/index.ts';
import { copyFolder } from '../copy-folder.ts';
import { toUrl } from '../database-setup.ts';

export const onPostgres = process.env.TEST_STORAGE === 'postgres';

/** Settings that name a database of the test's own: empty, migrated, or with the dataset. */
export async function createDatabase(
  content: 'empty' | 'migrated' | 'loaded',
): Promise<Record<string, string>> {
  return onPostgres
    ? { DATABASE_URL: await createOnServer(content) }
    : { DATA_DIR: await createFolder(content) };
}

async function createOnServer(content: 'empty' | 'migrated' | 'loaded'): Promise<string> {
  const template = content === 'empty' ? 'template0' : inject('templates')[content];
  const prefix = inject('templates').migrated.replace(/_migrated$/, '');
  const name = `${prefix}_fault_${randomBytes(4).toString('hex')}`;
  await onServer(`create database ${name} template ${template}`);
  onTestFinished(() => onServer(`drop database if exists ${name} with (force)`).then(() => {}));
  return toUrl(name);
}

async function createFolder(content: 'empty' | 'migrated' | 'loaded'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), '20x10-fault-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (content !== 'empty') await copyFolder(inject('templates')[content], folder);
  return folder;
}

/** Rows of a statement, on the server's own database or on that one. */
export async function onServer<T>(
  statement: string,
  url = process.env.TEST_DATABASE_URL as string,
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Makes a revision in which most claims are missing, so that the next load of the files has much to do. */
export async function loadLess(url: string, claimCount = 600): Promise<void> {
  const database = await openDatabase({ DATABASE_URL: url, DATABASE_POOL_SIZE: 1, DATA_DIR: '' });
  const { records } = await readDataset();
  const claims = records.get('claims')?.slice(0, claimCount) ?? [];
  const less = { records: new Map([...records, ['claims', claims]]), problems: [] };
  await loadDataset(database, less, { author: 'test', cause: 'dataset', message: 'Less.' });
  await database.close();
}

export const nameOf = (url: string) => new URL(url).pathname.slice(1);
