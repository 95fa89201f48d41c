import { expect, test, vi } from 'vitest';
import { createRateLimit } from '../src/rate-limit.ts';

const create = (requests: number, window_s: number) => {
  const limit = createRateLimit(requests, window_s);
  if (!limit) throw new Error('no limit');
  return limit;
};

test('a client may make its requests in a row, and then waits for one to be given back', () => {
  const limit = create(3, 30);
  for (let asked = 0; asked < 3; asked += 1) expect(limit.take('192.0.2.1', 1)).toBe(0);
  const wait_ms = limit.take('192.0.2.1', 1);
  expect(wait_ms).toBeGreaterThan(9000);
  expect(wait_ms).toBeLessThanOrEqual(10_000);
  expect(limit.take('192.0.2.2', 1)).toBe(0);
});

test('what is refused costs nothing, so that waiting as told is enough', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const limit = create(2, 2);
    limit.take('192.0.2.1', 2);
    for (let asked = 0; asked < 50; asked += 1) limit.take('192.0.2.1', 1);
    vi.advanceTimersByTime(1001);
    expect(limit.take('192.0.2.1', 1)).toBe(0);
    expect(limit.take('192.0.2.1', 1)).toBeGreaterThan(0);
  } finally {
    vi.useRealTimers();
  }
});

test('a hundredth of a request costs a hundredth', () => {
  const limit = create(10, 60);
  for (let asked = 0; asked < 999; asked += 1) expect(limit.take('192.0.2.1', 0.01)).toBe(0);
  expect(limit.headersFor('192.0.2.1').ratelimit).toMatch(/^"default";r=0;t=60$/);
  expect(limit.take('192.0.2.1', 1)).toBeGreaterThan(0);
});

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['2001:db8::1', '2001:db8:0:0:5::1', true],
  ['::1', '2001:db8::1', false],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
])('%s and %s are one client: %s', (one, other, same) => {
  const limit = create(1, 60);
  limit.take(one, 1);
  expect(limit.take(other, 1) > 0).toBe(same);
});

test('0 requests mean no limit', () => {
  expect(createRateLimit(0, 60)).toBeUndefined();
});
