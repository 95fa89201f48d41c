import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { settle } from './agreement.ts';
import { deriveConflicts, type Explanation, fieldKey, groupByField } from './conflicts.ts';
import { countWords } from './quantity.ts';
import { fieldKind, type Resource } from './resource.ts';
import { Claim } from './resources/claim.ts';
import { claimable, resources } from './resources/index.ts';

export type DatasetRecord = Record<string, unknown> & { id: string };

/** All records of every resource, by resource name, each list sorted by id. */
export type Dataset = {
  records: ReadonlyMap<string, readonly DatasetRecord[]>;
  /** What is wrong with the files, one sentence each. Empty for a dataset that may be loaded. */
  problems: readonly string[];
};

export const dataFolder = fileURLToPath(new URL('../data/', import.meta.url));

/** Resources with a file of records; claims stand in files of their own, conflicts are derived. */
const stored = resources.filter(({ name }) => name !== 'claims' && name !== 'conflicts');

/** Fields of every record that rest on no claim: we assign or derive them. */
const unclaimed = new Set(['id', 'name', 'names', 'summary', 'former_ids', 'source_ids']);

/** Whether a non-null value of this field must rest on a claim. */
export function needsClaim(resource: Resource, field: string): boolean {
  return (
    claimable.includes(resource) && !unclaimed.has(field) && !resource.assigned.includes(field)
  );
}

/**
 * Reads, completes and checks the data files: claims get their ids and defaults, every claimed field
 * its settled value, every record its `source_ids`, and conflicts are derived.
 */
export async function readDataset(folder: string = dataFolder): Promise<Dataset> {
  const problems = await checkFiles(folder).catch((error: Error) => [
    `${folder}: cannot be read (${error.message})`,
  ]);
  const sources = await readLines(`${folder}sources.jsonl`, problems);
  const sourceById = new Map(sources.map((each) => [each.id as string, each]));
  const claims = (
    await Promise.all(claimable.map((each) => readClaims(folder, each, sourceById, problems)))
  ).flat();
  const byField = groupByField(claims);
  const records = new Map<string, DatasetRecord[]>();
  for (const resource of stored) {
    const lines = await readLines(`${folder}${resource.name}.jsonl`, problems);
    records.set(resource.name, completeRecords(resource, lines, byField, problems));
  }
  const explanations = (await readLines(
    `${folder}explanations.jsonl`,
    problems,
  )) as unknown as Explanation[];
  const conflicts = deriveConflicts(claims, explanations);
  records.set('claims', sortById(claims));
  records.set('conflicts', conflicts);
  problems.push(...checkReferences(records, claims), ...checkExplanations(explanations, byField));
  return { records, problems };
}

/** Writes the data files of the named resources, or of all, in their canonical form. */
export async function writeDataset(
  dataset: Dataset,
  names: readonly string[],
  folder: string = dataFolder,
): Promise<void> {
  const claims = (dataset.records.get('claims') ?? []) as readonly Claim[];
  for (const resource of stored) {
    if (names.length > 0 && !names.includes(resource.name)) continue;
    await writeLines(`${folder}${resource.name}.jsonl`, dataset.records.get(resource.name) ?? []);
    if (!claimable.includes(resource)) continue;
    const own = claims.filter(({ subject_type }) => subject_type === resource.name);
    await writeLines(`${folder}claims/${resource.name}.jsonl`, own);
  }
}

/** Id of a claim, derived from its content. Preference and reliability may change without a new id. */
export function toClaimId(claim: Omit<Claim, 'id'>): string {
  const {
    subject_type,
    subject_id,
    property,
    value,
    as_stated,
    source_id,
    locator,
    origin,
    assertion,
  } = claim;
  const content = JSON.stringify([
    subject_type,
    subject_id,
    property,
    value,
    as_stated,
    source_id,
    locator,
    origin,
    assertion,
  ]);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `${subject_id}-${property.replaceAll('_', '-')}-${hash}`;
}

const unreadable: Record<string, string> = {
  // Taken for an empty one, it would withdraw every record that it held.
  ENOENT: 'the file is missing; where there are no lines, it is empty',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not in UTF-8',
};

async function readText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
}

/** Names each data file that no resource has: its lines would be left out unseen. */
async function checkFiles(folder: string): Promise<string[]> {
  const isFile = (name: string) => name.endsWith('.jsonl');
  const found = (await readdir(folder)).filter(isFile);
  const claims = (await readdir(`${folder}claims`).catch(() => [])).filter(isFile);
  const known = new Set([
    'explanations.jsonl',
    ...stored.map(({ name }) => `${name}.jsonl`),
    ...claimable.map(({ name }) => `claims/${name}.jsonl`),
  ]);
  return [...found, ...claims.map((name) => `claims/${name}`)]
    .filter((name) => !known.has(name))
    .map((name) => `${folder}${name}: no resource has this file`);
}

async function readLines(file: string, problems: string[]): Promise<DatasetRecord[]> {
  const content = await readText(file).catch((error: NodeJS.ErrnoException) => {
    problems.push(
      `${file}: ${unreadable[error.code ?? ''] ?? `cannot be read (${error.message})`}`,
    );
    return '';
  });
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const found = parseObject(line);
    if (!found) problems.push(`${file} line ${index + 1}: not a JSON object`);
    return found ?? [];
  });
}

function parseObject(line: string): DatasetRecord | null {
  try {
    const found = JSON.parse(line);
    return typeof found === 'object' && !Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
}

async function writeLines(file: string, records: readonly unknown[]): Promise<void> {
  await writeFile(file, records.map((each) => `${JSON.stringify(each)}\n`).join(''));
}

const strictClaim = Claim.strict();
const claimDefaults = {
  as_stated: null,
  locator: null,
  assertion: 'stated',
  reliability: null,
  rank: 'normal',
  rank_reason: null,
};

async function readClaims(
  folder: string,
  resource: Resource,
  sourceById: Map<string, DatasetRecord>,
  problems: string[],
): Promise<Claim[]> {
  const lines = await readLines(`${folder}claims/${resource.name}.jsonl`, problems);
  const byId = new Map<string, Claim>();
  for (const line of lines) {
    const source = sourceById.get(line.source_id as string);
    const filled = {
      ...claimDefaults,
      subject_type: resource.name,
      language: source?.language ?? null,
      reported_on: source?.published_on ?? null,
      ...line,
      id: 'unset',
    };
    const where = `claim ${fieldKey(filled as never)}`;
    const parsed = strictClaim.safeParse(filled);
    if (!parsed.success) {
      problems.push(`${where}: ${describe(parsed.error)}`);
      continue;
    }
    const value = parseValue(resource, parsed.data);
    if ('problem' in value) {
      problems.push(`${where}: ${value.problem}`);
      continue;
    }
    const whole = { ...parsed.data, ...value };
    const claim = inShapeOrder(Claim, { ...whole, id: toClaimId(whole) }) as Claim;
    const same = byId.get(claim.id);
    if (same && !isDeepStrictEqual(same, claim))
      problems.push(`${where}: ${claim.id} differs twice`);
    problems.push(...checkWording(claim).map((each) => `${where}: ${each}`));
    byId.set(claim.id, claim);
  }
  return [...byId.values()];
}

/** The value in the order of its schema's keys, or why it is no value of the claimed field. */
function parseValue(resource: Resource, claim: Claim): { value: unknown } | { problem: string } {
  if (claim.subject_type !== resource.name)
    return { problem: `stands in the file of ${resource.name}` };
  if (!Object.hasOwn(resource.record.shape, claim.property))
    return { problem: `${resource.name} have no such field` };
  const field = resource.record.shape[claim.property] as z.ZodType;
  const value = field.safeParse(claim.value);
  const bad = `bad value ${JSON.stringify(claim.value)}`;
  if (!value.success) return { problem: `${bad} ${describe(value.error)}` };
  if (claim.value === null || !isDeepStrictEqual(value.data, claim.value)) return { problem: bad };
  return { value: value.data };
}

function checkWording(claim: Claim): string[] {
  const found: string[] = [];
  if (claim.as_stated && countWords(claim.as_stated) > 12)
    found.push(`as_stated has more than twelve words: ${claim.as_stated}`);
  const reasoned =
    claim.rank !== 'normal' || claim.assertion === 'inferred' || claim.assertion === 'calculated';
  if (reasoned && !claim.rank_reason)
    found.push(`${claim.rank} ${claim.assertion} without rank_reason`);
  return found;
}

function completeRecords(
  resource: Resource,
  lines: readonly DatasetRecord[],
  byField: Map<string, Claim[]>,
  problems: string[],
): DatasetRecord[] {
  const strict = resource.record.strict();
  const records = lines.map((line) => {
    const record: DatasetRecord = { summary: null, former_ids: [], ...line };
    const sources = new Set<string>();
    for (const field of Object.keys(resource.record.shape)) {
      const claims =
        byField.get(
          fieldKey({ subject_type: resource.name, subject_id: line.id, property: field }),
        ) ?? [];
      for (const { source_id } of claims) sources.add(source_id);
      if (needsClaim(resource, field)) record[field] = settleField(resource, field, claims);
      else if (record[field] === undefined) record[field] = isList(resource, field) ? [] : null;
    }
    record.source_ids = [...sources].sort();
    const parsed = strict.safeParse(record);
    if (!parsed.success) problems.push(`${resource.name}/${line.id}: ${describe(parsed.error)}`);
    else if (!isDeepStrictEqual(parsed.data, record))
      problems.push(`${resource.name}/${line.id}: a value has keys that its field does not know`);
    return inShapeOrder(resource.record, parsed.data ?? record) as DatasetRecord;
  });
  const twice = records.filter(
    ({ id }, index) => records.findIndex((each) => each.id === id) !== index,
  );
  problems.push(...twice.map(({ id }) => `${resource.name}/${id}: stands twice`));
  return sortById(records);
}

function settleField(resource: Resource, field: string, claims: readonly Claim[]): unknown {
  const value = settle(fieldKind(resource, field), sortById(claims));
  return value ?? (isList(resource, field) ? [] : null);
}

function isList(resource: Resource, field: string): boolean {
  return fieldKind(resource, field) === 'list';
}

/** Fields whose value names records of another resource. */
export const references: Readonly<Record<string, string>> = {
  province_id: 'provinces',
  county_id: 'counties',
  county_ids: 'counties',
  factory_id: 'factories',
  unit_id: 'construction-units',
  organization_id: 'organizations',
  organization_ids: 'organizations',
  official_ids: 'officials',
  event_id: 'events',
  source_id: 'sources',
  source_ids: 'sources',
  claim_ids: 'claims',
  preferred_claim_id: 'claims',
};

function checkReferences(records: Dataset['records'], claims: readonly Claim[]): string[] {
  const ids = new Map(
    [...records].map(([name, list]) => [name, new Set(list.map(({ id }) => id))]),
  );
  const problems = claims
    .filter((claim) => !ids.get(claim.subject_type)?.has(claim.subject_id))
    .map((claim) => `dangling: claim ${fieldKey(claim)} is about no record`);
  for (const [name, list] of records) {
    for (const record of list) {
      for (const [field, value] of Object.entries(record)) {
        const target = targetOf(name, field, record);
        if (!target || value === null) continue;
        const missing = [value].flat().filter((id) => !ids.get(target)?.has(id as string));
        problems.push(
          ...missing.map((id) => `dangling: ${name}/${record.id}.${field} names ${target}/${id}`),
        );
      }
    }
  }
  return problems;
}

function targetOf(resource: string, field: string, record: DatasetRecord): string | undefined {
  if (field === 'parent_id') return resource;
  if (field === 'subject_id') {
    return record.subject_type === 'programme' ? undefined : (record.subject_type as string);
  }
  return references[field];
}

function checkExplanations(
  explanations: readonly Explanation[],
  byField: Map<string, Claim[]>,
): string[] {
  return explanations
    .filter((each) => !byField.has(fieldKey(each)))
    .map((each) => `explanation ${fieldKey(each)}: no claim is about this field`);
}

function inShapeOrder(
  schema: z.ZodObject,
  record: Record<string, unknown>,
): Record<string, unknown> {
  const known = Object.keys(schema.shape);
  const rest = Object.keys(record).filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, record[key] ?? null]));
}

function sortById<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
