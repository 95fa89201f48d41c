import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { createAnswerCache } from './answer-cache.ts';
import { buildApp, type Connections } from './app.ts';
import type { Config } from './config.ts';
import type { Database } from './database.ts';
import { openReplicas } from './database-open.ts';
import { askFirst, isUnreachable, readFromReplicas } from './database-replicas.ts';
import { createExportSlots } from './exports/slots.ts';
import { createSlowReaders } from './http/slow-readers.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { serveMetrics } from './metrics-server.ts';
import { combineObservers } from './observe.ts';
import { createRateLimit } from './rate-limit.ts';
import { createReadiness } from './readiness.ts';
import { createConcurrencyLimit } from './responses/concurrency-limit.ts';
import { watchRevisions } from './revision-watch.ts';
import { verifyNewest } from './revisions/revision-hash.ts';

/**
 * A service that listens. `close` makes it not ready, waits for proxies to notice unless `delay` is false,
 * drains it, and closes the database last.
 */
export type Server = {
  app: FastifyInstance;
  address: string;
  close(options?: { delay: boolean }): Promise<void>;
};

/** Serves the database on the configured address. */
export async function serve(config: Config, primary: Database): Promise<Server> {
  const log = createLog(config.LOG_LEVEL);
  const replicas = openReplicas(config);
  await verifyUnlessAway(primary, replicas);
  const cache = createAnswerCache(config.ANSWER_CACHE_MB * 2 ** 20);
  const revisions = await watchRevisions(askFirst(primary, replicas), {
    onOtherHistory: () => cache.clear(),
  });
  const database =
    replicas.length > 0 ? await readFromReplicas(primary, replicas, revisions) : primary;
  const parts = {
    database,
    revisions,
    cache,
    admission: createConcurrencyLimit(toLimits(config, primary.kind)),
    exports: createExportSlots({
      slots: config.EXPORT_POOL_SIZE,
      perClient: config.EXPORTS_PER_CLIENT,
    }),
    slowReaders: createSlowReaders(config.CLIENT_MIN_RATE, config.CLIENT_TIMEOUT * 1000),
    readiness: createReadiness(),
  };
  const { RATE_LIMIT, RATE_LIMIT_WINDOW, METRICS_PORT: port, HOST: host } = config;
  const rateLimit = createRateLimit(RATE_LIMIT, RATE_LIMIT_WINDOW);
  const metrics = port === undefined ? undefined : createMetrics(parts);
  const app = await buildApp({
    ...parts,
    ...(rateLimit && { rateLimit }),
    observer: metrics ? combineObservers(log.observer, metrics.observer) : log.observer,
    connections: toConnections(config),
    publicUrl: config.PUBLIC_URL,
  });
  parts.slowReaders.watch(app.server);
  const metricsServer =
    metrics && (await serveMetrics(metrics, { port, host: config.METRICS_HOST }));
  const address = await app.listen({ port: config.PORT, host });
  const close = async ({ delay } = { delay: true }) => {
    parts.readiness.end();
    // A connection kept open would be closed while a proxy sends its next request on it.
    app.server.prependListener('request', (_, response) => {
      response.shouldKeepAlive = false;
    });
    if (delay) await setTimeout(config.SHUTDOWN_DELAY * 1000);
    await drain(app, config.SHUTDOWN_TIMEOUT * 1000);
    revisions.stop();
    // What is still read then is for no one; the server gives it up by itself.
    await Promise.race([database.close(), setTimeout(2000, undefined, { ref: false })]);
    await metricsServer?.close();
    log.flush();
  };
  return { app, address, close };
}

// Replicas hold what the primary held; a service that starts without its primary reads from them. Records
// that take longer to read than a statement may are checked by loads only.
async function verifyUnlessAway(primary: Database, replicas: readonly Database[]): Promise<void> {
  try {
    await verifyNewest(primary);
  } catch (error) {
    const isLate = (error as { code?: string }).code === '57014';
    if (!isLate && (replicas.length === 0 || !isUnreachable(error))) throw error;
  }
}

/** Stops listening and waits for what is running; cuts what is still running after that time. */
async function drain(app: FastifyInstance, timeout_ms: number): Promise<void> {
  const deadline = performance.now() + timeout_ms;
  // Connections are kept open for a next request, also after the last answer that was being made.
  const timer = setInterval(() => {
    if (performance.now() < deadline) app.server.closeIdleConnections();
    else app.server.closeAllConnections();
  }, 50);
  await app.close();
  clearInterval(timer);
}

// The embedded database does one thing at a time; a second slot is for what is compressed meanwhile.
const toLimits = (config: Config, kind: Database['kind']) => {
  const { MAX_CONCURRENT, DATABASE_POOL_SIZE, MAX_QUEUED: queued } = config;
  const free = Math.max(0, DATABASE_POOL_SIZE - MAX_CONCURRENT);
  return {
    concurrent: kind === 'pglite' ? Math.min(2, MAX_CONCURRENT) : MAX_CONCURRENT,
    extra: kind === 'pglite' ? 0 : Math.min(MAX_CONCURRENT, free),
    wait_ms: config.MAX_WAIT * 1000,
    queued,
    timeout_ms: config.REQUEST_TIMEOUT * 1000,
  };
};

const toConnections = (config: Config): Connections => ({
  trustProxy: config.TRUST_PROXY,
  requestTimeout: config.CLIENT_TIMEOUT * 1000,
  connectionTimeout: config.CLIENT_TIMEOUT * 1000,
  keepAliveTimeout: config.KEEP_ALIVE_TIMEOUT * 1000,
});
