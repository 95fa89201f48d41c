import { createHash, randomBytes } from 'node:crypto';
import { resources } from '@20x10/schema';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { type AnswerCache, createAnswerCache } from './answer-cache.ts';
import { type FindCitable, findCitableRoutes } from './citation/citable.ts';
import type { Database } from './database.ts';
import { documentationPage } from './documentation.ts';
import { createExportSlots, type ExportSlots } from './exports/slots.ts';
import { sendProblem } from './failures.ts';
import { failEarly, refuseMalformed } from './http/early-failures.ts';
import { toOriginForm } from './http/request-faults.ts';
import { answerConnect, answerUnreadable } from './http/socket-answers.ts';
import { answerKnownRequests } from './known-requests.ts';
import { createMaking } from './making.ts';
import { refuseOtherMethods } from './methods.ts';
import { type Observer, silentObserver } from './observe.ts';
import { finishDocument, openapiOptions } from './openapi.ts';
import { shorten } from './parameters.ts';
import { Problem } from './problems.ts';
import { limitRates, sendSecurityHeaders } from './protection.ts';
import type { RateLimit } from './rate-limit.ts';
import { createReadiness, type Readiness } from './readiness.ts';
import { resourceRoutes } from './resources/routes.ts';
import { type ConcurrencyLimit, createConcurrencyLimit } from './responses/concurrency-limit.ts';
import type { RevisionWatch } from './revision-watch.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { citeRoutes } from './routes/cite.ts';
import { claimRoutes } from './routes/claims.ts';
import { exportRoutes } from './routes/exports.ts';
import { figureSummaryRoutes } from './routes/figure-summary.ts';
import { guideRoutes } from './routes/guides.ts';
import { healthRoutes } from './routes/health.ts';
import { historyRoutes } from './routes/history.ts';
import { policyRoutes } from './routes/policy.ts';
import { progressRoutes } from './routes/progress.ts';
import { rootRoutes } from './routes/root.ts';
import { searchRoutes } from './routes/search.ts';
import { vocabularyRoutes } from './routes/vocabularies.ts';
import type { Service } from './service.ts';

export type AppOptions = {
  database: Database;
  revisions: RevisionWatch;
  observer?: Observer;
  cache?: AnswerCache;
  admission?: ConcurrencyLimit;
  exports?: ExportSlots;
  rateLimit?: RateLimit;
  readiness?: Readiness;
  connections?: Connections;
  /** Address under which clients reach the service. */
  publicUrl?: string | undefined;
};

/** How long clients may take, in milliseconds, and which proxies are believed. */
export type Connections = Pick<
  FastifyServerOptions,
  'trustProxy' | 'requestTimeout' | 'connectionTimeout' | 'keepAliveTimeout'
>;

const routerOptions = { maxParamLength: 300 };

/** The service as a Fastify app that never listens by itself. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { observer = silentObserver, connections, rateLimit } = options;
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(observer, { error, request, reply });
  const watch = { observer, rateLimit };
  const edge = { ...watch, nextId: createRequestIds() };
  const app = fastify({
    // A child logger and two lines a request cost more than the answer; the observer gets one call.
    logger: false,
    genReqId: edge.nextId,
    rewriteUrl: ({ url = '' }) => toOriginForm(url),
    routerOptions,
    frameworkErrors: (error, request, reply) =>
      failEarly(watch, { error, request, reply: reply as FastifyReply }),
    clientErrorHandler: answerUnreadable(edge),
    // What still arrives on open connections while the service ends is answered; it says 503 at /readyz.
    return503OnClosing: false,
    bodyLimit: 64 * 1024,
    http: {
      optimizeEmptyRequests: true,
      connectionsCheckingInterval: 2000,
      // Node refuses a request without a host in its own words, and of two hosts takes the first.
      requireHostHeader: false,
      joinDuplicateHeaders: true,
      ...toHeadersTimeout(connections),
    },
    ...connections,
  });
  app.server.on('connect', answerConnect(edge));
  const service = toService(options);
  app.setErrorHandler(fail);
  app.setNotFoundHandler((request, reply) => {
    const detail = `There is no address ${shorten(request.url.split('?')[0] ?? '', 200)}.`;
    fail(new Problem('not_found', detail), request, reply);
  });
  // Parameters are read by parameters.ts and answers are text already; the schemas serve the document.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  refuseMalformed(app, watch);
  answerKnownRequests(app, service, watch);
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    strictPreflight: false,
    exposedHeaders: '*',
  });
  sendSecurityHeaders(app);
  limitRates(app, rateLimit);
  await app.register(swagger, {
    ...openapiOptions(packageJson.version),
    transformObject: (document) =>
      finishDocument('openapiObject' in document ? (document.openapiObject as never) : {}) as never,
  });
  refuseOtherMethods(app);
  const findCitable = findCitableRoutes(app, routerOptions);
  await app.register(swaggerUi, documentationPage);
  registerRoutes(app, service, findCitable);
  await app.ready();
  service.build = toBuild(`${service.publicUrl} ${JSON.stringify(app.swagger())}`);
  return app;
}

function toService(options: AppOptions): Service {
  const { database, revisions, cache, admission, readiness, observer, connections } = options;
  // What a proxy says of the host, its client may have said.
  const { publicUrl = connections?.trustProxy ? '' : undefined } = options;
  return {
    database,
    revisions,
    observer: observer ?? silentObserver,
    build: toBuild(packageJson.version),
    publicUrl: publicUrl?.replace(/\/+$/, ''),
    cache: cache ?? createAnswerCache(64 * 2 ** 20),
    admission:
      admission ?? createConcurrencyLimit({ concurrent: 8, queued: 1000, timeout_ms: 15_000 }),
    making: createMaking(),
    exports: options.exports ?? createExportSlots({ slots: 2 }),
    readiness: readiness ?? createReadiness(),
  };
}

// Node refuses a time for headers that is longer than its own 300 seconds for the whole request.
const toHeadersTimeout = ({ requestTimeout }: Connections = {}) =>
  requestTimeout === undefined ? {} : { requestTimeout, headersTimeout: requestTimeout };

const toBuild = (content: string) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

function registerRoutes(app: FastifyInstance, service: Service, findCitable: FindCitable): void {
  healthRoutes(app, service);
  rootRoutes(app, service);
  policyRoutes(app, service);
  for (const resource of resources) resourceRoutes(app, service, resource);
  claimRoutes(app, service);
  exportRoutes(app, service);
  historyRoutes(app, service);
  progressRoutes(app, service);
  searchRoutes(app, service);
  figureSummaryRoutes(app, service);
  citeRoutes(app, service, findCitable);
  catalogRoutes(app, service);
  guideRoutes(app, service);
  vocabularyRoutes(app, service);
}

function createRequestIds(): () => string {
  const process_id = randomBytes(4).toString('hex');
  let count = 0;
  return () => {
    count += 1;
    return `${process_id}-${count.toString(36)}`;
  };
}
