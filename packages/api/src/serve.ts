import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import type { Database } from './database.ts';
import { watchRevisions } from './revision-watch.ts';

/** A service that listens; `close` stops listening, finishes what is running and closes the database. */
export type Server = { app: FastifyInstance; address: string; close(): Promise<void> };

/** Serves the database on the configured address. */
export async function serve(config: Config, database: Database): Promise<Server> {
  const revisions = await watchRevisions(database);
  const logger = pino({ level: config.LOG_LEVEL });
  const app = await buildApp({ database, revisions, logger });
  const address = await app.listen({ port: config.PORT, host: config.HOST });
  const close = async () => {
    await app.close();
    revisions.stop();
    await database.close();
  };
  return { app, address, close };
}
