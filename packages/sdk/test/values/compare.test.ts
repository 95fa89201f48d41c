import { compareValues, toInterval, vocabularies } from '@20x10/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainly, compare, type Operator, possibly } from '../../src/values/index.ts';

const units = [
  'square_metres',
  'hectares',
  'months',
  'years',
  'times',
  'percent',
  'kilograms',
  'tonnes',
  'people',
  'count',
];
const quantity = fc
  .record({
    qualifier: fc.constantFrom(...(Object.keys(vocabularies.quantity_qualifier) as ['exact'])),
    number: fc.constantFrom(1, 1.14, 10, 50, 100, 114, 1000, 10_000),
    more: fc.constantFrom(0, 5, 100),
    unit: fc.constantFrom(...units),
  })
  .map(({ qualifier, number, more, unit }) => {
    try {
      return { ...toInterval(qualifier, number, number + more), qualifier, unit, as_stated: 'x' };
    } catch {
      return { ...toInterval('exact', number), qualifier: 'exact', unit, as_stated: 'x' };
    }
  });
const date = fc.constantFrom(
  '2024',
  '2024-03',
  '2024-12-20',
  '2025',
  '2025/..',
  '../2024',
  '2024-03/2024-12',
  '2024-12-20/2025',
);
const operators: Operator[] = ['lt', 'lte', 'eq', 'gte', 'gt'];

const orderOrRange = (a: never, b: never) => {
  try {
    return compare(a, b);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return 'unlike';
  }
};

test('quantities and dates are disjoint exactly where the service finds a conflict', () => {
  fc.assert(
    fc.property(quantity, quantity, (a, b) => {
      const order = orderOrRange(a as never, b as never);
      const disjoint = order === 'less' || order === 'greater';
      expect(compareValues('quantity', a, b) === 'disjoint').toBe(disjoint);
      if (order === 'equal') expect(compareValues('quantity', a, b)).toBe('equal');
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(date, date, (a, b) => {
      const disjoint = ['less', 'greater'].includes(compare(a, b));
      expect(compareValues('date', a, b) === 'disjoint').toBe(disjoint);
    }),
  );
});

test('what is certain is possible, and what is impossible has a certain opposite', () => {
  const opposite = { lt: 'gte', lte: 'gt', gte: 'lt', gt: 'lte' } as const;
  fc.assert(
    fc.property(date, date, fc.constantFrom(...operators), (a, b, operator) => {
      if (certainly(a, operator, b)) expect(possibly(a, operator, b)).toBe(true);
      if (operator !== 'eq')
        expect(possibly(a, operator, b)).toBe(!certainly(a, opposite[operator], b));
    }),
  );
});

test('a bound that is excluded is excluded', () => {
  const more = { ...toInterval('more_than', 3000), unit: 'people' };
  const atLeast = { ...toInterval('at_least', 3000), unit: 'people' };
  expect(certainly(more, 'gt', 3000)).toBe(true);
  expect(certainly(atLeast, 'gt', 3000)).toBe(false);
  expect(certainly(atLeast, 'gte', 3000)).toBe(true);
  expect(possibly(more, 'eq', 3000)).toBe(false);
  expect(possibly(atLeast, 'eq', 3000)).toBe(true);
  expect(possibly(more, 'lte', 3000)).toBe(false);
});

test('units of one dimension are compared, others refused', () => {
  const percent = { ...toInterval('exact', 114), unit: 'percent' };
  const times = { ...toInterval('exact', 1.14), unit: 'times' };
  const people = { ...toInterval('exact', 114), unit: 'people' };
  expect(compare(times, percent)).toBe('equal');
  expect(() => compare(percent, people)).toThrow(RangeError);
  expect(() => compare('2024', people)).toThrow(TypeError);
  expect(() => compare('2024', 'soon')).toThrow(TypeError);
});
