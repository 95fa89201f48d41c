import { z } from 'zod';
import { isOtherHistory } from './revisions/revision-ref.ts';

/** Every problem code, with its status, title and meaning. Published as a vocabulary. */
export const problemCodes = {
  unknown_parameter: [
    400,
    'Unknown parameter',
    'The query string has a parameter that this address does not take.',
  ],
  invalid_parameter: [400, 'Invalid parameter', 'A parameter has a value that it does not take.'],
  invalid_cursor: [
    400,
    'Invalid cursor',
    'The cursor was not made by this service, or for another query.',
  ],
  invalid_request: [
    400,
    'Invalid request',
    'The request cannot be read: its address, header or body is malformed.',
  ],
  not_found: [404, 'Not found', 'There is no such record or address.'],
  unknown_revision: [404, 'Unknown revision', 'There is no such revision of the dataset.'],
  method_not_allowed: [
    405,
    'Method not allowed',
    'The address exists but does not take this method.',
  ],
  not_acceptable: [406, 'Not acceptable', 'None of the media types asked for can be sent.'],
  content_too_large: [413, 'Content too large', 'The request has a body larger than allowed.'],
  uri_too_long: [414, 'Address too long', 'The address is longer than allowed.'],
  unsupported_media_type: [
    415,
    'Unsupported media type',
    'The request has a body of a type that is not read.',
  ],
  expectation_failed: [
    417,
    'Expectation failed',
    'The header Expect asks for something else than 100-continue.',
  ],
  unlike_quantities: [
    422,
    'Unlike quantities',
    'The figures asked to be added differ in unit or basis.',
  ],
  headers_too_large: [431, 'Headers too large', 'The request headers are larger than allowed.'],
  request_timeout: [408, 'Request timeout', 'The request did not arrive in time.'],
  rate_limited: [
    429,
    'Too many requests',
    'The client has sent more requests than allowed; Retry-After says when to go on.',
  ],
  internal: [
    500,
    'Internal error',
    'The service failed; nothing is known to be wrong with the request.',
  ],
  unavailable: [
    503,
    'Unavailable',
    'The service cannot answer now; Retry-After says when to try again.',
  ],
  too_many_exports: [
    503,
    'Too many exports',
    'As many exports run as may at a time, in all or for this client; Retry-After says when to try again.',
  ],
  http_version_not_supported: [
    505,
    'HTTP version not supported',
    'An export over HTTP/1.0 would end in the same way whether whole or cut; it needs HTTP/1.1.',
  ],
} as const satisfies Record<string, readonly [number, string, string]>;
export type ProblemCode = keyof typeof problemCodes;

const codes = Object.keys(problemCodes) as [ProblemCode];

const Detail = z.object({
  parameter: z
    .string()
    .optional()
    .meta({ description: 'The parameter at fault.', examples: ['limit'] }),
  pointer: z
    .string()
    .optional()
    .meta({ description: 'JSON pointer to the part of the body at fault.', examples: ['/rows/3'] }),
  code: z
    .enum(codes)
    .meta({ description: 'What is wrong with it.', examples: ['invalid_parameter'] }),
  detail: z.string().meta({
    description: 'The same in words.',
    examples: ['limit is a whole number from 1 to 500'],
  }),
  allowed: z
    .array(z.string())
    .optional()
    .meta({
      description: 'What is allowed, or what was probably meant.',
      examples: [['province_id']],
    }),
});
export type ProblemDetail = z.output<typeof Detail>;

/** The body of every answer that is no success (RFC 9457). */
export const ProblemBody = z
  .object({
    type: z.string().meta({
      description: 'Address that explains the code.',
      examples: ['/v1/vocabularies/problem_code#not_found'],
    }),
    title: z.string().meta({ description: 'The code in words.', examples: ['Not found'] }),
    status: z.int().meta({ description: 'HTTP status.', examples: [404] }),
    code: z
      .enum(codes)
      .meta({ description: 'What went wrong; a closed vocabulary.', examples: ['not_found'] }),
    detail: z.string().meta({
      description: 'What went wrong in this request.',
      examples: ['There is no record "nowhere" in counties.'],
    }),
    instance: z.string().meta({
      description: 'The path and query that were asked for.',
      examples: ['/v1/counties/nowhere'],
    }),
    request_id: z.string().meta({
      description: 'Id of the request, also in X-Request-Id and the logs.',
      examples: ['req-1'],
    }),
    errors: z
      .array(Detail)
      .meta({ description: 'Each thing at fault, where that is known.', examples: [[]] }),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' });
export type ProblemBody = z.output<typeof ProblemBody>;

/** A failure with a published code; thrown anywhere, answered by the error handler. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly ProblemDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { errors?: readonly ProblemDetail[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }

  get status(): number {
    return problemCodes[this.code][0];
  }
}

/** Not a failure: the record is at another address now. Answered 308. */
export class Moved extends Problem {
  constructor(location: string) {
    super('not_found', 'The record has another id now.', { headers: { location } });
  }
}

/** Codes of failures that Fastify itself reports. */
const frameworkCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'content_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_MAX_PARAM_LENGTH: 'uri_too_long',
};

/** The problem that an error amounts to. What is not meant for clients becomes `internal`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode, message } = (error ?? {}) as {
    code?: string;
    statusCode?: number;
    message: string;
  };
  const known = frameworkCodes[code ?? ''];
  if (known) return new Problem(known, problemCodes[known][2]);
  if (statusCode === 404) return new Problem('not_found', 'There is no such address.');
  if (statusCode === 429) return new Problem('rate_limited', message);
  if (statusCode === 503)
    return new Problem('unavailable', 'The service cannot answer now.', {
      headers: { 'retry-after': '1' },
    });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Problem('invalid_request', problemCodes.invalid_request[2]);
  }
  if (isOtherHistory(error)) {
    return new Problem('unavailable', 'The database has just got another history.', {
      headers: { 'retry-after': '1' },
    });
  }
  if (code === statementTimeout || isConnectionFailure(code)) {
    const late = 'The database takes too long to answer.';
    const away = 'The database cannot be reached.';
    return new Problem('unavailable', code === statementTimeout ? late : away, {
      headers: { 'retry-after': '1' },
    });
  }
  return new Problem(
    'internal',
    'The service failed. The request id identifies the failure in its logs.',
  );
}

const statementTimeout = '57014';

// Connection failures of Node and of PostgreSQL (class 08, 53, 57P0x): worth another try.
function isConnectionFailure(code: string | undefined): boolean {
  return /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08|53|57P0)/.test(code ?? '');
}

/** The body that tells a client of a problem. */
export function toProblemBody(problem: Problem, instance: string, request_id: string): ProblemBody {
  const [status, title] = problemCodes[problem.code];
  return {
    type: `/v1/vocabularies/problem_code#${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    instance,
    request_id,
    errors: [...problem.errors],
  };
}
