import { agreementOf, compareValues, contradicts, toSpan } from './agreement.ts';
import type { FieldKind } from './fields.ts';
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

function toConflict(group: readonly Claim[], explanation: string | null): Conflict | null {
  const first = group[0] as Claim;
  const resource = findResource(first.subject_type);
  if (!resource) return null;
  const kind = fieldKind(resource, first.property);
  if (agreementOf(kind, group) !== 'conflicting') return null;
  const involved = group.filter((each) => group.some((other) => contradicts(kind, each, other)));
  const preferred = involved.find(({ rank }) => rank === 'preferred');
  const reason =
    explanation ??
    preferred?.rank_reason ??
    involved.find((each) => each.rank_reason)?.rank_reason ??
    null;
  return {
    id: `${first.subject_type}-${first.subject_id}-${first.property.replaceAll('_', '-')}`,
    subject_type: first.subject_type,
    subject_id: first.subject_id,
    property: first.property,
    kind: conflictKind(kind, involved),
    status: preferred ? 'resolved' : reason ? 'explained' : 'open',
    claim_ids: involved.map(({ id }) => id).sort(),
    values: distinct(
      kind,
      involved.map(({ value }) => value),
    ),
    spread: spreadOf(kind, involved),
    preferred_claim_id: preferred?.id ?? null,
    explanation: reason,
    source_ids: [...new Set(involved.map(({ source_id }) => source_id))].sort(),
  };
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
  const unit = kind === 'quantity' ? (involved[0]?.value as { unit: string }).unit : undefined;
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
