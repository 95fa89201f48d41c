import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observer } from './observe.ts';
import { Moved, Problem, toProblem, toProblemBody } from './problems.ts';

/** Answers a failure with its problem; the only place where failures become answers. */
export function sendProblem(
  observer: Observer,
  { error, request, reply }: { error: unknown; request: FastifyRequest; reply: FastifyReply },
): FastifyReply {
  const problem = toProblem(error);
  if (problem.status >= 500) observer.failed(error, request.id);
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
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
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
