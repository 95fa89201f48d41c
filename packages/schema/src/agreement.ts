import { isDeepStrictEqual } from 'node:util';
import { parseEdtf } from './edtf.ts';
import type { FieldKind } from './fields.ts';
import type { Quantity } from './quantity.ts';
import type { Claim } from './resources/claim.ts';
import { type Vocabulary, vocabularies } from './vocabularies.ts';

/** How two claimed values of one field stand to each other. */
export type Relation = 'equal' | 'overlapping' | 'disjoint';
export type Agreement = keyof (typeof vocabularies)['agreement'];
type Stated = Pick<Claim, 'value' | 'origin' | 'assertion'>;

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
    low: quantity.low === null ? -Infinity : quantity.low * scale,
    low_open: !quantity.low_inclusive,
    high: quantity.high === null ? Infinity : quantity.high * scale,
    high_open: !quantity.high_inclusive,
  };
}

function scaleBetween(from: string, to: string): number | null {
  if (from === to) return 1;
  const dimension = dimensions.find((each) => from in each && to in each);
  return dimension ? (dimension[from] as number) / (dimension[to] as number) : null;
}

/** Compares two values of a field of that kind; symmetric. */
export function compareValues(kind: FieldKind, a: unknown, b: unknown): Relation {
  switch (kind) {
    case 'date':
    case 'quantity':
      return compareSpans(...spansOf(kind, a, b));
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
  const unit = kind === 'quantity' ? (a as Quantity).unit : undefined;
  return [toSpan(kind, a, unit), toSpan(kind, b, unit)];
}

// Units of different dimensions cannot be shown to disagree.
function compareSpans(a: Span | null, b: Span | null): Relation {
  if (!a || !b) return 'overlapping';
  if (isDeepStrictEqual(a, b)) {
    return a.low === -Infinity && a.high === Infinity ? 'overlapping' : 'equal';
  }
  return endsBefore(a, b) || endsBefore(b, a) ? 'disjoint' : 'overlapping';
}

function endsBefore(a: Span, b: Span): boolean {
  return a.high < b.low || (a.high === b.low && (a.high_open || b.low_open));
}

/** Whether two claims cannot both hold. A denial contradicts only the value that it denies. */
export function contradicts(kind: FieldKind, a: Stated, b: Stated): boolean {
  const denials = [a, b].filter(({ assertion }) => assertion === 'denied').length;
  if (denials === 2) return false;
  const relation = compareValues(kind, a.value, b.value);
  return denials === 1 ? relation === 'equal' : relation === 'disjoint';
}

/** Agreement of the claims about one field. Claims of one origin count once. */
export function agreementOf(kind: FieldKind, claims: readonly Stated[]): Agreement {
  const pairs = claims.flatMap((a, index) => claims.slice(index + 1).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => contradicts(kind, a, b))) return 'conflicting';
  if (originsOf(claims).size < 2) return 'single';
  const equal = pairs.every(([a, b]) => compareValues(kind, a.value, b.value) === 'equal');
  return equal ? 'corroborated' : 'compatible';
}

/** Independent origins behind the claims. */
export function originsOf(claims: readonly Pick<Claim, 'origin'>[]): Set<string> {
  return new Set(claims.map(({ origin }) => origin));
}

/**
 * The value that the claims about one field support: the preferred one, else the most precise that
 * lies within all others. `null` when claims disagree and none is preferred.
 */
export function settle(
  kind: FieldKind,
  claims: readonly Pick<Claim, 'value' | 'assertion' | 'rank' | 'origin'>[],
): unknown {
  const stated = claims.filter(({ assertion }) => assertion !== 'denied');
  const preferred = stated.filter(({ rank }) => rank === 'preferred');
  const candidates = preferred.length ? preferred : stated.filter(({ rank }) => rank === 'normal');
  if (kind === 'progress') return furthest(candidates.map(({ value }) => value as string));
  const winner = candidates.find((each) =>
    candidates.every((other) => liesWithin(kind, each.value, other.value)),
  );
  return winner?.value ?? null;
}

function liesWithin(kind: FieldKind, inner: unknown, outer: unknown): boolean {
  if (compareValues(kind, inner, outer) === 'equal' || isDeepStrictEqual(inner, outer)) return true;
  if (kind === 'list')
    return (outer as unknown[]).every((each) => (inner as unknown[]).includes(each));
  const [a, b] = spansOf(kind, inner, outer);
  if (!a || !b) return false;
  const lowFits = a.low > b.low || (a.low === b.low && (a.low_open || !b.low_open));
  const highFits = a.high < b.high || (a.high === b.high && (a.high_open || !b.high_open));
  return lowFits && highFits;
}

function furthest(states: string[]): string | null {
  const order = Object.keys(vocabularies['construction_status' satisfies Vocabulary]);
  return order.filter((each) => states.includes(each)).at(-1) ?? null;
}
