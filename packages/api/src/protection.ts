import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.ts';
import type { RateLimit } from './rate-limit.ts';
import { pageHeaders, securityHeaders } from './security-headers.ts';

// Whoever watches the service must be able to ask at any time.
const unlimited = new Set(['/healthz', '/readyz']);

/** Counts every request that is not answered from the cache, and refuses those beyond the allowance. */
export function limitRates(app: FastifyInstance, rateLimit: RateLimit | undefined): void {
  if (!rateLimit) return;
  app.addHook('onRequest', (request, reply, done) => {
    if (unlimited.has(request.routeOptions.url ?? '')) return done();
    const wait_ms = rateLimit.take(request.ip, 1);
    reply.headers(rateLimit.headersFor(request.ip));
    if (wait_ms === 0) return done();
    const wait_s = Math.max(1, Math.ceil(wait_ms / 1000));
    return done(
      new Problem('rate_limited', `Too many requests; go on in ${wait_s} seconds.`, {
        headers: { 'retry-after': String(wait_s) },
      }),
    );
  });
}

/** Sends the headers of protection with every answer that is not prepared, such as problems and pages. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_, reply, __, done) => {
    reply.headers({ ...securityHeaders, ...pageHeaders });
    done();
  });
}
