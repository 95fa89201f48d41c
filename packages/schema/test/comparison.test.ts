import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareValues, implies, toSpan } from '../src/comparison.ts';
import type { FieldKind } from '../src/fields.ts';
import type { Quantity } from '../src/quantity.ts';
import { vocabularies } from '../src/vocabularies.ts';
import { kinds, toQuantity, valuesOf } from './arbitraries.ts';

type Case = [a: unknown, relation: ReturnType<typeof compareValues>, b: unknown];

const cases: Record<FieldKind, Case[]> = {
  text: [
    ['mountainous area', 'equal', 'mountainous area'],
    ['mountainous area', 'overlapping', 'coastal area'],
  ],
  term: [
    ['paper', 'equal', 'paper'],
    ['paper', 'disjoint', 'garment'],
  ],
  ref: [
    ['songchon', 'equal', 'songchon'],
    ['songchon', 'disjoint', 'kimhwa'],
  ],
  integer: [
    [2024, 'equal', 2024],
    [2024, 'disjoint', 2025],
  ],
  number: [
    [38.8, 'equal', 38.8],
    [38.8, 'disjoint', 38.9],
  ],
  date: [
    ['2024-12-20', 'equal', '2024-12-20'],
    ['2024-12', 'equal', '2024-12-01/2024-12-31'],
    ['2022', 'equal', '2022~'],
    ['2024-12-20', 'overlapping', '2024-12'],
    ['2024-12-20', 'overlapping', '2024'],
    ['2024-12-18/2024-12-20', 'overlapping', '2024-12-20/2024-12-22'],
    ['2024/..', 'overlapping', '../2024'],
    ['2024-12-20', 'overlapping', '2024-12-20/..'],
    ['2024-12-20', 'disjoint', '2024-12-21'],
    ['2024-12', 'disjoint', '2025-01'],
    ['2024-12-21/..', 'disjoint', '2024-12-20'],
    ['../2023', 'disjoint', '2024/..'],
  ],
  quantity: [
    [toQuantity('exact', 40), 'equal', toQuantity('exact', 40)],
    [toQuantity('odd', 50), 'equal', toQuantity('range', 50, 'people', 59)],
    [toQuantity('nearly', 3000), 'equal', toQuantity('less_than', 3000)],
    [toQuantity('about', 120), 'equal', toQuantity('about', 120)],
    [toQuantity('increased', null), 'equal', toQuantity('increased', null)],
    [toQuantity('about', 120), 'overlapping', toQuantity('about', 300)],
    [toQuantity('about', 120), 'overlapping', toQuantity('increased', null)],
    [toQuantity('about', 120), 'overlapping', toQuantity('exact', 300)],
    [toQuantity('exact', 50), 'overlapping', toQuantity('odd', 50)],
    [toQuantity('up_to', 40), 'overlapping', toQuantity('at_least', 40)],
    [toQuantity('exact', 40), 'overlapping', toQuantity('up_to', 40)],
    [toQuantity('exact', 40), 'disjoint', toQuantity('exact', 41)],
    [toQuantity('exact', 40), 'disjoint', toQuantity('less_than', 40)],
    [toQuantity('more_than', 40), 'disjoint', toQuantity('up_to', 40)],
    [toQuantity('more_than', 40), 'disjoint', toQuantity('nearly', 40)],
    [toQuantity('odd', 50), 'disjoint', toQuantity('at_least', 60)],
    [toQuantity('exact', 114, 'percent'), 'equal', toQuantity('exact', 1.14, 'times')],
    [toQuantity('exact', 114, 'percent'), 'disjoint', toQuantity('exact', 1.15, 'times')],
    [toQuantity('about', 120, 'percent'), 'equal', toQuantity('about', 1.2, 'times')],
    [toQuantity('exact', 2, 'years'), 'equal', toQuantity('exact', 24, 'months')],
    [toQuantity('exact', 0.5, 'hectares'), 'equal', toQuantity('exact', 5000, 'square_metres')],
    [toQuantity('exact', 1.5, 'tonnes'), 'equal', toQuantity('exact', 1500, 'kilograms')],
    [toQuantity('exact', 3, 'days'), 'overlapping', toQuantity('exact', 9, 'months')],
    [toQuantity('exact', 3, 'kinds'), 'overlapping', toQuantity('exact', 9, 'varieties')],
  ],
  list: [
    [['a', 'b'], 'equal', ['b', 'a']],
    [[], 'equal', []],
    [['a'], 'overlapping', ['a', 'b']],
    [['a'], 'overlapping', ['b']],
  ],
  object: [
    [{ longitude: 1, latitude: 2 }, 'equal', { latitude: 2, longitude: 1 }],
    [{ longitude: 1, latitude: 2 }, 'overlapping', { longitude: 1, latitude: 3 }],
  ],
  progress: [
    ['inaugurated', 'equal', 'inaugurated'],
    ['planned', 'overlapping', 'operating'],
  ],
};

for (const [kind, each] of Object.entries(cases) as [FieldKind, Case[]][]) {
  test.each(each)(`a ${kind} %j is compared as %s with %j`, (a, relation, b) => {
    expect(compareValues(kind, a, b)).toBe(relation);
    expect(compareValues(kind, b, a)).toBe(relation);
  });
}

const pairs = kinds.chain((kind) => fc.tuple(fc.constant(kind), valuesOf[kind], valuesOf[kind]));

test('comparison is symmetric', () => {
  fc.assert(
    fc.property(pairs, ([kind, a, b]) => {
      expect(compareValues(kind, a, b)).toBe(compareValues(kind, b, a));
    }),
  );
});

test('every value equals itself', () => {
  fc.assert(
    fc.property(pairs, ([kind, a]) => {
      expect(compareValues(kind, a, structuredClone(a))).toBe('equal');
    }),
  );
});

test('values that imply each other are equal, and only values that meet imply each other', () => {
  fc.assert(
    fc.property(pairs, ([kind, a, b]) => {
      const relation = compareValues(kind, a, b);
      expect(implies(kind, a, b) && implies(kind, b, a)).toBe(relation === 'equal');
      if (implies(kind, a, b)) expect(relation).not.toBe('disjoint');
    }),
  );
});

test.each<[FieldKind, unknown, unknown]>([
  ['date', '2024-12-20', '2024-12'],
  ['date', '2024', '../2024'],
  ['quantity', toQuantity('exact', 114, 'percent'), toQuantity('more_than', 1.1, 'times')],
  ['quantity', toQuantity('more_than', 7), toQuantity('at_least', 7)],
  ['quantity', toQuantity('about', 120), toQuantity('increased', null)],
  ['list', ['a', 'b'], ['b']],
  ['progress', 'operating', 'inaugurated'],
])('a %s %j implies %j and not the other way round', (kind, more, less) => {
  expect(implies(kind, more, less)).toBe(true);
  expect(implies(kind, less, more)).toBe(false);
});

test('“about 120” and “about 300” imply neither each other', () => {
  expect(implies('quantity', toQuantity('about', 120), toQuantity('about', 300))).toBe(false);
});

const unitsOf = [
  ['square_metres', 'hectares'],
  ['months', 'years'],
  ['times', 'percent'],
  ['kilograms', 'tonnes'],
];

test('units are converted only within their dimension', () => {
  const units = Object.keys(vocabularies.unit) as Quantity['unit'][];
  for (const a of units) {
    for (const b of units) {
      const comparable = a === b || unitsOf.some((each) => each.includes(a) && each.includes(b));
      const relation = compareValues(
        'quantity',
        toQuantity('exact', 1, a),
        toQuantity('exact', 1e9, b),
      );
      expect(relation, `${a} and ${b}`).toBe(comparable ? 'disjoint' : 'overlapping');
    }
  }
});

test('conversion adds no error: whole percents equal the same times, and hundredths of hectares their square metres', () => {
  for (let number = 1; number <= 5000; number += 1) {
    const hundredths = Number((number / 100).toFixed(2));
    const same = (a: Quantity, b: Quantity) => compareValues('quantity', a, b);
    expect(
      same(toQuantity('exact', number, 'percent'), toQuantity('exact', hundredths, 'times')),
      `${number} percent`,
    ).toBe('equal');
    expect(
      same(
        toQuantity('exact', hundredths, 'hectares'),
        toQuantity('exact', number * 100, 'square_metres'),
      ),
      `${hundredths} hectares`,
    ).toBe('equal');
  }
});

test('a span is in the unit that is asked for, and open ends stay open', () => {
  expect(toSpan('quantity', toQuantity('more_than', 1.2, 'times'), 'percent')).toEqual({
    low: 120,
    low_open: true,
    high: Number.POSITIVE_INFINITY,
    high_open: true,
  });
  expect(toSpan('quantity', toQuantity('exact', 5, 'trees'), 'hectares')).toBeNull();
});

test('a span of days is in milliseconds of UTC, and other kinds have none', () => {
  expect(toSpan('date', '2024-12')).toEqual({
    low: Date.UTC(2024, 11, 1),
    low_open: false,
    high: Date.UTC(2024, 11, 31),
    high_open: false,
  });
  expect(toSpan('date', '../2024')?.low).toBe(Number.NEGATIVE_INFINITY);
  expect(toSpan('text', '2024')).toBeNull();
});
