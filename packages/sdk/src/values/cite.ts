import type { Meta, Source } from '../generated/openapi.ts';

/** What is cited of a record. */
export type Citable = {
  id: string;
  name?: string;
  /** With `include: ['sources']`: then the citation names them. */
  sources?: readonly SourceDetails[];
};
/** What is cited of a source. */
export type SourceDetails = Pick<Source, 'title' | 'publisher'> &
  Partial<Pick<Source, 'carrier' | 'published_on' | 'url'>>;

/** How a citation is written. */
export type CitationFormat = {
  /** Address of the service, so that the citation can be followed. */
  baseUrl?: string | URL;
};

/**
 * A citation of a record in the revision that was read, with its address, licence and included sources.
 * `meta` comes from `withResponse()` or from a page.
 */
export function cite(
  record: Citable,
  meta: Pick<Meta, 'revision' | 'licence' | 'query'>,
  { baseUrl = '' }: CitationFormat = {},
): string {
  const [, resource = ''] = /^\/v1\/([^/?]+)/.exec(meta.query) ?? [];
  const path = `/v1/${resource}/${encodeURIComponent(record.id)}?revision=${meta.revision}`;
  const address = String(baseUrl).replace(/\/+$/, '') + path;
  const parts = [
    `${record.name ?? record.id}`,
    `20×10 Records, revision ${meta.revision}, ${address}`,
    meta.licence,
  ];
  if (record.sources?.length) parts.push(`Sources: ${record.sources.map(citeSource).join('; ')}`);
  return parts.map(withStop).join(' ');
}

/** A source in one line: publisher, title, carrier, date and address, as far as they are known. */
export function citeSource({
  title,
  publisher,
  carrier,
  published_on,
  url,
}: SourceDetails): string {
  const via = carrier && carrier !== publisher ? `via ${carrier}` : null;
  return [publisher, `“${title}”`, via, published_on, url].filter(Boolean).join(', ');
}

const withStop = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
