import fc from 'fast-check';
import { parseEdtf } from '../src/edtf.ts';
import type { FieldKind } from '../src/fields.ts';
import { type Quantity, toInterval } from '../src/quantity.ts';
import type { Claim } from '../src/resources/claim.ts';
import { vocabularies } from '../src/vocabularies.ts';

type Qualifier = Quantity['qualifier'];
export type Statement = Pick<Claim, 'value' | 'origin' | 'assertion' | 'rank'>;

/** A quantity with the interval that its qualifier gives the numbers. */
export function toQuantity(
  qualifier: Qualifier,
  number: number | null,
  unit: Quantity['unit'] = 'people',
  upper: number | null = null,
): Quantity {
  const as_stated = `${qualifier} ${number ?? ''}`;
  return { ...toInterval(qualifier, number, upper), qualifier, unit, as_stated };
}

const small = fc.integer({ min: 0, max: 30 });
const units = fc.constantFrom(
  ...(['people', 'times', 'percent', 'hectares', 'square_metres'] as const),
);
const simple = fc.constantFrom(
  ...(['exact', 'more_than', 'at_least', 'less_than', 'nearly', 'up_to', 'about'] as const),
);
export const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  fc
    .tuple(simple, small, units)
    .map(([qualifier, number, unit]) => toQuantity(qualifier, number, unit)),
  fc
    .tuple(small, small, units)
    .map(([low, more, unit]) => toQuantity('range', low, unit, low + more)),
  units.map((unit) => toQuantity('increased', null, unit)),
  units.map((unit) => toQuantity('odd', 10, unit)),
  units.map((unit) => toQuantity('order_of_magnitude', 10, unit)),
);

const two = (number: number) => String(number).padStart(2, '0');
const years = fc.integer({ min: 2023, max: 2025 }).map(String);
const months = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${two(month)}`);
const days = fc
  .tuple(months, fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${two(day)}`);
const points = fc.oneof(
  days,
  months,
  years,
  years.map((year) => `${year}~`),
);
export const dates: fc.Arbitrary<string> = fc.oneof(
  points,
  points.map((point) => `${point}/..`),
  points.map((point) => `../${point}`),
  fc
    .tuple(points, points)
    .map(([start, end]) => `${start}/${end}`)
    .filter((text) => parseEdtf(text) !== null),
);

const letters = fc.constantFrom('a', 'b', 'c');
const numbers = fc.integer({ min: 0, max: 2 });

/** Values of a field of each kind, few enough to meet often. */
export const valuesOf: Record<FieldKind, fc.Arbitrary<unknown>> = {
  text: letters,
  term: letters,
  ref: letters,
  integer: numbers,
  number: numbers,
  date: dates,
  quantity: quantities,
  list: fc.uniqueArray(letters),
  object: fc.record({ longitude: numbers, latitude: numbers }, { noNullPrototype: true }),
  progress: fc.constantFrom(...Object.keys(vocabularies.construction_status)),
};

export const kinds = fc.constantFrom(...(Object.keys(valuesOf) as FieldKind[]));

const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, fc.constantFrom(...others));

/** A statement of any rank and assertion about a field of that kind. */
export const statementsOf = (kind: FieldKind): fc.Arbitrary<Statement> =>
  fc.record({
    value: valuesOf[kind],
    origin: fc.constantFrom('kcna', 'yonhap', 'ministry'),
    assertion: often<Claim['assertion']>('stated', 'denied', 'inferred'),
    rank: often<Claim['rank']>('normal', 'preferred', 'deprecated'),
  });

/** A kind of field and statements about one field of it. */
export const fieldsWithClaims = fc
  .constantFrom(...(Object.keys(valuesOf) as FieldKind[]))
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      claims: fc.array(statementsOf(kind), { minLength: 1, maxLength: 6 }),
    }),
  );
