import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const pattern = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** Trace id of a W3C traceparent header; nothing for one that is malformed. */
export function parseTraceId(traceparent: unknown): string | undefined {
  if (typeof traceparent !== 'string' || traceparent.length > 200) return undefined;
  const [, trace_id, parent_id] = pattern.exec(traceparent) ?? [];
  const isKnown =
    trace_id &&
    !/^0+$/.test(trace_id) &&
    !/^0+$/.test(parent_id ?? '0') &&
    !/^ff/.test(traceparent);
  return isKnown ? trace_id : undefined;
}

/** Answers the caller's trace with a span of our own; nothing is recorded of it but the log line. */
export function passTraceOn(traceparent: unknown, reply: FastifyReply): void {
  const trace_id = parseTraceId(traceparent);
  if (!trace_id) return;
  reply.header('traceresponse', `00-${trace_id}-${randomBytes(8).toString('hex')}-00`);
}
