import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.ts';

export const allow = 'GET, HEAD, OPTIONS';

/** Every address that takes GET answers other methods with 405 and what it does take. */
export function refuseOtherMethods(app: FastifyInstance): void {
  const addresses: RegExp[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET') addresses.push(toPattern(url));
  });
  app.addHook('onRequest', (request, _, done) => {
    const { method } = request;
    if (!request.is404 || allow.split(', ').includes(method)) return done();
    const [path = ''] = request.url.split('?');
    if (!addresses.some((each) => each.test(path))) return done();
    const detail = `${method} is not possible here; the service only reads.`;
    return done(new Problem('method_not_allowed', detail, { headers: { allow } }));
  });
}

function toPattern(url: string): RegExp {
  const literal = url.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);
}
