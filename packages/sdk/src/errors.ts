import type { Problem } from './generated/openapi.ts';

/** Codes of the problems that the service answers; a closed vocabulary. */
export type ProblemCode = Problem['code'];
/** One thing at fault in a request: the parameter, what is wrong with it and what is allowed. */
export type ProblemDetail = Problem['errors'][number];

type Context = { cause?: unknown; url?: string; requestId?: string | undefined };

/** Base of every error that the client throws, but for a TypeError where it is called wrongly. */
export abstract class RecordsError extends Error {
  /** What went wrong: a problem code of the service, or one of the client's own. */
  abstract readonly code: string;
  /** Address that was asked, where there was one. */
  readonly url: string | undefined;
  /** Id of the request in the logs of the service, where an answer came. */
  readonly requestId: string | undefined;
  /** How often the request was sent. */
  attempts = 0;

  constructor(message: string, { cause, url, requestId }: Context = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.url = url;
    this.requestId = requestId;
  }
}

type Answered = Context & { status: number; headers: Headers; retryAfterMs?: number | undefined };

/** An answer that is no success, or no answer of this service. */
export abstract class HttpError extends RecordsError {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** How long the service asks to wait (Retry-After), milliseconds; waits above `maxRetryAfterMs` are left to you. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, answered: Answered) {
    super(message, answered);
    this.status = answered.status;
    this.headers = answered.headers;
    this.retryAfterMs = answered.retryAfterMs;
  }
}

/** The service answered with a problem (RFC 9457): `code` says which, `errors` what is at fault. */
export class ProblemError extends HttpError {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  /** The code in words. */
  readonly title: string;
  /** What went wrong in this request. */
  readonly detail: string;
  /** Each thing at fault, where that is known. */
  readonly errors: readonly ProblemDetail[];
  /** The body as it came. */
  readonly problem: Problem;

  constructor(problem: Problem, answered: Answered) {
    super(withWait(problem.detail || problem.title, answered.retryAfterMs), answered);
    this.problem = problem;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
  }
}

/** Something answered that is not this service, or the answer cannot be read: a proxy's page, cut JSON. */
export class UnexpectedResponseError extends HttpError {
  override readonly name = 'UnexpectedResponseError';
  readonly code = 'unexpected_response';

  constructor(message: string, answered: Answered) {
    super(withWait(message, answered.retryAfterMs), answered);
  }
}

/** No answer came, or it broke off: no network, refused, reset. `cause` is what `fetch` threw. */
export class ConnectionError extends RecordsError {
  override readonly name = 'ConnectionError';
  readonly code = 'connection_failed';
}

/** One attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export class TimeoutError extends RecordsError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
  readonly scope: 'attempt' | 'deadline';
  /** The limit, milliseconds. */
  readonly afterMs: number;

  constructor(scope: 'attempt' | 'deadline', afterMs: number) {
    super(
      `${scope === 'attempt' ? 'No complete answer came' : 'The call did not end'} within ${afterMs} ms.`,
    );
    this.scope = scope;
    this.afterMs = afterMs;
  }
}

/** Your AbortSignal was aborted; `cause` is its reason. */
export class AbortedError extends RecordsError {
  override readonly name = 'AbortError';
  readonly code = 'aborted';

  constructor(reason: unknown) {
    super('The call was aborted.', { cause: reason });
  }
}

/** A list does not come to its end: a cursor or a page came again, or the revision changed. */
export class StuckListError extends RecordsError {
  override readonly name = 'StuckListError';
  readonly code = 'stuck_list';
}

/** A list has more records than `toArray({ max })` allows; what was read is in `records`. */
export class TooManyRecordsError extends RecordsError {
  override readonly name = 'TooManyRecordsError';
  readonly code = 'too_many_records';
  readonly max: number;
  /** The first `max` records. */
  readonly records: readonly unknown[];
  /** Continues after them. */
  readonly checkpoint: string;

  constructor(max: number, records: readonly unknown[], checkpoint: string) {
    super(`The list has more than ${max} records.`);
    this.max = max;
    this.records = records;
    this.checkpoint = checkpoint;
  }
}

/** A checkpoint that was not made by `checkpoint()`, or was made by another query. */
export class CheckpointError extends RecordsError {
  override readonly name = 'CheckpointError';
  readonly code = 'invalid_checkpoint';
}

/** An export ended early, or is not of the revision that was asked for. */
export class IncompleteExportError extends RecordsError {
  override readonly name = 'IncompleteExportError';
  readonly code = 'incomplete_export';
  /** Rows that the service announced. */
  readonly expected: number;
  /** Rows that came. */
  readonly received: number;

  constructor(
    message: string,
    counts: { expected: number; received: number },
    context: Context = {},
  ) {
    super(message, context);
    this.expected = counts.expected;
    this.received = counts.received;
  }
}

/** Every error of the client; `code` tells them apart. */
export type AnyRecordsError =
  | ProblemError
  | UnexpectedResponseError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | StuckListError
  | TooManyRecordsError
  | CheckpointError
  | IncompleteExportError;

/** Whether an error is one of the client's; afterwards `error.code` narrows it. */
export function isRecordsError(error: unknown): error is AnyRecordsError {
  return error instanceof RecordsError;
}

function withWait(message: string, retryAfterMs: number | undefined): string {
  if (retryAfterMs === undefined) return message;
  return `${message} The service asks to wait ${Math.ceil(retryAfterMs / 1000)} s.`;
}
