import type { FastifyInstance, InjectOptions } from 'fastify';
import { expect } from 'vitest';

const leak = /select |insert |syntax error|drizzle|pglite|node_modules|\.ts:|\bat \w+ \(|ECONN/i;
const keys = ['type', 'title', 'status', 'code', 'detail', 'instance', 'request_id', 'errors'];

/** Asks, and holds the answer to be a problem of that status that any origin may read and that leaks nothing. */
export async function askForProblem(
  app: FastifyInstance,
  asked: string | InjectOptions,
  status: number,
) {
  const response = await app.inject(asked);
  expect(response.statusCode, response.body).toBe(status);
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.headers['access-control-allow-origin']).toBe('*');
  expect(response.headers['cache-control']).toBe('no-store');
  expect(response.body).not.toMatch(leak);
  const problem = response.json();
  expect(problem).toMatchObject({ status, request_id: response.headers['x-request-id'] });
  expect(Object.keys(problem)).toEqual(keys);
  return { ...problem, headers: response.headers };
}
