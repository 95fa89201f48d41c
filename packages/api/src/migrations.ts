import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { OperatorError } from './operator-error.ts';
import { fillHashes } from './revisions/revision-hash.ts';

/** Folder of the generated migrations. */
export const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** Applies the migrations that are missing, and completes what they cannot say in SQL. */
export async function migrateDatabase(database: Database): Promise<void> {
  await database.migrate(migrationsFolder);
  await database.transaction(fillHashes);
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

/** Waits for a migration; says what to do where the database was made by a migration that is another now. */
export async function orClear<T>(migrated: Promise<T>): Promise<T> {
  try {
    return await migrated;
  } catch (error) {
    // drizzle tells the statement, and the database's own error as its cause.
    const { cause = error } = error as { cause?: unknown };
    if (!alreadyThere.has((cause as { code?: string }).code ?? '')) throw cause;
    throw new OperatorError(
      `The database holds tables that these migrations did not make (${(cause as Error).message}). It was made by a build from before the first release, or by another program, and is left as it is. Start with an empty database or folder: all data comes from the data files, revisions made since are lost.`,
      { cause },
    );
  }
}

// Table, schema, object or column of that name.
const alreadyThere = new Set(['42P07', '42P06', '42710', '42701']);
