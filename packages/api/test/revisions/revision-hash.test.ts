import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/index.ts';
import { migrateDatabase } from '../../src/migrations.ts';
import { DamagedRevision, verifyNewest } from '../../src/revisions/revision-hash.ts';
import { openTestDatabase } from '../harness.ts';
import { clearDatabase, loadMadeUp, refTo, toRecord } from '../made-up.ts';

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
});
beforeEach(() => clearDatabase(database));
afterAll(() => drop());

const anju = toRecord('counties', { id: 'anju', name: 'Anju' });
const kosan = toRecord('counties', { id: 'kosan', name: 'Kosan' });
const hashOf = async (revision: number) => (await refTo(database, revision)).hash;

test('every revision has a hash of its own, also one that brings back what was before', async () => {
  for (const counties of [[anju], [anju, kosan], [anju]]) await loadMadeUp(database, { counties });
  const hashes = await Promise.all([1, 2, 3].map(hashOf));
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(hashes).size).toBe(3);
});

test('a load that changes nothing keeps the hash', async () => {
  await loadMadeUp(database, { counties: [anju] });
  const before = await hashOf(1);
  await loadMadeUp(database, { counties: [anju] }, 'Again.');
  expect(await hashOf(1)).toBe(before);
});

test.each([
  ['a record altered', sql`update counties set record_json = replace(record_json, 'Anju', 'Anjo')`],
  ['a record cut', sql`update counties set record_json = left(record_json, 40) where id = 'anju'`],
  ['a record lost', sql`delete from counties where id = 'kosan'`],
  ['all records lost', sql`truncate counties`],
  ['a record ended', sql`update counties set until_revision = 2 where id = 'kosan'`],
  [
    'a record doubled',
    sql`insert into counties select * from counties where id = 'x' union all
    select (json_populate_record(c, '{"id":"usi"}')).* from counties c where id = 'anju'`,
  ],
  ['the author altered', sql`update revisions set author = 'other' where revision = 2`],
  ['the time altered', sql`update revisions set created_at = created_at - interval '1 second'`],
  ['the hash before altered', sql`update revisions set hash = repeat('0', 32) where revision = 1`],
  ['the revision before lost', sql`delete from revisions where revision = 1`],
])('%s is found, and a load then changes nothing', async (_, damage) => {
  await loadMadeUp(database, { counties: [kosan] });
  await loadMadeUp(database, { counties: [anju, kosan] });
  await verifyNewest(database);
  await database.query(damage);
  await expect(verifyNewest(database)).rejects.toThrow(DamagedRevision);
  await expect(loadMadeUp(database, { counties: [anju] })).rejects.toThrow(/damaged.*Restore/);
  const [newest] = await database.query<{ newest: number }>(
    sql`select max(revision) as newest from revisions`,
  );
  expect(newest?.newest).toBe(2);
});

test('revisions from before there were hashes get theirs when the database is migrated', async () => {
  for (const counties of [[anju], [kosan]]) await loadMadeUp(database, { counties });
  const before = await Promise.all([1, 2].map(hashOf));
  await database.query(sql`update revisions set hash = ''`);
  await migrateDatabase(database);
  expect(await Promise.all([1, 2].map(hashOf))).toEqual(before);
  await verifyNewest(database);
});
