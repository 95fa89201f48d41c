import { type HttpError, ProblemError, UnexpectedResponseError } from './errors.ts';
import type { Problem } from './generated/openapi.ts';
import { parseRetryAfter } from './retry.ts';

/** The error that an answer amounts to: the problem it tells of, or that it tells of none. */
export async function toHttpError(response: Response, url: string): Promise<HttpError> {
  const answered = toAnswered(response, url);
  const { status, headers } = response;
  const type = headers.get('content-type');
  if (!isJson(type)) {
    letGo(response);
    return new UnexpectedResponseError(
      `The answer has status ${status} and is ${named(type)}, no problem of the service.`,
      answered,
    );
  }
  try {
    const problem = JSON.parse(await response.text()) as Problem;
    if (typeof problem.code === 'string') {
      const requestId = answered.requestId ?? problem.request_id;
      return new ProblemError(problem, { ...answered, requestId });
    }
  } catch (cause) {
    return new UnexpectedResponseError(`The answer has status ${status} and cannot be read.`, {
      ...answered,
      cause,
    });
  }
  return new UnexpectedResponseError(
    `The answer has status ${status} and is no problem of the service.`,
    answered,
  );
}

/** What an error tells of the answer behind it. */
export function toAnswered({ status, headers }: Response, url: string) {
  return {
    status,
    headers,
    url,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfterMs: parseRetryAfter(headers.get('retry-after')),
  };
}

/** Whether a media type is JSON, of whatever kind. */
export const isJson = (type: string | null): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');

/** A media type in a sentence. */
export const named = (type: string | null): string => type?.split(';')[0]?.trim() || 'of no type';

/** Gives up a body that nobody will read, so that its connection is free. */
export function letGo({ body }: Response): void {
  body?.cancel().catch(() => {});
}
