import { createHash } from 'node:crypto';
import { type Resource, type Revision, resources, revisions } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { OperatorError } from '../operator-error.ts';

type Known = Omit<Revision, 'hash'> & { hash: string };

/** The records of the newest revision are not those that were loaded, or their revision was altered. */
export class DamagedRevision extends OperatorError {
  constructor(revision: number) {
    super(
      `The database is damaged: the records of revision ${revision} do not match its hash. Nothing was changed. Restore a backup, or load the dataset into an empty database.`,
    );
  }
}

/** Gives the revisions that have no hash yet theirs, in order; the newest one has just been made, or all are old. */
export async function fillHashes(transaction: Queries): Promise<void> {
  const missing = await transaction.query<{ revision: number }>(
    sql`select ${revisions.revision} as revision from ${revisions} where ${revisions.hash} = '' order by 1`,
  );
  for (const { revision } of missing) {
    const hash = await computeHash(transaction, revision);
    await transaction.query(
      sql`update ${revisions} set hash = ${hash} where ${revisions.revision} = ${revision}`,
    );
  }
}

/** Throws a DamagedRevision unless the newest revision's records are those that it was made with. */
export async function verifyNewest(queries: Queries): Promise<void> {
  const [newest] = await queries.query<{ revision: number; hash: string }>(sql`
    select ${revisions.revision} as revision, ${revisions.hash} as hash from ${revisions}
    order by 1 desc limit 1`);
  if (!newest || newest.hash === '') return;
  if (newest.hash !== (await computeHash(queries, newest.revision)))
    throw new DamagedRevision(newest.revision);
}

async function computeHash(queries: Queries, revision: number): Promise<string> {
  const [made, before] = await queries.query<Known>(sql`
    select ${revisions.revision} as revision, ${revisions.hash} as hash,
      to_char(${revisions.created_at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at,
      ${revisions.author} as author, ${revisions.cause} as cause, ${revisions.message} as message,
      ${revisions.added} as added, ${revisions.changed} as changed, ${revisions.withdrawn} as withdrawn
    from ${revisions} where ${revisions.revision} <= ${revision} order by 1 desc limit 2`);
  if (made?.revision !== revision) throw new DamagedRevision(revision);
  const { hash: _, ...described } = made;
  const content = [before?.hash ?? null, described, await digestRecords(queries, revision)];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

/** A digest of each resource that has records at that revision, so that a resource added later changes none. */
async function digestRecords(queries: Queries, revision: number): Promise<[string, string][]> {
  const digests = resources.map((resource) => toDigest(resource, revision));
  const rows = await queries.query<{ name: string; digest: string | null }>(
    sql.join(digests, sql` union all `),
  );
  return rows
    .flatMap(({ name, digest }): [string, string][] => (digest ? [[name, digest]] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const sha256 = (text: SQL) => sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

// The hashes of records, not the records, are strung together: a text has 1 GB at most.
function toDigest({ name, table }: Resource, revision: number): SQL {
  return sql`
    select ${name}::text as name, ${sha256(sql`string_agg(${sha256(sql`${table.record_json}`)}, '' order by ${table.id})`)} as digest
    from ${table} where ${table.since_revision} <= ${revision}
      and (${table.until_revision} is null or ${table.until_revision} > ${revision})`;
}
