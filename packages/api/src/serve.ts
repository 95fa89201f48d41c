import type { FastifyInstance } from 'fastify';
import { destination, pino } from 'pino';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import type { Database } from './database.ts';
import type { Observer } from './observe.ts';
import { watchRevisions } from './revision-watch.ts';

/** A service that listens; `close` stops listening, finishes what is running and closes the database. */
export type Server = { app: FastifyInstance; address: string; close(): Promise<void> };

/** Serves the database on the configured address. */
export async function serve(config: Config, database: Database): Promise<Server> {
  // Lines are written in blocks, and at least once a second.
  const log = destination({ sync: false, minLength: 32_768, maxWrite: 65_536, periodicFlush: 1000 });
  const logger = pino({ level: config.LOG_LEVEL, base: null }, log);
  const observer: Observer = {
    answered: (observation) => logger.info(observation),
    failed: (error, request_id) => logger.error({ err: error, request_id }, 'request failed'),
  };
  const revisions = await watchRevisions(database);
  const cacheBytes = config.ANSWER_CACHE_MB * 2 ** 20;
  const app = await buildApp({ database, revisions, observer, cacheBytes });
  const address = await app.listen({ port: config.PORT, host: config.HOST });
  const close = async () => {
    await app.close();
    revisions.stop();
    await database.close();
    log.flushSync();
  };
  return { app, address, close };
}
