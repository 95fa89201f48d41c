import { parseEdtf } from '@20x10/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds } from '../../src/values/index.ts';

const plain = (text: string) => {
  const found = bounds(text);
  return found && { low: found.low, high: found.high };
};

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((each) => String(each).padStart(2, '0'));
const year = fc.oneof(
  fc.constantFrom('0000', '0001', '1900', '2000', '2023', '2024', '2025'),
  fc.integer({ min: 0, max: 9999 }).map((each) => String(each).padStart(4, '0')),
);
const day = fc
  .oneof(year, fc.tuple(year, two(13)), fc.tuple(year, two(13), two(32)))
  .map((parts) => [parts].flat().join('-'));
const end = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(day, fc.constantFrom('', '', '', '?', '~', '%'))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constant('..') },
);
const near = fc.oneof(
  end,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc.string({ unit: fc.constantFrom(...'0129-/.?~% X') }),
);

test('bounds are those of the parser of the service, for every text', () => {
  fc.assert(
    fc.property(near, (text) => {
      expect(plain(text)).toEqual(parseEdtf(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['2024-12-20', '2024-12-20', '2024-12-20'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2025-02-07/2025-02-10', '2025-02-07', '2025-02-10'],
  ['2025/..', '2025-01-01', null],
  ['../2024-03', null, '2024-03-31'],
])('%s lasts from %s to %s', (text, low, high) => {
  expect(bounds(text)).toEqual({ low, high, approximate: false, uncertain: false });
});

test('marks are told', () => {
  expect(bounds('2022~')).toMatchObject({ approximate: true, uncertain: false });
  expect(bounds('2022?')).toMatchObject({ approximate: false, uncertain: true });
  expect(bounds('2022-01%/2023')).toMatchObject({ approximate: true, uncertain: true });
});

test('what is no date has no bounds', () => {
  for (const text of [
    '',
    'unknown',
    '2023-02-29',
    '2024-13',
    '../..',
    '2025/2024',
    '20241220',
    '2024-12-20T10:00',
  ]) {
    expect(bounds(text), text).toBeNull();
  }
});
