import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observer } from './observe.ts';
import { openToAll } from './prepared.ts';
import { Moved, toProblem, toProblemBody } from './problems.ts';

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
  // What the service refuses on purpose is in the log of requests; it is no failure, nor is a client that left.
  const isFailure = problem !== error && problem.status >= 500 && !isOfClientGone(error, reply);
  if (isFailure) observer.failed(error, request.id);
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

/** Whether a body was only given up because nobody takes it any more. */
function isOfClientGone(error: unknown, { raw }: FastifyReply): boolean {
  return raw.destroyed && (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';
}
