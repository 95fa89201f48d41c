import type { Resource } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import findMyWay from 'find-my-way';

/**
 * What of a route can be cited: its JSON answer, the dataset package, the export of a resource, or nothing.
 * Every route below /v1 says so.
 */
export type Citable = 'answer' | 'package' | Resource | 'no';

declare module 'fastify' {
  interface FastifyContextConfig {
    citable?: Citable;
  }
}

/** A path in its one spelling, and what of it can be cited. */
export type CitablePath = { path: string; citable: Exclude<Citable, 'no'> };
export type FindCitable = (path: string) => CitablePath | undefined;

type Route = { url: string; citable: Citable | undefined };

/** Finds routes by path as the app does, by the same router with the same options: no spelling gets around it. */
export function findCitableRoutes(
  app: FastifyInstance,
  routerOptions: { maxParamLength: number },
): FindCitable {
  const router = findMyWay(routerOptions);
  app.addHook('onRoute', ({ method, url, config }) => {
    if (method === 'GET') router.on('GET', url, () => {}, { url, citable: config?.citable });
  });
  return (path) => {
    const found = router.find('GET', path);
    const { url, citable = 'no' } = (found?.store ?? {}) as Partial<Route>;
    if (!found || !url || citable === 'no') return undefined;
    return { citable, path: toPath(url, found.params) };
  };
}

const toPath = (url: string, params: Record<string, string | undefined>) =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
