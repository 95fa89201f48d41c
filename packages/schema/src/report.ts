import { fieldKey, groupByField } from './conflicts.ts';
import { type Dataset, needsClaim } from './dataset.ts';
import type { Claim } from './resources/claim.ts';
import { claimable, resources } from './resources/index.ts';

/** What the dataset holds, as a text table; only problems that mention one of `only`, if any are given. */
export function reportOf(dataset: Dataset, only: readonly string[] = []): string {
  const claims = (dataset.records.get('claims') ?? []) as readonly Claim[];
  const rows = resources.map(({ name }) => {
    const count = dataset.records.get(name)?.length ?? 0;
    const about = claims.filter(({ subject_type }) => subject_type === name).length;
    return `${name.padEnd(20)}${String(count).padStart(7)}${String(about || '').padStart(9)}`;
  });
  const { backed, held } = countBacked(dataset, claims);
  const problems = dataset.problems.filter(
    (each) => only.length === 0 || only.some((word) => each.includes(word)),
  );
  const dangling = dataset.problems.filter((each) => each.startsWith('dangling')).length;
  return [
    `${'resource'.padEnd(20)}${'records'.padStart(7)}${'claims'.padStart(9)}`,
    ...rows,
    '',
    `non-null fields backed by claims: ${backed} of ${held} (${held === 0 ? 100 : Math.floor((1000 * backed) / held) / 10} %)`,
    `dangling references: ${dangling}`,
    `conflicts: ${dataset.records.get('conflicts')?.length ?? 0}`,
    `problems: ${dataset.problems.length}`,
    ...problems.slice(0, 60).map((each) => `  ${each}`),
  ].join('\n');
}

function countBacked(dataset: Dataset, claims: readonly Claim[]): { backed: number; held: number } {
  const byField = groupByField(claims);
  let backed = 0;
  let held = 0;
  for (const resource of claimable) {
    for (const record of dataset.records.get(resource.name) ?? []) {
      for (const [field, value] of Object.entries(record)) {
        const empty = value === null || (Array.isArray(value) && value.length === 0);
        if (empty || !needsClaim(resource, field)) continue;
        held += 1;
        if (
          byField.has(
            fieldKey({ subject_type: resource.name, subject_id: record.id, property: field }),
          )
        )
          backed += 1;
      }
    }
  }
  return { backed, held };
}
