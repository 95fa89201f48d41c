import type { FastifyReply, FastifyRequest } from 'fastify';
import { openToAll, toOwnHeaders } from './prepared.ts';
import { type Problem, toProblemBody } from './problems.ts';
import { securityHeaders } from './security-headers.ts';

const standing = Object.entries({
  ...openToAll,
  ...securityHeaders,
  'cache-control': 'no-store',
  'content-type': 'application/problem+json; charset=utf-8',
}).flat();

/** Answers a problem with as little work as an answer that is known: under overload there are many. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
): FastifyReply {
  const { method, url = '' } = request.raw;
  const body = JSON.stringify(toProblemBody(problem, url.slice(0, 500), request.id));
  reply.hijack();
  reply.raw.writeHead(problem.status, [
    ...standing,
    ...Object.entries(problem.headers).flat(),
    'content-length',
    String(Buffer.byteLength(body)),
    ...toOwnHeaders(reply),
  ]);
  reply.raw.end(method === 'HEAD' ? undefined : body);
  return reply;
}
