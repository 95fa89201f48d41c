import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../failures.ts';
import { type Observer, observeEnd } from '../observe.ts';
import { Problem } from '../problems.ts';
import type { RateLimit } from '../rate-limit.ts';
import { pageHeaders, securityHeaders } from '../security-headers.ts';
import { createFaultFinder } from './request-faults.ts';

type Watch = { observer: Observer; rateLimit: RateLimit | undefined };

/** Counts a request of a client; the problem of one who has asked too much, and the headers that tell. */
export function takeOne(
  rateLimit: RateLimit,
  client: string,
): { problem: Problem | undefined; headers: Record<string, string> } {
  const wait_ms = rateLimit.take(client, 1);
  const headers = rateLimit.headersFor(client);
  if (wait_ms === 0) return { problem: undefined, headers };
  const wait_s = Math.max(1, Math.ceil(wait_ms / 1000));
  const detail = `Too many requests; go on in ${wait_s} seconds.`;
  const problem = new Problem('rate_limited', detail, { headers: { 'retry-after': `${wait_s}` } });
  return { problem, headers };
}

/** Answers a request that fails before the hooks that count and watch it: does their work as well. */
export function failEarly(
  { observer, rateLimit }: Watch,
  { error, request, reply }: { error: unknown; request: FastifyRequest; reply: FastifyReply },
): FastifyReply {
  observeEnd(observer, request, reply);
  const { problem = error, headers = {} } = (rateLimit && takeOne(rateLimit, request.ip)) ?? {};
  reply.headers({ ...securityHeaders, ...pageHeaders, ...headers });
  return sendProblem(observer, { error: problem, request, reply });
}

/** Refuses malformed requests before anything is done for them, and closes their connection. */
export function refuseMalformed(app: FastifyInstance, watch: Watch): void {
  const findFault = createFaultFinder();
  app.addHook('onRequest', (request, reply, done) => {
    const error = findFault(request.raw);
    if (!error) return done();
    if (error.code !== 'uri_too_long') reply.header('connection', 'close');
    failEarly(watch, { error, request, reply });
  });
  // Node answers an expectation that it does not know without a body; the hook knows what to say.
  app.server.on('checkExpectation', (request, response) => {
    app.server.emit('request', request, response);
  });
}
