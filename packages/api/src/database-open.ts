import type { Config } from './config.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './database-embedded.ts';
import { openPostgres, type PostgresOptions } from './database-postgres.ts';

/** Where and how to open a database; what is left out has the setting's standard value. */
export type DatabaseSettings = Pick<Config, 'DATABASE_POOL_SIZE' | 'DATA_DIR'> &
  Partial<
    Pick<
      Config,
      | 'DATABASE_URL'
      | 'DATABASE_PREPARE'
      | 'EXPORT_POOL_SIZE'
      | 'STATEMENT_TIMEOUT'
      | 'LOCK_TIMEOUT'
    >
  >;

/** Opens PostgreSQL by `DATABASE_URL`, or the embedded database under `DATA_DIR`. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { DATABASE_URL: url, STATEMENT_TIMEOUT = 10 } = settings;
  if (url) return openPostgres(toOptions(url, settings));
  return openEmbedded(settings.DATA_DIR, STATEMENT_TIMEOUT * 1000);
}

/** Opens the replicas of `DATABASE_REPLICA_URLS`. */
export function openReplicas(
  settings: DatabaseSettings & Pick<Config, 'DATABASE_REPLICA_URLS'>,
): Database[] {
  return settings.DATABASE_REPLICA_URLS.map((url) => openPostgres(toOptions(url, settings)));
}

function toOptions(url: string, settings: DatabaseSettings): PostgresOptions {
  const { EXPORT_POOL_SIZE = 2, STATEMENT_TIMEOUT = 10, LOCK_TIMEOUT = 60 } = settings;
  return {
    url,
    readers: settings.DATABASE_POOL_SIZE,
    others: EXPORT_POOL_SIZE,
    timeout_ms: STATEMENT_TIMEOUT * 1000,
    lock_timeout_ms: LOCK_TIMEOUT * 1000,
    prepare: settings.DATABASE_PREPARE ?? true,
  };
}
