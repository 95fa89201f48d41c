// Keeps a small database as today's migrations and load make it, for states.test.ts to open from now on:
//   TEST_DATABASE_URL=postgres://… node packages/api/test/database/make-state.ts
// Run once when a migration has landed; a state that is there is never made again. Needs pg_dump.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { migrationsFolder, openDatabase } from '../../src/index.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

const server = process.env.TEST_DATABASE_URL ?? '';
const url = new URL(server);
url.pathname = `/records_state_${process.pid}`;
const admin = new pg.Client({ connectionString: server });
await admin.connect();
await admin.query(`create database ${url.pathname.slice(1)}`);
try {
  const database = await openDatabase({
    DATABASE_URL: url.href,
    DATABASE_POOL_SIZE: 1,
    DATA_DIR: '',
  });
  await database.migrate(migrationsFolder);
  const kosan = toRecord('counties', { id: 'kosan', name: 'Kosan' });
  const kimhwa = toRecord('counties', { id: 'kimhwa', name: 'Kimhwa' });
  await loadMadeUp(database, { counties: [kosan, kimhwa] });
  await loadMadeUp(database, { counties: [{ ...kosan, name: 'Kosŏng' }] });
  await database.close();
  const dump = execFileSync('pg_dump', ['--inserts', '--no-owner', '--no-privileges', url.href], {
    encoding: 'utf8',
  });
  // Commands of psql are no SQL.
  const text = dump.replace(/^(\\.*|--.*|SET transaction_timeout.*)?\n/gm, '');
  const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8'));
  const file = new URL(`states/${journal.entries.at(-1).tag}.sql.gz`, import.meta.url);
  await writeFile(file, gzipSync(text, { level: 9 }), { flag: 'wx' });
} finally {
  await admin.query(`drop database ${url.pathname.slice(1)} with (force)`);
  await admin.end();
}
