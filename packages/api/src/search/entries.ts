import type { Dataset, DatasetRecord, Name, Resource, SearchField } from '@20x10/schema';
import { type Spelling, toSpellings } from './normalise.ts';

/** A text by which a record is found; a row of the table without its revisions. */
export type Entry = {
  resource: string;
  id: string;
  label: string;
  field: SearchField;
  text: string;
  script: string | null;
  system: string | null;
  form: string | null;
  sound_key: string | null;
  words: string;
  weight: number;
};

/** How much a match in a field counts, and whether the field holds names or running text. */
const weights: Record<SearchField, { weight: number; kind: 'name' | 'label' | 'prose' }> = {
  names: { weight: 1, kind: 'name' },
  name: { weight: 1, kind: 'label' },
  person: { weight: 0.95, kind: 'name' },
  label: { weight: 0.9, kind: 'label' },
  title: { weight: 0.85, kind: 'label' },
  summary: { weight: 0.5, kind: 'prose' },
  explanation: { weight: 0.4, kind: 'prose' },
  as_stated: { weight: 0.4, kind: 'prose' },
};

// A row of a btree holds no longer texts.
const longestKey = 500;

/** Every text by which a record may be found. */
export function toEntries(resource: Resource, record: DatasetRecord, label: string): Entry[] {
  const names = (record.names ?? []) as readonly Name[];
  const named = new Set(names.map(({ text }) => text));
  const texts: Name[] = [...names];
  const entries = texts.flatMap((name) => spell('names', name));
  for (const field of ['name', 'person', 'title', 'summary', 'explanation', 'as_stated'] as const) {
    const text = record[field];
    if (typeof text !== 'string' || (field === 'name' && named.has(text))) continue;
    if (field === 'title' && text === record.name) continue;
    entries.push(...spell(field, { text, script: findScript(text), system: null }));
  }
  const isName = label === record.name;
  const hasName = typeof record.name === 'string';
  if (hasName && !isName) {
    entries.push(...spell('label', { text: label, script: findScript(label), system: null }));
  }
  return entries.map((each) => ({ resource: resource.name, id: record.id, label, ...each }));
}

type Text = { text: string; script: string | null; system: string | null };

function spell(field: SearchField, { text, script, system }: Text) {
  const { weight, kind } = weights[field];
  const spellings = toSpellings(text);
  const kept = kind === 'prose' ? spellings.slice(0, 1) : spellings;
  const keyOf = ({ sound, phrase }: Spelling) => (kind === 'name' ? sound : phrase);
  return kept.map((each) => ({
    field,
    text,
    script,
    system,
    form: kind === 'prose' ? null : each.form.slice(0, longestKey),
    sound_key: kind === 'prose' ? null : (keyOf(each)?.slice(0, longestKey) ?? null),
    words: [...new Set(each.words)].join(' '),
    weight,
  }));
}

function findScript(text: string): string | null {
  if (/\p{Script=Hangul}/u.test(text)) return 'Hang';
  if (/\p{Script=Han}/u.test(text)) return 'Hani';
  return /\p{Script=Latin}/u.test(text) ? 'Latn' : null;
}

/** Says which record a record is, in words: its name with its place, or what it is about. */
export type Labels = (resource: string, record: DatasetRecord) => string;

/** Labels of a dataset's records. */
export function buildLabels(dataset: Dataset): Labels {
  const byResource = new Map<string, Map<string, DatasetRecord>>();
  const find = (resource: string, id: unknown): DatasetRecord | undefined => {
    let records = byResource.get(resource);
    if (!records) {
      records = new Map((dataset.records.get(resource) ?? []).map((each) => [each.id, each]));
      byResource.set(resource, records);
    }
    return records.get(id as string);
  };
  const nameOf = (record: DatasetRecord | undefined) => record?.name as string | undefined;
  const label: Labels = (resource, record) => {
    if (resource === 'claims' || resource === 'conflicts') {
      const subject = find(record.subject_type as string, record.subject_id);
      const about = subject ? label(record.subject_type as string, subject) : record.subject_id;
      return `${about}: ${record.property}`;
    }
    const name = String(record.name ?? record.id);
    const county = find('counties', record.county_id);
    const province = find('provinces', record.province_id ?? county?.province_id);
    const places = [nameOf(county), nameOf(province)].filter(
      (each) => each && !name.includes(each),
    );
    return [name, ...new Set(places)].join(', ');
  };
  return label;
}
