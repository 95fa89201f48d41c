import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observer } from './observe.ts';
import { openToAll } from './prepared.ts';
import { Moved, Problem, type ProblemCode, toProblem, toProblemBody } from './problems.ts';

const headersOfAnswers = [
  'etag',
  'dataset-revision',
  'link',
  'content-disposition',
  'content-length',
  'export-row-count',
];

/** Answers a failure with its problem; the only place where failures become answers. */
export function sendProblem(
  observer: Observer,
  { error, request, reply }: { error: unknown; request: FastifyRequest; reply: FastifyReply },
): FastifyReply {
  const problem = toProblem(error);
  // What the service refuses on purpose is in the log of requests; it is no failure.
  if (problem !== error && problem.status >= 500) observer.failed(error, request.id);
  for (const name of headersOfAnswers) reply.removeHeader(name);
  reply.headers({
    ...problem.headers,
    'cache-control': 'no-store',
    'x-request-id': request.id,
    // Some failures come before the hook that says so of every answer.
    ...openToAll,
  });
  if (problem instanceof Moved) return reply.code(308).send();
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body) => JSON.stringify(body))
    .send(toProblemBody(problem, request.url.slice(0, 500), request.id));
}

const unreadable: Record<string, [ProblemCode, string]> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The request line and headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request did not arrive in time.'],
};

/** Answers requests that Node's parser refuses before there is a request. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [code, detail] = unreadable[error.code ?? ''] ?? [
    'invalid_request',
    'The request cannot be read.',
  ];
  const problem = new Problem(code, detail);
  const body = JSON.stringify(toProblemBody(problem, '', 'unreadable'));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Access-Control-Allow-Origin: *',
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
