import { isDeepStrictEqual } from 'node:util';
import { parseEdtf } from './edtf.ts';
import type { FieldKind } from './fields.ts';
import type { Quantity } from './quantity.ts';
import { type Vocabulary, vocabularies } from './vocabularies.ts';

/** How two claimed values of one field stand to each other. */
export type Relation = 'equal' | 'overlapping' | 'disjoint';

/** Units of one dimension, each with its size in the dimension's first unit. */
const dimensions: Record<string, number>[] = [
  { square_metres: 1, hectares: 10_000 },
  { months: 1, years: 12 },
  { times: 1, percent: 0.01 },
  { kilograms: 1, tonnes: 1000 },
];

/** An interval of numbers or days on one scale; infinite where open. */
export type Span = { low: number; low_open: boolean; high: number; high_open: boolean };

/** The interval in which a date or quantity lies, or `null` for values without one. */
export function toSpan(kind: FieldKind, value: unknown, unit?: string): Span | null {
  if (kind === 'date') {
    const bounds = parseEdtf(value as string);
    return (
      bounds && {
        low: bounds.low === null ? -Infinity : Date.parse(bounds.low),
        low_open: false,
        high: bounds.high === null ? Infinity : Date.parse(bounds.high),
        high_open: false,
      }
    );
  }
  if (kind !== 'quantity') return null;
  const quantity = value as Quantity;
  const scale = scaleBetween(quantity.unit, unit ?? quantity.unit);
  if (scale === null) return null;
  return {
    low: quantity.low === null ? -Infinity : toScale(quantity.low, scale),
    low_open: !quantity.low_inclusive,
    high: quantity.high === null ? Infinity : toScale(quantity.high, scale),
    high_open: !quantity.high_inclusive,
  };
}

function scaleBetween(from: string, to: string): number | null {
  if (from === to) return 1;
  const dimension = dimensions.find((each) => from in each && to in each);
  return dimension ? (dimension[from] as number) / (dimension[to] as number) : null;
}

// 1.14 times are 114 percent, not 113.99999999999999.
const toScale = (number: number, scale: number) => Number((number * scale).toPrecision(12));

/** The unit in which quantities of that unit's dimension are compared. */
function baseUnit(unit: string): string {
  const dimension = dimensions.find((each) => unit in each);
  return dimension ? (Object.keys(dimension)[0] as string) : unit;
}

/** Compares two values of a field of that kind; symmetric. */
export function compareValues(kind: FieldKind, a: unknown, b: unknown): Relation {
  switch (kind) {
    case 'date':
    case 'quantity':
      return isUnbounded(kind, a) && isUnbounded(kind, b)
        ? compareUnbounded(a as Quantity, b as Quantity)
        : compareSpans(...spansOf(kind, a, b));
    case 'list':
      return isDeepStrictEqual(new Set(a as unknown[]), new Set(b as unknown[]))
        ? 'equal'
        : 'overlapping';
    case 'text':
    case 'object':
    case 'progress':
      return isDeepStrictEqual(a, b) ? 'equal' : 'overlapping';
    default:
      return a === b ? 'equal' : 'disjoint';
  }
}

function spansOf(kind: FieldKind, a: unknown, b: unknown): [Span | null, Span | null] {
  const unit = kind === 'quantity' ? baseUnit((a as Quantity).unit) : undefined;
  return [toSpan(kind, a, unit), toSpan(kind, b, unit)];
}

// Units of different dimensions cannot be shown to disagree.
function compareSpans(a: Span | null, b: Span | null): Relation {
  if (!a || !b) return 'overlapping';
  if (isDeepStrictEqual(a, b)) return 'equal';
  return endsBefore(a, b) || endsBefore(b, a) ? 'disjoint' : 'overlapping';
}

/** Whether a quantity states no bound: “about 120” and “about 300” share their bounds, not their statement. */
export function isUnbounded(kind: FieldKind, value: unknown): boolean {
  if (kind !== 'quantity') return false;
  const { low, high } = value as Quantity;
  return low === null && high === null;
}

function compareUnbounded(a: Quantity, b: Quantity): Relation {
  const [one, other] = [a, b].map(({ value, unit, qualifier }) => {
    const scale = scaleBetween(unit, baseUnit(unit)) as number;
    return [value === null ? null : toScale(value, scale), baseUnit(unit), qualifier];
  });
  return isDeepStrictEqual(one, other) ? 'equal' : 'overlapping';
}

function endsBefore(a: Span, b: Span): boolean {
  return a.high < b.low || (a.high === b.low && (a.high_open || b.low_open));
}

/** Whether the first value says all that the second says, and perhaps more. */
export function implies(kind: FieldKind, inner: unknown, outer: unknown): boolean {
  if (compareValues(kind, inner, outer) === 'equal' || isDeepStrictEqual(inner, outer)) return true;
  if (kind === 'list')
    return (outer as unknown[]).every((each) =>
      (inner as unknown[]).some((other) => isDeepStrictEqual(each, other)),
    );
  if (kind === 'progress') return stateOrder.indexOf(inner) > stateOrder.indexOf(outer);
  if (isUnbounded(kind, inner) && (outer as Quantity).value !== null) return false;
  const [a, b] = spansOf(kind, inner, outer);
  if (!a || !b) return false;
  const lowFits = a.low > b.low || (a.low === b.low && (a.low_open || !b.low_open));
  const highFits = a.high < b.high || (a.high === b.high && (a.high_open || !b.high_open));
  return lowFits && highFits;
}

const stateOrder: unknown[] = Object.keys(vocabularies['construction_status' satisfies Vocabulary]);
