import { isDeepStrictEqual } from 'node:util';
import { agreementOf, contradicts, settle, standing } from './agreement.ts';
import { compareValues, toSpan } from './comparison.ts';
import type { FieldKind } from './fields.ts';
import type { Quantity } from './quantity.ts';
import { fieldKind } from './resource.ts';
import type { Claim } from './resources/claim.ts';
import type { Conflict } from './resources/conflict.ts';
import { findResource } from './resources/index.ts';

/** A recorded reason why claims about one field differ. */
export type Explanation = {
  subject_type: string;
  subject_id: string;
  property: string;
  explanation: string;
};

/** Key of one field of one record. */
export const fieldKey = (of: { subject_type: string; subject_id: string; property: string }) =>
  `${of.subject_type}/${of.subject_id}/${of.property}`;

/** Claims by the field they are about. */
export function groupByField(claims: readonly Claim[]): Map<string, Claim[]> {
  return Map.groupBy(claims, fieldKey);
}

/** The conflicts that follow from the claims, sorted by id. */
export function deriveConflicts(
  claims: readonly Claim[],
  explanations: readonly Explanation[],
): Conflict[] {
  const reasons = new Map(explanations.map((each) => [fieldKey(each), each.explanation]));
  return [...groupByField(claims)]
    .flatMap(([key, group]) => toConflict(group, reasons.get(key) ?? null) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toConflict(unsorted: readonly Claim[], recorded: string | null): Conflict | null {
  const group = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { subject_type, subject_id, property } = group[0] as Claim;
  const resource = findResource(subject_type);
  if (!resource) return null;
  const kind = fieldKind(resource, property);
  if (agreementOf(kind, group) !== 'conflicting') return null;
  const involved = group.filter((each) => group.some((other) => contradicts(kind, each, other)));
  const preferred = findPreferred(kind, group);
  const explanation =
    recorded ??
    preferred?.rank_reason ??
    involved.find((each) => each.rank_reason)?.rank_reason ??
    null;
  return {
    id: `${subject_type}-${subject_id}-${property.replaceAll('_', '-')}`,
    subject_type,
    subject_id,
    property,
    kind: conflictKind(kind, involved),
    status: standing(kind, group) ? 'resolved' : explanation ? 'explained' : 'open',
    claim_ids: involved.map(({ id }) => id),
    values: distinct(
      kind,
      involved.map(({ value }) => value),
    ),
    spread: spreadOf(kind, involved),
    preferred_claim_id: preferred?.id ?? null,
    explanation,
    source_ids: [...new Set(involved.map(({ source_id }) => source_id))].sort(),
  };
}

/** The preferred claim whose value is the field's, or the preferred denial that leaves it without one. */
function findPreferred(kind: FieldKind, group: readonly Claim[]): Claim | undefined {
  const preferred = (standing(kind, group) ?? []).filter(({ rank }) => rank === 'preferred');
  const value = settle(kind, group);
  return preferred.find((each) => isDeepStrictEqual(each.value, value)) ?? preferred[0];
}

function conflictKind(kind: FieldKind, involved: readonly Claim[]): Conflict['kind'] {
  if (involved.some(({ assertion }) => assertion === 'denied')) return 'denial';
  return kind === 'date' || kind === 'quantity' ? kind : 'value';
}

function distinct(kind: FieldKind, values: unknown[]): unknown[] {
  return values.filter(
    (value, index) =>
      values.findIndex((other) => compareValues(kind, value, other) === 'equal') === index,
  );
}

function spreadOf(kind: FieldKind, involved: readonly Claim[]): unknown {
  const unit = kind === 'quantity' ? ((involved[0] as Claim).value as Quantity).unit : undefined;
  const spans = involved.flatMap(({ value }) => toSpan(kind, value, unit) ?? []);
  if (spans.length === 0) return null;
  const low = toBound(kind, Math.min(...spans.map((span) => span.low)));
  const high = toBound(kind, Math.max(...spans.map((span) => span.high)));
  return unit ? { low, high, unit } : { low, high };
}

function toBound(kind: FieldKind, bound: number): number | string | null {
  if (!Number.isFinite(bound)) return null;
  return kind === 'date' ? new Date(bound).toISOString().slice(0, 10) : bound;
}
