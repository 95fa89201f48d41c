import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseTraceId } from './trace.ts';

/** What is known of a request once it is answered. */
export type Observation = {
  request_id: string;
  /** Trace of the caller (W3C Trace Context), when it told one. */
  trace_id: string | undefined;
  method: string;
  url: string;
  /** The pattern of the address, without ids. */
  route: string;
  status: number;
  duration_ms: number;
};

/** Where observations and failures go: logs and metrics. Called for every request. */
export type Observer = {
  answered(observation: Observation): void;
  failed(error: unknown, request_id: string): void;
};

/** Tells several observers, in order. */
export function combineObservers(...observers: readonly Observer[]): Observer {
  return {
    answered: (observation) => {
      for (const each of observers) each.answered(observation);
    },
    failed: (error, request_id) => {
      for (const each of observers) each.failed(error, request_id);
    },
  };
}

export const silentObserver: Observer = { answered: () => {}, failed: () => {} };

/** Pattern of the address that a request reached. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

/** Describes a request that is answered. */
export function toObservation(
  request: FastifyRequest,
  answered: Pick<Observation, 'route' | 'status' | 'duration_ms'>,
): Observation {
  const { method = 'GET', url = '', headers } = request.raw;
  const trace_id = parseTraceId(headers.traceparent);
  return { request_id: request.id, trace_id, method, url, ...answered };
}

/** Observes the request when its answer has ended or was cut. */
export function observeEnd(observer: Observer, request: FastifyRequest, reply: FastifyReply): void {
  const begun = performance.now();
  const { raw } = reply;
  let isWhole = false;
  // What is asked from within has no socket, and never counts as written.
  raw.once('finish', () => {
    isWhole = true;
  });
  raw.once('close', () => {
    const duration_ms = Math.round((performance.now() - begun) * 100) / 100;
    // 499: the client went away before the answer had ended.
    const status = isWhole ? raw.statusCode : 499;
    const route = routeOf(request);
    observer.answered(toObservation(request, { route, status, duration_ms }));
  });
}
