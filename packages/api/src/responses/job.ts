import type { FastifyRequest } from 'fastify';
import { toClientKey } from '../http/client-key.ts';
import { routeOf } from '../observe.ts';
import type { Job } from './concurrency-limit.ts';

const longestVariant = 200;

/** The work that a request is: whose it is, its route, and the parameters that it names. */
export function toJob(request: FastifyRequest): Job {
  const { url = '' } = request.raw;
  const start = url.indexOf('?') + 1;
  const variant = start === 0 ? '' : url.slice(start).replace(/=[^&]*/g, '');
  return {
    client: toClientKey(request.ip),
    kind: { route: routeOf(request), variant: variant.slice(0, longestVariant) },
  };
}
