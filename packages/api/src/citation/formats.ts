import type { DatasetRecord } from '@20x10/schema';

/** What is cited: an answer of one revision, and the sources behind it. */
export type Cited = {
  revision: number;
  /** Day of the revision, YYYY-MM-DD. */
  revised_on: string;
  /** Address of the answer, pinned to the revision. */
  address: string;
  licence: { name: string; url: string };
  sources: readonly DatasetRecord[];
};

/** Forms of a citation by the word that asks for them. */
export const citationFormats = {
  'csl-json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    meaning: 'CSL-JSON, as reference managers read it.',
    write: (cited: Cited) => JSON.stringify(toCslItems(cited)),
  },
  bibtex: {
    mediaType: 'application/x-bibtex',
    meaning: 'BibTeX.',
    write: (cited: Cited) => toBibtex(cited),
  },
  text: {
    mediaType: 'text/plain',
    meaning: 'Plain text.',
    write: (cited: Cited) => toText(cited),
  },
} as const;
export type CitationFormat = keyof typeof citationFormats;

export const datasetTitle = '20×10 Records';

type CslDate = { 'date-parts': number[][]; circa?: boolean };
type CslItem = Record<string, unknown> & { id: string; type: string; title: string };

/** The answer and its sources as CSL items, the answer first. */
export function toCslItems(cited: Cited): CslItem[] {
  const { revision, revised_on, address, licence } = cited;
  const item: CslItem = {
    id: `20x10-records-revision-${revision}`,
    type: 'dataset',
    title: datasetTitle,
    version: `revision ${revision}`,
    issued: toCslDate(revised_on) as CslDate,
    publisher: datasetTitle,
    URL: address,
    license: licence.url,
    note: `Licence: ${licence.name}`,
  };
  return [item, ...cited.sources.map(toCslSource)];
}

const cslTypes: Record<string, string> = {
  state_media: 'article-newspaper',
  pro_dprk_media: 'article-newspaper',
  news_agency: 'article-newspaper',
  press: 'article-newspaper',
  insider_media: 'article-newspaper',
  think_tank: 'report',
  government: 'report',
  ngo: 'report',
  statistics: 'dataset',
  encyclopedia: 'entry-encyclopedia',
};

function toCslSource(source: DatasetRecord): CslItem {
  const { id, title, publisher, publisher_type, url, published_on, language, carrier } = source;
  const issued = toCslDate(published_on);
  return {
    id,
    type: cslTypes[String(publisher_type)] ?? 'webpage',
    title: String(title ?? source.name),
    ...(publisher ? { 'container-title': publisher, publisher } : {}),
    ...(issued && { issued }),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    ...(carrier ? { note: `Read at: ${carrier}` } : {}),
  };
}

/** An EDTF date as CSL writes it: its parts, both ends of an interval, and whether it is uncertain. */
function toCslDate(edtf: unknown): CslDate | null {
  if (typeof edtf !== 'string') return null;
  const ends = edtf.match(/\d{4}(?:-\d{2}){0,2}/g) ?? [];
  if (ends.length === 0) return null;
  const parts = ends.map((each) => each.split('-').map(Number));
  return { 'date-parts': parts, ...(/[?~%]/.test(edtf) && { circa: true }) };
}

const specials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeBibtex = (text: string) =>
  text.replaceAll(/[\\{}$&#_%~^]/g, (each) => specials[each] ?? `\\${each}`);

/** The answer and its sources as BibTeX entries, the answer first. */
export function toBibtex(cited: Cited): string {
  const { revision, revised_on, address, licence } = cited;
  const entry = toBibtexEntry(`20x10-records-revision-${revision}`, {
    title: datasetTitle,
    author: `{${datasetTitle}}`,
    year: revised_on.slice(0, 4),
    url: address,
    note: `Dataset, revision ${revision} of ${revised_on}. Licence: ${licence.name}`,
  });
  const sources = cited.sources.map((each) =>
    toBibtexEntry(each.id, {
      title: each.title ?? each.name,
      author: each.publisher && `{${each.publisher}}`,
      year: /\d{4}/.exec(String(each.published_on))?.[0],
      url: each.url,
      note: each.published_on && `Published ${each.published_on}`,
      language: each.language,
    }),
  );
  return `${[entry, ...sources].join('\n\n')}\n`;
}

function toBibtexEntry(key: string, fields: Record<string, unknown>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value !== 'string' || value === '') return [];
    // Two braces keep a body's name from being read as a person's.
    const [, body] = name === 'author' ? (/^\{(.*)\}$/s.exec(value) ?? []) : [];
    const text =
      name === 'url'
        ? value.replaceAll(/[{}\\\s]/g, encodeURIComponent)
        : escapeBibtex(body ?? value);
    return [`  ${name} = {${body === undefined ? text : `{${text}}`}}`];
  });
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** The answer and its sources in plain words, a line each, the answer first. */
export function toText(cited: Cited): string {
  const lines = cited.sources.map(({ title, name, publisher, published_on, url }) =>
    [publisher, title ?? name, published_on, url].filter(Boolean).join('. '),
  );
  const sources = lines.length > 0 ? ['', 'Sources:', ...lines.map((each) => `- ${each}`)] : [];
  return `${[toCitationLine(cited), ...sources].join('\n')}\n`;
}

/** One line that cites an answer. */
export function toCitationLine({ revision, revised_on, address, licence }: Omit<Cited, 'sources'>) {
  return `${datasetTitle}, revision ${revision} of ${revised_on}, ${address}. ${licence.name}.`;
}
