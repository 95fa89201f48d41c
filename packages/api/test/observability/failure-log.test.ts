import { expect, test, vi } from 'vitest';
import { toLoggedUrl } from '../../src/log.ts';
import { createFailureLog, type FailureLine } from '../../src/observability/failure-log.ts';

const away = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

test('of failures alike one a second is logged with its stack, and the others are counted', () => {
  vi.useFakeTimers();
  try {
    const lines: FailureLine[] = [];
    const log = createFailureLog((line) => lines.push(line));
    for (let at = 0; at < 1000; at += 1) {
      log(away(), `a${at}`);
      vi.advanceTimersByTime(3);
    }
    vi.advanceTimersByTime(10_000);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.reduce((sum, { repeated = 0 }) => sum + 1 + repeated, 0)).toBe(1000);
    expect(lines[0]).toMatchObject({ request_id: 'a0', err: { code: 'ECONNREFUSED' } });
    expect(lines.at(-1)?.request_id).toBe('a999');
    expect(lines.at(-1)?.err.stack).toContain('failure-log.test.ts');
  } finally {
    vi.useRealTimers();
  }
});

test('failures that differ are logged each', () => {
  const lines: FailureLine[] = [];
  const log = createFailureLog((line) => lines.push(line));
  log(away(), '1');
  log(new TypeError('x is not a function'), '2');
  log(new TypeError('y is not a function'), '3');
  log('text', '4');
  expect(lines.map(({ request_id }) => request_id)).toEqual(['1', '2', '3', '4']);
});

test('a line about a failure is not long, whatever the failure holds', () => {
  const lines: FailureLine[] = [];
  const error = Object.assign(new Error('m'.repeat(50_000)), { query: 'q'.repeat(50_000) });
  createFailureLog((line) => lines.push(line))(error, '1');
  expect(JSON.stringify(lines).length).toBeLessThan(2500);
});

test('a URL is logged in 300 characters and without those that a terminal acts on', () => {
  expect(toLoggedUrl('/v1/counties?limit=7')).toBe('/v1/counties?limit=7');
  expect(toLoggedUrl(`/${'x'.repeat(9000)}`)).toHaveLength(300);
  expect(toLoggedUrl('/a\r\n{"level":50}\u001b[31m\u009b\u2028ü')).toBe('/a??{"level":50}?[31m???');
});
