import {
  changes,
  type Dataset,
  type DatasetRecord,
  fieldKind,
  parseEdtf,
  type Quantity,
  type Resource,
  type Revision,
  resources,
  revisions,
  searchEntries,
} from '@20x10/schema';
import { Placeholder, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { OperatorError } from './operator-error.ts';
import { fillHashes, verifyNewest } from './revisions/revision-hash.ts';
import { indexRecords } from './search/index-records.ts';

/** What a load did. `revision` is the newest revision after it, 0 when there is none. */
export type LoadResult = { revision: number; added: number; changed: number; withdrawn: number };

export type Occasion = Pick<Revision, 'author' | 'cause' | 'message'>;

type Difference = {
  resource: Resource;
  added: DatasetRecord[];
  changed: DatasetRecord[];
  withdrawn: string[];
};

/**
 * Brings the database to the state of the dataset, as one revision in one transaction.
 * Makes no revision when nothing differs. Throws, and changes nothing, when the dataset has problems.
 */
export async function loadDataset(
  database: Database,
  dataset: Dataset,
  occasion: Occasion,
): Promise<LoadResult> {
  if (dataset.problems.length > 0) {
    throw new OperatorError(
      `The dataset has problems:\n${dataset.problems.slice(0, 20).join('\n')}`,
    );
  }
  return database.transaction(async (transaction) => {
    await fillHashes(transaction);
    await verifyNewest(transaction);
    const [newest] = await transaction.query<{ revision: number }>(
      sql`select coalesce(max(${revisions.revision}), 0)::integer as revision from ${revisions}`,
    );
    const current = newest?.revision ?? 0;
    const differences: Difference[] = [];
    for (const resource of resources) {
      const records = dataset.records.get(resource.name) ?? [];
      differences.push(await findDifference(transaction, resource, records));
    }
    const counts = countDifferences(differences);
    const differs = counts.added + counts.changed + counts.withdrawn > 0;
    const revision = differs ? current + 1 : current;
    if (differs) await insertRevision(transaction, { revision, ...occasion, ...counts });
    for (const difference of differences) await apply(transaction, difference, revision);
    const changed = new Set(differences.flatMap(namesOfChanged));
    if (revision > 0) await indexRecords(transaction, dataset, { revision, changed });
    if (differs) await fillHashes(transaction);
    if (differs) await refreshStatistics(transaction, differences);
    return { revision, ...counts };
  });
}

async function findDifference(
  transaction: Queries,
  resource: Resource,
  records: readonly DatasetRecord[],
): Promise<Difference> {
  const { table } = resource;
  const rows = await transaction.query<{ id: string; record_json: string }>(
    sql`select ${table.id} as id, ${table.record_json} as record_json from ${table}
        where ${table.until_revision} is null`,
  );
  const held = new Map(rows.map(({ id, record_json }) => [id, record_json]));
  const wanted = new Set(records.map(({ id }) => id));
  return {
    resource,
    added: records.filter(({ id }) => !held.has(id)),
    changed: records.filter((each) => {
      const before = held.get(each.id);
      return before !== undefined && before !== JSON.stringify(each);
    }),
    withdrawn: [...held.keys()].filter((id) => !wanted.has(id)),
  };
}

// The embedded database never does this by itself, and plans made without it read whole tables again and again.
async function refreshStatistics(
  transaction: Queries,
  differences: readonly Difference[],
): Promise<void> {
  const touched = differences.filter(
    ({ added, changed, withdrawn }) => added.length + changed.length + withdrawn.length > 0,
  );
  for (const { resource } of touched) await transaction.query(sql`analyze ${resource.table}`);
  await transaction.query(sql`analyze ${searchEntries}`);
  await transaction.query(sql`analyze ${changes}`);
}

const namesOfChanged = ({ resource, changed }: Difference) =>
  changed.map(({ id }) => `${resource.name}/${id}`);

function countDifferences(differences: readonly Difference[]) {
  const total = (key: 'added' | 'changed' | 'withdrawn') =>
    differences.reduce((sum, each) => sum + each[key].length, 0);
  return { added: total('added'), changed: total('changed'), withdrawn: total('withdrawn') };
}

async function insertRevision(
  transaction: Queries,
  revision: Omit<Revision, 'created_at' | 'hash'>,
): Promise<void> {
  const { author, cause, message, added, changed, withdrawn } = revision;
  await transaction.query(sql`
    insert into ${revisions} (revision, created_at, author, cause, message, added, changed, withdrawn)
    values (${revision.revision}, now(), ${author}, ${cause}, ${message}, ${added}, ${changed}, ${withdrawn})`);
}

async function apply(
  transaction: Queries,
  difference: Difference,
  revision: number,
): Promise<void> {
  const { resource, added, changed, withdrawn } = difference;
  const gone = [...changed.map(({ id }) => id), ...withdrawn];
  if (gone.length > 0) {
    await transaction.query(sql`
      update ${resource.table} set until_revision = ${revision}
      where until_revision is null and id in (select json_array_elements_text(${JSON.stringify(gone)}::json))`);
  }
  await insertRows(transaction, resource, [...added, ...changed], revision);
  const feed = [
    ...added.map(({ id }) => ({ id, change: 'added' })),
    ...changed.map(({ id }) => ({ id, change: 'changed' })),
    ...withdrawn.map((id) => ({ id, change: 'withdrawn' })),
  ].map((each) => ({ ...each, resource: resource.name, revision }));
  await insertAll(transaction, sql`${changes}`, feed);
}

function insertRows(
  transaction: Queries,
  resource: Resource,
  records: readonly DatasetRecord[],
  revision: number,
): Promise<void> {
  const rows = records.map((each) => ({ ...toRow(resource, each), since_revision: revision }));
  return insertAll(transaction, sql`${resource.table}`, rows);
}

// One JSON parameter for many rows: the number of bound parameters stays at one.
async function insertAll(
  transaction: Queries,
  table: ReturnType<typeof sql>,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += 2000) {
    const batch = JSON.stringify(rows.slice(start, start + 2000));
    await transaction.query(
      sql`insert into ${table} select * from json_populate_recordset(null::${table}, ${batch}::json)`,
    );
  }
}

/** The row of a record: its fields, the bounds by which it is filtered and sorted, and its JSON. */
export function toRow(resource: Resource, record: DatasetRecord): Record<string, unknown> {
  const row: Record<string, unknown> = { ...record, record_json: JSON.stringify(record) };
  for (const field of Object.keys(resource.record.shape)) {
    const kind = fieldKind(resource, field);
    if (kind === 'date') {
      const bounds = parseEdtf((record[field] as string | null) ?? '');
      row[`${field}_low`] = bounds?.low ?? null;
      row[`${field}_high`] = bounds?.high ?? null;
    } else if (kind === 'quantity') {
      const quantity = record[field] as Quantity | null;
      row[`${field}_value`] = quantity?.value ?? quantity?.low ?? quantity?.high ?? null;
      row[`${field}_low`] = quantity?.low ?? null;
      row[`${field}_high`] = quantity?.high ?? null;
    }
  }
  return row;
}

/** An array parameter, or the place of one as JSON: drivers differ in how they send arrays. */
export function textArray(values: readonly string[] | Placeholder) {
  const json = values instanceof Placeholder ? values : JSON.stringify(values);
  return sql`array(select json_array_elements_text(${json}::json))`;
}
