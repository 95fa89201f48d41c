import { z } from 'zod';
import { column, date, dateColumns, json, nullable, ref, terms, text } from '../fields.ts';
import { defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Claim = z
  .object({
    id: ref('Id derived from the content of the claim.', 'tongsin-inaugurated-on-96dec6f659'),
    subject_type: text('Resource of the record the claim is about.', 'counties'),
    subject_id: ref('Id of the record the claim is about.', 'tongsin'),
    property: text('Field of the record the claim is about.', 'inaugurated_on'),
    value: json('What is claimed, in the type of that field.', '2025-02-05'),
    as_stated: nullable(
      text(
        'Wording of the source, at most a dozen words; `null` where it was read off a table or dataset.',
        'on the 5th',
      ),
    ),
    language: nullable(text('Language of the wording, BCP 47.', 'en')),
    source_id: ref('The source that makes the claim.', 'vok-2025-02-06-tongsin'),
    locator: nullable(text('Where in the source: a paragraph, page, table or row.', 'paragraph 5')),
    origin: text(
      'Who the statement comes from; differs from the publisher when the source relays another. Independence is counted by origin.',
      'voice-of-korea',
    ),
    reported_on: nullable(date('When the source reported it.', '2025-02-06')),
    assertion: terms(term('assertion'), 'How it is asserted.', 'stated'),
    reliability: nullable(terms(term('reliability'), 'What the claim rests on.', 'primary')),
    rank: terms(term('rank'), 'Preference among claims that differ.', 'preferred'),
    rank_reason: nullable(
      text(
        'Why it is preferred, deprecated or inferred.',
        'Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.',
      ),
    ),
  })
  .meta({ id: 'Claim', description: 'One statement by one source about one field of one record.' });
export type Claim = z.output<typeof Claim>;

export const claims = versionedTable(
  'claims',
  {
    id: column.text().notNull(),
    subject_type: column.text().notNull(),
    subject_id: column.text().notNull(),
    property: column.text().notNull(),
    value: column.json<unknown>().notNull(),
    as_stated: column.text(),
    language: column.text(),
    source_id: column.text().notNull(),
    locator: column.text(),
    origin: column.text().notNull(),
    ...dateColumns('reported_on'),
    assertion: column.text().$type<Claim['assertion']>().notNull(),
    reliability: column.text().$type<NonNullable<Claim['reliability']>>(),
    rank: column.text().$type<Claim['rank']>().notNull(),
    rank_reason: column.text(),
  },
  [
    'subject_id',
    'subject_type',
    'property',
    'source_id',
    'origin',
    'assertion',
    'reliability',
    'rank',
    'language',
    'reported_on_low',
  ],
);

export const claim = defineResource({
  name: 'claims',
  type: 'Claim',
  summary: 'Statements by sources.',
  record: Claim,
  table: claims,
  filters: [
    'id',
    'subject_type',
    'subject_id',
    'property',
    'source_id',
    'origin',
    'assertion',
    'reliability',
    'rank',
    'language',
    'reported_on',
  ],
  sorts: ['subject_id', 'property', 'reported_on'],
  includes: { source: { field: 'source_id', resource: 'sources' } },
  assigned: [],
});
