import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  AbortedError,
  type ClientOptions,
  ConnectionError,
  createClient,
  ProblemError,
  type Retry,
  TimeoutError,
  UnexpectedResponseError,
} from '../src/index.ts';
import {
  cut,
  drop,
  dropBody,
  good,
  html,
  page,
  problem,
  silent,
  slowBody,
  startHostileServer,
} from './hostile-server.ts';

let server: Awaited<ReturnType<typeof startHostileServer>>;
const retries: Retry[] = [];
const clientWith = (options: Partial<ClientOptions> = {}) =>
  createClient({
    baseUrl: server.baseUrl,
    timeoutMs: 300,
    deadlineMs: 1500,
    onRetry: (retry) => void retries.push(retry),
    ...options,
  });
const get = (options?: Partial<ClientOptions>) => clientWith(options).counties.get('songchon');

beforeAll(async () => {
  server = await startHostileServer();
  vi.spyOn(Math, 'random').mockReturnValue(0.01);
});
beforeEach(() => {
  retries.length = 0;
});
afterAll(() => server.stop());

const passing = {
  drop,
  dropBody,
  cut,
  silent,
  slowBody,
  '503': problem(503, 'unavailable'),
  '429': problem(429, 'rate_limited'),
  '502 of a proxy': html(502),
  '500': problem(500, 'internal'),
};

test.each(Object.entries(passing))(
  'after one failure by %s the second attempt is the answer',
  async (_, failure) => {
    server.play(failure, good);
    const { data, response } = await get().withResponse();
    expect(data).toEqual({ id: 'songchon' });
    expect(response).toMatchObject({ attempts: 2, requestId: 'r1' });
    expect(retries).toHaveLength(1);
  },
);

test.each<[string, Parameters<typeof server.play>[0], new (...given: never[]) => Error]>([
  ['drops', drop, ConnectionError],
  ['bodies that break off', dropBody, ConnectionError],
  ['cut JSON', cut, UnexpectedResponseError],
  ['silence', silent, TimeoutError],
  ['slow bodies', slowBody, TimeoutError],
  ['503', problem(503, 'unavailable'), ProblemError],
  ['pages of a proxy', html(502), UnexpectedResponseError],
])('endless %s end in a typed error within the deadline', async (_, failure, type) => {
  server.play(failure);
  const startedAt = Date.now();
  const error = await get().catch((error) => error);
  expect(error).toBeInstanceOf(type);
  expect(error).toMatchObject({ attempts: 3 });
  expect(server.requests).toHaveLength(3);
  expect(Date.now() - startedAt).toBeLessThan(1600);
});

test.each([
  ['a bad parameter', problem(400, 'invalid_parameter'), 'invalid_parameter'],
  ['a missing record', problem(404, 'not_found'), 'not_found'],
  ['unlike quantities', problem(422, 'unlike_quantities'), 'unlike_quantities'],
  ['another content type', html(200), 'unexpected_response'],
  ['a page of a proxy for 404', html(404), 'unexpected_response'],
])('%s is not asked for again', async (_, failure, code) => {
  server.play(failure);
  await expect(get()).rejects.toMatchObject({ code, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test('a request that may change something is never sent twice', async () => {
  server.play(problem(503, 'unavailable'), good);
  const sent = clientWith().request('/v1/notes', { method: 'POST', body: { text: 'x' } });
  await expect(sent).rejects.toMatchObject({ code: 'unavailable' });
  expect(server.requests).toHaveLength(1);
});

test('Retry-After is waited for, no less', async () => {
  server.play(problem(429, 'rate_limited', { 'retry-after': '1' }), good);
  await get({ deadlineMs: 5000 });
  const [first, second] = server.requests;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  expect(retries[0]).toMatchObject({ delayMs: 1000, attempt: 1 });
});

test('a Retry-After above the cap is an error that says how long', async () => {
  server.play(problem(429, 'rate_limited', { 'retry-after': '3600' }));
  await expect(get()).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfterMs: 3_600_000,
    attempts: 1,
    message: expect.stringContaining('3600 s'),
  });
});

test('a wait that would pass the deadline is not begun', async () => {
  server.play(problem(503, 'unavailable', { 'retry-after': '2' }));
  const startedAt = Date.now();
  await expect(get()).rejects.toMatchObject({ code: 'unavailable', retryAfterMs: 2000 });
  expect(Date.now() - startedAt).toBeLessThan(500);
});

test('the deadline ends a call whatever the attempts may take', async () => {
  server.play(silent);
  const startedAt = Date.now();
  const error = await get({ timeoutMs: 10_000, deadlineMs: 400 }).catch((error) => error);
  expect(error).toMatchObject({ code: 'timeout', scope: 'deadline', afterMs: 400 });
  expect(Date.now() - startedAt).toBeLessThan(800);
});

test('a fetch that ignores its signal is left behind', async () => {
  const fetch = () => new Promise<Response>(() => {});
  await expect(get({ fetch, maxRetries: 0 })).rejects.toMatchObject({
    code: 'timeout',
    scope: 'attempt',
  });
});

test.each(['before it', 'during the request', 'during a slow body', 'during the wait'])(
  'an abort %s ends a call at once',
  async (when) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    if (when === 'before it') controller.abort(reason);
    server.play(
      when === 'during a slow body'
        ? slowBody
        : when === 'during the wait'
          ? problem(503, 'unavailable', { 'retry-after': '9' })
          : silent,
    );
    setTimeout(() => controller.abort(reason), 100);
    const startedAt = Date.now();
    const options = { signal: controller.signal, timeoutMs: 20_000, deadlineMs: 30_000 };
    const error = await clientWith()
      .counties.get('songchon', {}, options)
      .catch((error) => error);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortError', code: 'aborted', cause: reason });
    expect(Date.now() - startedAt).toBeLessThan(500);
  },
);

test('an abort ends an iteration between two records', async () => {
  const controller = new AbortController();
  server.play(page([{ id: 'a' }, { id: 'b' }], null));
  const seen: string[] = [];
  const walk = async () => {
    for await (const { id } of clientWith().counties.list({}, { signal: controller.signal })) {
      seen.push(id);
      controller.abort();
    }
  };
  await expect(walk()).rejects.toMatchObject({ code: 'aborted' });
  expect(seen).toEqual(['a']);
});
