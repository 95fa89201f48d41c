import { z } from 'zod';
import { base, column, date, dateColumns, nullable, terms, text } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Source = z
  .object({
    ...base({
      id: 'cc-2024-02-29-speech',
      name: 'Chongnyon Chonwi, 29 February 2024',
      summary: 'Text of the speech at the Songchon groundbreaking of 28 February 2024.',
      source_ids: [],
    }),
    title: text(
      'Title of the report, page or dataset.',
      'Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County',
    ),
    publisher: nullable(text('Who published it.', 'Chongnyon Chonwi')),
    carrier: nullable(text('Who carried it on, where it was read at another place.', 'KCNA Watch')),
    publisher_type: nullable(terms(term('publisher_type'), 'Kind of publisher.', 'state_media')),
    url: nullable(
      text(
        'Address.',
        'https://kcnawatch.org/newstream/1709258544-117844157/respected-comrade-kim-jong-un-makes-speech-at-ground-breaking-ceremony-for-regional-industry-factories-in-songchon-county/',
      ),
    ),
    published_on: nullable(date('Day of publication.', '2024-02-29')),
    language: nullable(text('Language of the text, BCP 47.', 'en')),
    licence: nullable(
      text(
        'Licence and credit of an outside dataset; `null` for reports, of which only facts are taken.',
        'CC BY 4.0. Credit: GeoNames.',
      ),
    ),
  })
  .meta({ id: 'Source', description: 'A report, speech, page or dataset.' });
export type Source = z.output<typeof Source>;

export const sources = versionedTable(
  'sources',
  {
    ...baseColumns(),
    title: column.text().notNull(),
    publisher: column.text(),
    carrier: column.text(),
    publisher_type: column.text().$type<NonNullable<Source['publisher_type']>>(),
    url: column.text(),
    ...dateColumns('published_on'),
    language: column.text(),
    licence: column.text(),
  },
  ['name', 'title', 'publisher', 'carrier', 'publisher_type', 'language', 'published_on_low'],
);

export const source = defineResource({
  name: 'sources',
  type: 'Source',
  summary: 'Reports, speeches, pages and datasets.',
  record: Source,
  table: sources,
  filters: [
    'id',
    'name',
    'title',
    'publisher',
    'carrier',
    'publisher_type',
    'language',
    'published_on',
  ],
  sorts: ['name', 'title', 'publisher', 'published_on'],
  includes: {},
  assigned: [
    'title',
    'publisher',
    'carrier',
    'publisher_type',
    'url',
    'published_on',
    'language',
    'licence',
  ],
});
