import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildApp, migrationsFolder, openDatabase, watchRevisions } from '../../src/index.ts';
import { createDatabase } from '../faults/databases.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

// An embedded database that is made from nothing takes its time where many are made at once.
vi.setConfig({ testTimeout: 120_000 });

const folder = new URL('states/', import.meta.url);
const states = (await readdir(folder)).filter((name) => name.endsWith('.sql.gz'));

// A migration is added here when it has landed, and stays: databases have been made by it.
const landed: Record<string, string> = {
  '0000_enable_trigrams': '9b6941d6380369e775a051001eb2c2dc8842c1900e95a90bb9fbebb2bbc52b03',
  '0001_create_records': '0d154e0b4be4efe16cb5cfb82708e1ea23c9ec13a272cb536400ace887999d48',
};

test('a migration that has landed is never changed', async () => {
  for (const [name, sha256] of Object.entries(landed)) {
    const content = await readFile(`${migrationsFolder}/${name}.sql`);
    expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
  }
});

/** A database as it was left then; the folder or address of it. */
async function restore(text: string): Promise<Record<string, string>> {
  const settings = await createDatabase('empty');
  if (settings.DATABASE_URL) {
    const client = new pg.Client({ connectionString: settings.DATABASE_URL });
    await client.connect();
    await client.query(text).finally(() => client.end());
  } else {
    const embedded = await PGlite.create(settings.DATA_DIR as string, { extensions: { pg_trgm } });
    await embedded.exec(text).finally(() => embedded.close());
  }
  return settings;
}

const open = async (settings: Record<string, string>) => {
  const database = await openDatabase({ DATABASE_POOL_SIZE: 2, DATA_DIR: '', ...settings });
  onTestFinished(() => database.close());
  return database;
};

test.each(states)(
  'a database left at %s migrates, reads both its revisions and loads',
  async (name) => {
    const text = gunzipSync(await readFile(new URL(name, folder))).toString();
    const database = await open(await restore(text));
    await database.migrate(migrationsFolder);
    const kimhwa = toRecord('counties', { id: 'kimhwa', name: 'Kimhwa' });
    expect(await loadMadeUp(database, { counties: [kimhwa] })).toMatchObject({
      revision: 3,
      added: 1,
      withdrawn: 1,
    });
    const revisions = await watchRevisions(database);
    const app = await buildApp({ database, revisions });
    onTestFinished(async () => {
      await app.close();
      revisions.stop();
    });
    const namesAt = async (revision: number) => {
      const response = await app.inject(`/v1/counties?sort=name&revision=${revision}`);
      return (response.json().data as { name: string }[]).map((each) => each.name);
    };
    expect(await namesAt(1)).toEqual(['Kimhwa', 'Kosan']);
    expect(await namesAt(2)).toEqual(['Kosŏng']);
    expect(await namesAt(3)).toEqual(['Kimhwa']);
  },
);

test('a database that other migrations made says what to do, and is left as it is', async () => {
  const database = await open(await restore('create table counties (id text)'));
  await expect(database.migrate(migrationsFolder)).rejects.toThrow(
    /tables that these migrations did not make .*"counties" already exists.*Start with an empty database/s,
  );
  const tables = await database.query(
    sql`select tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'drizzle')`,
  );
  expect(tables).toEqual([{ tablename: 'counties' }]);
});
