import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { allow } from '../methods.ts';
import type { Observer } from '../observe.ts';
import { openToAll } from '../prepared.ts';
import { Problem, type ProblemCode, toProblemBody } from '../problems.ts';
import type { RateLimit } from '../rate-limit.ts';
import { pageHeaders, securityHeaders } from '../security-headers.ts';
import { takeOne } from './early-failures.ts';

/** What an answer outside Fastify needs to be counted like any other. */
type Edge = { observer: Observer; rateLimit: RateLimit | undefined; nextId: () => string };

const unreadable: Record<string, [ProblemCode, string]> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The request line and headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request did not arrive in time.'],
};

/** Answers requests that Node's parser refuses before there is a request. */
export function answerUnreadable(edge: Edge) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    const { _httpMessage: pending } = socket as Socket & { _httpMessage?: ServerResponse | null };
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    // What was written now would be taken for the answer to the request before it.
    if (pending && !pending.writableFinished) {
      socket.destroy();
      return;
    }
    const [code, detail] = unreadable[error.code ?? ''] ?? [
      'invalid_request',
      'The request cannot be read.',
    ];
    answerOnSocket(edge, socket, { method: 'none', problem: new Problem(code, detail) });
  };
}

/** Answers a request for a tunnel, which is no request to Fastify. */
export function answerConnect(edge: Edge) {
  return ({ method = 'CONNECT' }: IncomingMessage, socket: Socket): void => {
    const detail = `${method} is not possible here; the service only reads.`;
    const problem = new Problem('method_not_allowed', detail, { headers: { allow } });
    socket.on('error', () => socket.destroy());
    answerOnSocket(edge, socket, { method, problem });
  };
}

const lingering_ms = 1000;

function answerOnSocket(
  { observer, rateLimit, nextId }: Edge,
  socket: Socket,
  { method, problem: refused }: { method: string; problem: Problem },
): void {
  const request_id = nextId();
  const { problem = refused, headers = {} } =
    (rateLimit && takeOne(rateLimit, socket.remoteAddress ?? '')) ?? {};
  const body = JSON.stringify(toProblemBody(problem, '', request_id));
  const lines = Object.entries({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-request-id': request_id,
    date: new Date().toUTCString(),
    ...openToAll,
    ...securityHeaders,
    ...pageHeaders,
    ...headers,
    ...problem.headers,
    connection: 'close',
  }).map(
    ([name, value]) => `${name.replaceAll(/\b[a-z]/g, (first) => first.toUpperCase())}: ${value}`,
  );
  const { status } = problem;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  // Closed at once, what the client still sends would make its system drop the answer.
  socket.resume();
  setTimeout(() => socket.destroy(), lingering_ms).unref();
  const from = { trace_id: undefined, method, url: '', route: 'none' };
  observer.answered({ request_id, ...from, status, duration_ms: 0 });
}
