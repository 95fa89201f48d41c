import type { Problem } from '../generated/openapi.ts';

const statuses: Partial<Record<Problem['code'], number>> = {
  not_found: 404,
  unknown_revision: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  request_timeout: 408,
  content_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  expectation_failed: 417,
  unlike_quantities: 422,
  rate_limited: 429,
  headers_too_large: 431,
  internal: 500,
  unavailable: 503,
  too_many_exports: 503,
  http_version_not_supported: 505,
};

/** A problem as the service answers it. The status follows from the code, 400 unless the code has another; `retryAfter` is in seconds. */
export function problem(
  code: Problem['code'],
  detail = `A test asked for ${code}.`,
  { status = statuses[code] ?? 400, retryAfter }: { status?: number; retryAfter?: number } = {},
): Response {
  const body: Problem = {
    type: `/v1/vocabularies/problem_code#${code}`,
    title: code,
    status,
    code,
    detail,
    instance: '',
    request_id: 'test',
    errors: [],
  };
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new Response(JSON.stringify(body), { status, headers });
}

/** A success as the service answers it. */
export function json(body: unknown): Response {
  const { meta } = (body ?? {}) as { meta?: { revision?: number } };
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': 'test',
  });
  if (meta?.revision !== undefined) headers.set('dataset-revision', String(meta.revision));
  return new Response(JSON.stringify(body), { headers });
}
