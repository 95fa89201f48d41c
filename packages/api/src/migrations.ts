import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';

/** Folder of the generated migrations. */
export const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

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
