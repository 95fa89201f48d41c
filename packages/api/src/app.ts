import { createHash, randomBytes } from 'node:crypto';
import { resources } from '@20x10/schema';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { createAnswerCache } from './answers.ts';
import type { Database } from './database.ts';
import { finishDocument, openapiOptions } from './openapi.ts';
import { Moved, Problem, toProblem, toProblemBody } from './problems.ts';
import { resourceRoutes } from './resources/routes.ts';
import type { RevisionWatch } from './revision-watch.ts';
import { claimRoutes } from './routes/claims.ts';
import { healthRoutes } from './routes/health.ts';
import { historyRoutes } from './routes/history.ts';
import { policyRoutes } from './routes/policy.ts';
import { progressRoutes } from './routes/progress.ts';
import { rootRoutes } from './routes/root.ts';
import { vocabularyRoutes } from './routes/vocabularies.ts';
import type { Service } from './service.ts';

const maxUrlLength = 8000;

export type AppOptions = {
  database: Database;
  revisions: RevisionWatch;
  logger?: FastifyBaseLogger;
};

/** The service as a Fastify app that never listens by itself. */
export async function buildApp({
  database,
  revisions,
  logger,
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    genReqId: createRequestIds(),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply as FastifyReply),
    clientErrorHandler: answerUnreadable,
    return503OnClosing: true,
    bodyLimit: 64 * 1024,
  });
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    sendProblem(
      new Problem('not_found', `There is no address ${request.url.split('?')[0]}.`),
      request,
      reply,
    );
  });
  // Parameters are read by parameters.ts and answers are text already; the schemas serve the document.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.method === 'OPTIONS') reply.header('allow', allow);
    if (request.url.length > maxUrlLength) {
      throw new Problem('uri_too_long', `An address has at most ${maxUrlLength} characters.`);
    }
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    strictPreflight: false,
    exposedHeaders: [
      'etag',
      'link',
      'x-request-id',
      'dataset-revision',
      'retry-after',
      'content-disposition',
    ],
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
  const service: Service = {
    database,
    revisions,
    build: createHash('sha256').update(packageJson.version).digest('hex').slice(0, 8),
    cache: createAnswerCache(),
  };
  healthRoutes(app, service);
  rootRoutes(app, service);
  policyRoutes(app, service);
  for (const resource of resources) resourceRoutes(app, service, resource);
  claimRoutes(app, service);
  historyRoutes(app, service);
  progressRoutes(app, service);
  vocabularyRoutes(app, service);
  await app.ready();
  service.build = createHash('sha256')
    .update(JSON.stringify(app.swagger()))
    .digest('hex')
    .slice(0, 12);
  return app;
}

function createRequestIds(): () => string {
  const process_id = randomBytes(4).toString('hex');
  let count = 0;
  return () => {
    count += 1;
    return `${process_id}-${count.toString(36)}`;
  };
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error);
  if (problem.code === 'internal') request.log.error({ err: error }, 'request failed');
  for (const name of ['etag', 'dataset-revision', 'link']) reply.removeHeader(name);
  reply.headers({ ...problem.headers, 'cache-control': 'no-store', 'x-request-id': request.id });
  if (problem instanceof Moved) return reply.code(308).send();
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body) => JSON.stringify(body))
    .send(toProblemBody(problem, request.url.slice(0, 500), request.id));
}

/** Answers requests that Node's parser refuses before there is a request. */
function answerUnreadable(
  error: Error & { code?: string },
  socket: import('node:net').Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const problem = new Problem(
    error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'invalid_request',
    error.code === 'HPE_HEADER_OVERFLOW'
      ? 'The request line and headers are too large.'
      : 'The request cannot be read.',
  );
  const body = JSON.stringify(toProblemBody(problem, '', 'unreadable'));
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.code}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
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
