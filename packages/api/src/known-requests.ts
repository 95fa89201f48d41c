import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { allow } from './methods.ts';
import { type Observer, observeEnd, routeOf, toObservation } from './observe.ts';
import { sendPrepared } from './prepared.ts';
import { Problem } from './problems.ts';
import type { RateLimit } from './rate-limit.ts';
import { refuse } from './refusals.ts';
import { toJob } from './responses/job.ts';
import type { Service } from './service.ts';
import { passTraceOn } from './trace.ts';

// Sending a known answer takes about as much as a hundredth of making one.
const knownCost = 0.01;

/**
 * Requests answered before are answered again at once, and those for which there is no room are refused at
 * once, before anything else is done for them.
 */
export function answerKnownRequests(
  app: FastifyInstance,
  { admission, cache, making, revisions }: Service,
  { observer, rateLimit }: { observer: Observer; rateLimit: RateLimit | undefined },
): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { method, headers } = request.raw;
    reply.header('x-request-id', request.id);
    if (headers.traceparent !== undefined) passTraceOn(headers.traceparent, reply);
    if (method === 'GET' || method === 'HEAD') {
      const known = cache.byRequest(request.raw, revisions);
      if (known && !(rateLimit && rateLimit.take(request.ip, knownCost) > 0)) {
        const status = sendPrepared(known, request, reply);
        return observer.answered(
          toObservation(request, { route: known.route, status, duration_ms: 0 }),
        );
      }
      if (needsRoom(request.raw) && !making.isUnderway(request.raw)) {
        const refusal = admission.refusal(() => toJob(request));
        if (refusal) {
          refuse(request, reply, refusal);
          const { status } = refusal;
          return observer.answered(
            toObservation(request, { route: routeOf(request), status, duration_ms: 0 }),
          );
        }
      }
    }
    observeEnd(observer, request, reply);
    if (method === 'OPTIONS') reply.header('allow', allow);
    return done(findFault(request.url));
  });
}

// Whoever has an answer already may learn that it is right still, whatever else there is to do.
const needsRoom = ({ url = '', headers }: IncomingMessage) =>
  url.startsWith('/v1') && headers['if-none-match'] === undefined;

function findFault(url: string): Problem | undefined {
  // PostgreSQL has no text with U+0000; in the query string the parameter is named instead.
  return url.split('?')[0]?.includes('%00')
    ? new Problem('invalid_request', 'An address does not have the character U+0000.')
    : undefined;
}
