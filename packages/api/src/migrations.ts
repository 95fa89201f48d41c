import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { type Database, type Queries, writerLock } from './database.ts';
import { fillHashes } from './revisions/revision-hash.ts';

/** Folder of the generated migrations. */
export const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** Applies the migrations that are missing, and completes what they cannot say in SQL. */
export async function migrateDatabase(database: Database): Promise<void> {
  await database.migrate(migrationsFolder);
  await database.transaction(async (transaction) => {
    await transaction.query(writerLock);
    await fillHashes(transaction);
  });
}

/** Whether every migration of this build is applied; further ones of a newer build may be, too. */
export async function isMigrated(database: Queries): Promise<boolean> {
  const journal = await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8');
  const { entries } = JSON.parse(journal) as { entries: { when: number }[] };
  const wanted = Math.max(...entries.map(({ when }) => when));
  const [row] = await database.query<{ applied: number | null }>(
    sql`select max(created_at) as applied from drizzle.__drizzle_migrations`,
  );
  return (row?.applied ?? 0) >= wanted;
}
