import type { CachedAnswer, EtagCache } from './cache.ts';
import { UnexpectedResponseError } from './errors.ts';
import type { Meta } from './generated/openapi.ts';
import { isJson, letGo, named, toAnswered } from './problem.ts';
import { type Ask, type Attempt, send, toConnectionError } from './send.ts';
import type { Settings } from './settings.ts';
import { perform } from './transport.ts';

/** What is known of an answer beside its content. */
export type ResponseInfo = {
  /** HTTP status; 304 when the answer came from the cache. */
  status: number;
  headers: Headers;
  /** Address that answered, after redirects: a former id leads to the record's address. */
  url: string;
  requestId: string | undefined;
  etag: string | undefined;
  /** Revision of the dataset that was read. */
  revision: number | undefined;
  /** How often the request was sent. */
  attempts: number;
  /** Whether the service confirmed the answer held in the cache. */
  fromCache: boolean;
};
/** A JSON answer. */
export type Answer = { body: unknown; response(): ResponseInfo };

/** Asks for JSON, by way of the cache if there is one. */
export function requestJson(settings: Settings, ask: Omit<Ask, 'accept'>): Promise<Answer> {
  const cache = ask.method === 'GET' ? settings.cache : undefined;
  return perform(settings, { ...ask, accept: 'application/json' }, async (attempt) => {
    const held = cache && (await attempt.limit.within(load(cache, attempt.url)));
    const response = await send(attempt, held && { 'if-none-match': held.etag });
    const text = await readText(attempt, response, held);
    const body = parse(text, response, attempt.url);
    const etag = cache && response.headers.get('etag');
    if (cache && etag && response.status === 200) {
      await attempt.limit.within(save(cache, attempt.url, { etag, body: text }));
    }
    return { body, response: () => toInfo(response, attempt, body) };
  });
}

async function readText(
  attempt: Attempt,
  response: Response,
  held: CachedAnswer | undefined,
): Promise<string> {
  const { url, limit } = attempt;
  if (response.status === 304) {
    if (held) return held.body;
    throw new UnexpectedResponseError(
      'The answer is 304, but nothing is held.',
      toAnswered(response, url),
    );
  }
  const type = response.headers.get('content-type');
  if (!isJson(type) && response.status !== 204) {
    letGo(response);
    throw new UnexpectedResponseError(
      `The answer is ${named(type)}, not JSON; is baseUrl right?`,
      toAnswered(response, url),
    );
  }
  try {
    return await limit.within(response.text());
  } catch (error) {
    throw toConnectionError(error, limit.signal, url);
  }
}

function parse(text: string, response: Response, url: string): unknown {
  if (response.status === 204) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedResponseError('The answer is no complete JSON.', {
      ...toAnswered(response, url),
      cause,
    });
  }
}

function toInfo(response: Response, { number, url }: Attempt, body: unknown): ResponseInfo {
  const { status, headers } = response;
  const stated = headers.get('dataset-revision');
  const { meta } = (body ?? {}) as { meta?: Partial<Meta> };
  return {
    status,
    headers,
    url: response.url || url,
    requestId: headers.get('x-request-id') ?? undefined,
    etag: headers.get('etag') ?? undefined,
    revision: stated === null ? meta?.revision : Number(stated),
    attempts: number,
    fromCache: status === 304,
  };
}

// A cache that fails is an empty one: it may slow a call down, never break it.
const load = async (cache: EtagCache, url: string) => {
  try {
    return await cache.get(url);
  } catch {
    return undefined;
  }
};
const save = async (cache: EtagCache, url: string, answer: CachedAnswer) => {
  try {
    await cache.set(url, answer);
  } catch {
    // Asked for again next time.
  }
};
