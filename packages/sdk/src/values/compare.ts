import type { Quantity } from '../generated/openapi.ts';
import { bounds } from './date.ts';

/** The part of a quantity that is compared. */
export type Interval = Pick<Quantity, 'low' | 'low_inclusive' | 'high' | 'high_inclusive' | 'unit'>;
/** What can be compared: quantities, numbers in the unit of the other side, or EDTF dates. */
export type Comparable = Interval | number | string;
/** Relations, in the words of the service's filters. */
export type Operator = 'lt' | 'lte' | 'eq' | 'gte' | 'gt';
/** How two values stand to each other: `unclear` where their intervals leave it open. */
export type Order = 'less' | 'equal' | 'greater' | 'unclear';

type Span = { low: number; high: number; low_open: boolean; high_open: boolean };

// Units of one dimension, each with its size in the dimension's first unit.
const dimensions: Record<string, number>[] = [
  { square_metres: 1, hectares: 10_000 },
  { months: 1, years: 12 },
  { times: 1, percent: 0.01 },
  { kilograms: 1, tonnes: 1000 },
];

/**
 * Whether the relation holds whatever the two values are within their intervals:
 * "more than 3,000" is certainly `gt` 2,500.
 * Throws a RangeError for units that cannot be compared, a TypeError for text that is no date.
 */
export function certainly(a: Comparable, operator: Operator, b: Comparable): boolean {
  const [one, other] = toSpans(a, b);
  switch (operator) {
    case 'lt':
      return isBelow(one, other);
    case 'lte':
      return one.high <= other.low;
    case 'gt':
      return isBelow(other, one);
    case 'gte':
      return other.high <= one.low;
    case 'eq':
      return isPoint(one) && isPoint(other) && one.low === other.low;
  }
}

/** Whether the relation holds for some values within the two intervals. Throws as `certainly` does. */
export function possibly(a: Comparable, operator: Operator, b: Comparable): boolean {
  if (operator === 'eq') return !certainly(a, 'lt', b) && !certainly(a, 'gt', b);
  const opposite = { lt: 'gte', lte: 'gt', gte: 'lt', gt: 'lte' } as const;
  return !certainly(a, opposite[operator], b);
}

/** How two values certainly stand to each other; for dates `less` is earlier. Throws as `certainly` does. */
export function compare(a: Comparable, b: Comparable): Order {
  if (certainly(a, 'lt', b)) return 'less';
  if (certainly(a, 'gt', b)) return 'greater';
  return certainly(a, 'eq', b) ? 'equal' : 'unclear';
}

const isBelow = (a: Span, b: Span) =>
  a.high < b.low || (a.high === b.low && (a.high_open || b.low_open));
const isPoint = ({ low, high, low_open, high_open }: Span) =>
  low === high && !low_open && !high_open;

function toSpans(a: Comparable, b: Comparable): [Span, Span] {
  if (typeof a === 'string' && typeof b === 'string') return [dateSpan(a), dateSpan(b)];
  if (typeof a === 'string' || typeof b === 'string') {
    throw new TypeError('A date and a quantity cannot be compared.');
  }
  const unit = unitOf(a) ?? unitOf(b);
  return [quantitySpan(a, unit), quantitySpan(b, unit)];
}

const unitOf = (value: Interval | number) => (typeof value === 'number' ? undefined : value.unit);

function dateSpan(date: string): Span {
  const found = bounds(date);
  if (!found) throw new TypeError(`"${date}" is no date.`);
  const low = found.low === null ? Number.NEGATIVE_INFINITY : Date.parse(found.low);
  const high = found.high === null ? Number.POSITIVE_INFINITY : Date.parse(found.high);
  return { low, high, low_open: false, high_open: false };
}

function quantitySpan(value: Interval | number, unit: string | undefined): Span {
  if (typeof value === 'number')
    return { low: value, high: value, low_open: false, high_open: false };
  const scale = scaleBetween(value.unit, unit ?? value.unit);
  return {
    low: value.low === null ? Number.NEGATIVE_INFINITY : toScale(value.low, scale),
    high: value.high === null ? Number.POSITIVE_INFINITY : toScale(value.high, scale),
    low_open: !value.low_inclusive,
    high_open: !value.high_inclusive,
  };
}

function scaleBetween(from: string, to: string): number {
  if (from === to) return 1;
  const dimension = dimensions.find((each) => from in each && to in each);
  if (!dimension) throw new RangeError(`${from} and ${to} cannot be compared.`);
  return (dimension[from] as number) / (dimension[to] as number);
}

// 1.14 times are 114 percent, not 113.99999999999999.
const toScale = (number: number, scale: number) => Number((number * scale).toPrecision(12));
