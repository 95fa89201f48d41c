import { compareValues, implies, isUnbounded } from './comparison.ts';
import type { FieldKind } from './fields.ts';
import type { Claim } from './resources/claim.ts';
import type { vocabularies } from './vocabularies.ts';

export type Agreement = keyof (typeof vocabularies)['agreement'];
type Stated = Pick<Claim, 'value' | 'origin' | 'assertion'>;

/** Whether two claims cannot both hold. A denial contradicts every value that implies the denied one. */
export function contradicts(kind: FieldKind, a: Stated, b: Stated): boolean {
  if (isDenial(a)) return !isDenial(b) && isDenied(kind, b.value, a.value);
  if (isDenial(b)) return isDenied(kind, a.value, b.value);
  return compareValues(kind, a.value, b.value) === 'disjoint';
}

function isDenied(kind: FieldKind, stated: unknown, denied: unknown): boolean {
  // Every number lies within no bounds, so “not about 120” denies only the same statement.
  if (isUnbounded(kind, denied)) return compareValues(kind, stated, denied) === 'equal';
  return implies(kind, stated, denied);
}

const isDenial = ({ assertion }: Pick<Claim, 'assertion'>) => assertion === 'denied';

/** Agreement of the claims about one field. Claims of one origin count once, denials corroborate nothing. */
export function agreementOf(kind: FieldKind, claims: readonly Stated[]): Agreement {
  if (disagree(kind, claims)) return 'conflicting';
  const stated = claims.filter((each) => !isDenial(each));
  const counted = stated.length ? stated : claims;
  if (originsOf(counted).size < 2) return 'single';
  const equal = pairsOf(counted).every(
    ([a, b]) => compareValues(kind, a.value, b.value) === 'equal',
  );
  return equal ? 'corroborated' : 'compatible';
}

function disagree(kind: FieldKind, claims: readonly Stated[]): boolean {
  return pairsOf(claims).some(([a, b]) => contradicts(kind, a, b));
}

function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
}

/** Independent origins behind the claims. */
export function originsOf(claims: readonly Pick<Claim, 'origin'>[]): Set<string> {
  return new Set(claims.map(({ origin }) => origin));
}

/**
 * The claims that stand once ranks are heeded: none that is deprecated, only the preferred ones where
 * a value is preferred, and none that a preferred denial contradicts. `null` when these still disagree.
 */
export function standing<T extends Stated & Pick<Claim, 'rank'>>(
  kind: FieldKind,
  claims: readonly T[],
): T[] | null {
  const live = claims.filter(({ rank }) => rank !== 'deprecated');
  const preferred = live.filter(({ rank }) => rank === 'preferred');
  const left = preferred.some((each) => !isDenial(each))
    ? preferred
    : live.filter(
        (each) =>
          each.rank === 'preferred' || !preferred.some((other) => contradicts(kind, each, other)),
      );
  return disagree(kind, left) ? null : left;
}

/**
 * The value that the claims about one field support: among those that stand, the most precise that
 * lies within all others. `null` when they disagree, none is more precise than all others, or none is left.
 */
export function settle(
  kind: FieldKind,
  claims: readonly Pick<Claim, 'value' | 'assertion' | 'rank' | 'origin'>[],
): unknown {
  const candidates = (standing(kind, claims) ?? []).filter((each) => !isDenial(each));
  const winner = candidates.find((each) =>
    candidates.every((other) => implies(kind, each.value, other.value)),
  );
  return winner?.value ?? null;
}
