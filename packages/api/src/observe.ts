import type { FastifyReply, FastifyRequest } from 'fastify';

/** What is known of a request once it is answered. */
export type Observation = {
  request_id: string;
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

export const silentObserver: Observer = { answered: () => {}, failed: () => {} };

/** Pattern of the address that a request reached. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

/** Describes a request that is answered. */
export function toObservation(
  request: FastifyRequest,
  answered: Pick<Observation, 'route' | 'status' | 'duration_ms'>,
): Observation {
  const { method = 'GET', url = '' } = request.raw;
  return { request_id: request.id, method, url, ...answered };
}

/** Observes the request when its answer has ended or was cut. */
export function observeEnd(observer: Observer, request: FastifyRequest, reply: FastifyReply): void {
  const begun = performance.now();
  reply.raw.once('close', () => {
    const duration_ms = Math.round((performance.now() - begun) * 100) / 100;
    // 499: the client went away before the answer had ended.
    const status = reply.raw.writableFinished ? reply.raw.statusCode : 499;
    const route = routeOf(request);
    observer.answered(toObservation(request, { route, status, duration_ms }));
  });
}
