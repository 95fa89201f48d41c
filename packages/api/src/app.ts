import { createHash, randomBytes } from 'node:crypto';
import { resources } from '@20x10/schema';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { createAnswerCache } from './answer-cache.ts';
import { exposedHeaders, sendPrepared } from './answers.ts';
import type { Database } from './database.ts';
import { answerUnreadable, sendProblem } from './failures.ts';
import { type Observer, observeEnd, silentObserver, toObservation } from './observe.ts';
import { finishDocument, openapiOptions } from './openapi.ts';
import { Problem } from './problems.ts';
import { resourceRoutes } from './resources/routes.ts';
import type { RevisionWatch } from './revision-watch.ts';
import { claimRoutes } from './routes/claims.ts';
import { figureSummaryRoutes } from './routes/figure-summary.ts';
import { healthRoutes } from './routes/health.ts';
import { historyRoutes } from './routes/history.ts';
import { policyRoutes } from './routes/policy.ts';
import { progressRoutes } from './routes/progress.ts';
import { rootRoutes } from './routes/root.ts';
import { searchRoutes } from './routes/search.ts';
import { vocabularyRoutes } from './routes/vocabularies.ts';
import type { Service } from './service.ts';

const maxUrlLength = 8000;

export type AppOptions = {
  database: Database;
  revisions: RevisionWatch;
  observer?: Observer;
  /** Bytes of answers kept at most; 0 keeps none. */
  cacheBytes?: number;
};

/** The service as a Fastify app that never listens by itself. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { database, revisions, observer = silentObserver, cacheBytes = 64 * 2 ** 20 } = options;
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(observer, { error, request, reply });
  const app = fastify({
    // A child logger and two lines a request cost more than the answer; the observer gets one call.
    logger: false,
    genReqId: createRequestIds(),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => fail(error, request, reply as FastifyReply),
    clientErrorHandler: answerUnreadable,
    return503OnClosing: true,
    bodyLimit: 64 * 1024,
  });
  const build = toBuild(packageJson.version);
  const service: Service = { database, revisions, build, cache: createAnswerCache(cacheBytes) };
  app.setErrorHandler(fail);
  app.setNotFoundHandler((request, reply) => {
    const detail = `There is no address ${request.url.split('?')[0]}.`;
    fail(new Problem('not_found', detail), request, reply);
  });
  // Parameters are read by parameters.ts and answers are text already; the schemas serve the document.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  answerKnownRequests(app, service, observer);
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    strictPreflight: false,
    exposedHeaders,
  });
  await app.register(swagger, {
    ...openapiOptions(packageJson.version),
    transformObject: (document) =>
      finishDocument('openapiObject' in document ? (document.openapiObject as never) : {}) as never,
  });
  refuseOtherMethods(app);
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { deepLinking: true, docExpansion: 'none' },
  });
  registerRoutes(app, service);
  await app.ready();
  service.build = toBuild(JSON.stringify(app.swagger()));
  return app;
}

const toBuild = (content: string) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

function registerRoutes(app: FastifyInstance, service: Service): void {
  healthRoutes(app, service);
  rootRoutes(app, service);
  policyRoutes(app, service);
  for (const resource of resources) resourceRoutes(app, service, resource);
  claimRoutes(app, service);
  historyRoutes(app, service);
  progressRoutes(app, service);
  searchRoutes(app, service);
  figureSummaryRoutes(app, service);
  vocabularyRoutes(app, service);
}

/** Requests answered before are answered again at once, before anything else is done for them. */
function answerKnownRequests(
  app: FastifyInstance,
  { cache, revisions }: Service,
  observer: Observer,
): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { method } = request.raw;
    if (method === 'GET' || method === 'HEAD') {
      const known = cache.byRequest(request.raw, revisions.newest());
      if (known) {
        const status = sendPrepared(known, request, reply);
        return observer.answered(
          toObservation(request, { route: known.route, status, duration_ms: 0 }),
        );
      }
    }
    observeEnd(observer, request, reply);
    reply.header('x-request-id', request.id);
    if (method === 'OPTIONS') reply.header('allow', allow);
    if (request.url.length <= maxUrlLength) return done();
    const detail = `An address has at most ${maxUrlLength} characters.`;
    return done(new Problem('uri_too_long', detail));
  });
}

function createRequestIds(): () => string {
  const process_id = randomBytes(4).toString('hex');
  let count = 0;
  return () => {
    count += 1;
    return `${process_id}-${count.toString(36)}`;
  };
}

const allow = 'GET, HEAD, OPTIONS';

/** Every address that takes GET answers other methods with 405 and what it does take. */
function refuseOtherMethods(app: FastifyInstance): void {
  const seen = new Set<string>();
  app.addHook('onRoute', (route) => {
    if (route.method !== 'GET' || seen.has(route.url)) return;
    seen.add(route.url);
    app.route({
      schema: { hide: true },
      method: ['POST', 'PUT', 'PATCH', 'DELETE'],
      url: route.url,
      onRequest: async (request) => {
        throw new Problem(
          'method_not_allowed',
          `${request.method} is not possible here; the service only reads.`,
          { headers: { allow } },
        );
      },
      handler: () => undefined,
    });
  });
}
