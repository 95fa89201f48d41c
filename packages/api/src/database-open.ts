import type { Config } from './config.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './database-embedded.ts';
import { openPostgres } from './database-postgres.ts';

/** Where and how to open a database; what is left out has the setting's standard value. */
export type DatabaseSettings = Pick<Config, 'DATABASE_POOL_SIZE' | 'DATA_DIR'> &
  Partial<
    Pick<Config, 'DATABASE_URL' | 'DATABASE_PREPARE' | 'EXPORT_POOL_SIZE' | 'STATEMENT_TIMEOUT'>
  >;

/** Opens PostgreSQL by `DATABASE_URL`, or the embedded database under `DATA_DIR`. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { DATABASE_URL: url, DATABASE_POOL_SIZE, DATABASE_PREPARE = true } = settings;
  const { EXPORT_POOL_SIZE = 2, STATEMENT_TIMEOUT = 10 } = settings;
  if (!url) return openEmbedded(settings.DATA_DIR);
  return openPostgres({
    url,
    readers: DATABASE_POOL_SIZE,
    others: EXPORT_POOL_SIZE,
    timeout_ms: STATEMENT_TIMEOUT * 1000,
    prepare: DATABASE_PREPARE,
  });
}
