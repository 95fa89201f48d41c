import type { FastifyInstance } from 'fastify';
import { takeOne } from './http/early-failures.ts';
import type { RateLimit } from './rate-limit.ts';
import { pageHeaders, securityHeaders } from './security-headers.ts';

// Whoever watches the service must be able to ask at any time.
const unlimited = new Set(['/healthz', '/readyz']);

/** Counts every request that is not answered from the cache, and refuses those beyond the allowance. */
export function limitRates(app: FastifyInstance, rateLimit: RateLimit | undefined): void {
  if (!rateLimit) return;
  app.addHook('onRequest', (request, reply, done) => {
    if (unlimited.has(request.routeOptions.url ?? '')) return done();
    const { problem, headers } = takeOne(rateLimit, request.ip);
    reply.headers(headers);
    return problem ? done(problem) : done();
  });
}

/** Sends the headers of protection with every answer that is not prepared, such as problems and pages. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_, reply, __, done) => {
    reply.headers({ ...securityHeaders, ...pageHeaders });
    done();
  });
}
