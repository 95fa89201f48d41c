import {
  agreementOf,
  type Claim,
  type DatasetRecord,
  fieldKind,
  findResource,
  originsOf,
  type Resource,
} from '@20x10/schema';
import type { Queries } from '../database.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import { findByIds, findClaimsAbout } from './query.ts';

const resourceNamed = (name: string): Resource => {
  const found = findResource(name);
  if (!found) throw new Error(`no resource ${name}`);
  return found;
};

/** Adds to each record what `include=` asks for, as further keys. */
export async function addIncluded(
  database: Queries,
  resource: Resource,
  records: DatasetRecord[],
  asked: RevisionRef & { include: readonly string[] },
): Promise<void> {
  for (const name of new Set(asked.include)) {
    const declared = resource.includes[name];
    if (name === 'claims' && !declared) {
      await addClaims(database, resource, records, asked);
    } else {
      const { field, resource: target } = declared ?? { field: 'source_ids', resource: 'sources' };
      await addReferred(database, records, {
        key: name,
        field,
        target: resourceNamed(target),
        at: asked,
      });
    }
  }
}

async function addReferred(
  database: Queries,
  records: DatasetRecord[],
  { key, field, target, at }: { key: string; field: string; target: Resource; at: RevisionRef },
): Promise<void> {
  const idsOf = (record: DatasetRecord) => [record[field] ?? []].flat() as string[];
  const ids = [...new Set(records.flatMap(idsOf))];
  const texts = await findByIds(database, target, ids, at);
  const found = new Map([...texts].map(([id, text]) => [id, JSON.parse(text) as DatasetRecord]));
  for (const record of records) {
    const referred = idsOf(record).flatMap((id) => found.get(id) ?? []);
    record[key] = Array.isArray(record[field]) ? referred : (referred[0] ?? null);
  }
}

async function addClaims(
  database: Queries,
  resource: Resource,
  records: DatasetRecord[],
  { revision, hash }: RevisionRef,
): Promise<void> {
  const ids = records.map(({ id }) => id);
  const texts = await findClaimsAbout(database, resourceNamed('claims'), {
    resource: resource.name,
    ids,
    revision,
    hash,
  });
  const claims = texts.map((text) => JSON.parse(text) as Claim);
  const byRecord = Map.groupBy(claims, ({ subject_id }) => subject_id);
  for (const record of records)
    record.claims = groupClaims(resource, byRecord.get(record.id) ?? []);
}

/** Claims by field, each with how far its claims agree. */
export function groupClaims(resource: Resource, claims: readonly Claim[]) {
  const byField = Map.groupBy(claims, ({ property }) => property);
  return Object.fromEntries(
    [...byField].map(([property, group]) => [
      property,
      {
        agreement: agreementOf(fieldKind(resource, property), group),
        claim_count: group.length,
        origin_count: originsOf(group).size,
        claims: group,
      },
    ]),
  );
}
