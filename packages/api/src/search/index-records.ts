import { type Dataset, type DatasetRecord, resources, searchEntries } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { buildLabels, type Entry, toEntries } from './entries.ts';

/**
 * Brings the search entries to the state of the dataset as of `revision`: for records that are new, gone,
 * named in `changed` (`resource/id`), or labelled otherwise because a record they refer to changed.
 */
export async function indexRecords(
  transaction: Queries,
  dataset: Dataset,
  { revision, changed }: { revision: number; changed: ReadonlySet<string> },
): Promise<void> {
  const labels = buildLabels(dataset);
  for (const resource of resources) {
    const held = await findHeld(transaction, resource.name);
    const fresh: DatasetRecord[] = [];
    const gone = new Set(held.keys());
    for (const record of dataset.records.get(resource.name) ?? []) {
      const before = held.get(record.id);
      const stands = before === labels(resource.name, record);
      if (stands && !changed.has(`${resource.name}/${record.id}`)) gone.delete(record.id);
      else fresh.push(record);
    }
    await close(transaction, resource.name, [...gone], revision);
    await insert(
      transaction,
      fresh.flatMap((each) => toEntries(resource, each, labels(resource.name, each))),
      revision,
    );
  }
}

async function findHeld(transaction: Queries, resource: string): Promise<Map<string, string>> {
  const rows = await transaction.query<{ id: string; label: string }>(sql`
    select distinct ${searchEntries.id} as id, ${searchEntries.label} as label from ${searchEntries}
    where ${searchEntries.resource} = ${resource} and ${searchEntries.until_revision} is null`);
  return new Map(rows.map(({ id, label }) => [id, label]));
}

async function close(
  transaction: Queries,
  resource: string,
  ids: readonly string[],
  revision: number,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.query(sql`
    update ${searchEntries} set until_revision = ${revision}
    where resource = ${resource} and until_revision is null
      and id in (select json_array_elements_text(${JSON.stringify(ids)}::json))`);
}

const columns = sql.raw(
  'resource, id, label, field, text, script, system, form, sound_key, words, weight, since_revision',
);

async function insert(
  transaction: Queries,
  entries: readonly Entry[],
  revision: number,
): Promise<void> {
  for (let start = 0; start < entries.length; start += 2000) {
    const batch = entries.slice(start, start + 2000);
    const rows = JSON.stringify(batch.map((each) => ({ ...each, since_revision: revision })));
    await transaction.query(sql`
      insert into ${searchEntries} (${columns})
      select ${columns} from json_populate_recordset(null::${searchEntries}, ${rows}::json)`);
  }
}
