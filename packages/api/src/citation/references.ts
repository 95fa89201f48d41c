import { findResource } from '@20x10/schema';

/** What an answer rests on: sources that it names, and records whose sources are still to be found. */
export type References = { sourceIds: Set<string>; records: Map<string, Set<string>> };

type Json = Record<string, unknown>;
type Body = { data?: unknown };

/** What the answer of that path refers to. */
export function findReferences(path: string, body: Body): References {
  const references: References = { sourceIds: new Set(), records: new Map() };
  addNamedSources(body.data, references.sourceIds);
  const [, , name = '', ...under] = path.split('/');
  const items = [body.data].flat() as Json[];
  const add = (resource: string, ids: readonly unknown[]) => {
    const known = references.records.get(resource) ?? new Set<string>();
    for (const id of ids) known.add(String(id));
    references.records.set(resource, known);
  };
  if (name === 'search') {
    for (const { resource, id } of items) add(String(resource), [id]);
  } else if (name === 'progress') {
    add('counties', items.flatMap(toCountyIds));
    add(
      'cohorts',
      items.flatMap(({ cohort_year }) => cohort_year ?? []),
    );
  } else if (path === '/v1/production-figures/summary') {
    add(
      'production-figures',
      items.flatMap(({ ids }) => ids as string[]),
    );
  } else if (findResource(name) && under.length <= 1) {
    add(
      name,
      items.map(({ id }) => id),
    );
  }
  return references;
}

/** Whether the path's answer names the records behind it only when asked for their ids. */
export const namesRecordsOnRequest = (path: string) =>
  path === '/v1/progress' || path === '/v1/production-figures/summary';

function addNamedSources(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'source_id' && typeof value === 'string') found.add(value);
    else if (key === 'source_ids' && Array.isArray(value)) for (const id of value) found.add(id);
    else addNamedSources(value, found);
  }
}

function toCountyIds(group: Json): unknown[] {
  return Object.values(group).flatMap((count) => {
    const { certain_ids = [], possible_ids = [] } = (count ?? {}) as Record<string, unknown[]>;
    return [...certain_ids, ...possible_ids];
  });
}
