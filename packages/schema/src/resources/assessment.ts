import { z } from 'zod';
import { base, column, date, dateColumns, nullable, refs, terms, text } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Assessment = z
  .object({
    ...base({
      id: 'unification-ministry-2024-01-resources',
      name: 'Unification Ministry on resources',
      summary:
        'An official doubts that finance, materials and equipment suffice, and says that priority for the factories would be at the cost of housing and farming.',
      source_ids: ['donga-20240130-mou'],
    }),
    stance: nullable(terms(term('assessment_stance'), 'How it judges.', 'critical')),
    topic: text('What it is about.', 'resources'),
    author: nullable(text('Who judges.', 'ROK Unification Ministry official')),
    method: nullable(terms(term('assessment_method'), 'What it rests on.', 'official_statement')),
    published_on: nullable(date('When it was published or said.', '2024-01-30')),
    county_ids: refs('Localities it names.', ['songchon']),
  })
  .meta({ id: 'Assessment', description: 'A finding or judgement, and whose it is.' });
export type Assessment = z.output<typeof Assessment>;

export const assessments = versionedTable(
  'assessments',
  {
    ...baseColumns(),
    stance: column.text().$type<NonNullable<Assessment['stance']>>(),
    topic: column.text().notNull(),
    author: column.text(),
    method: column.text().$type<NonNullable<Assessment['method']>>(),
    ...dateColumns('published_on'),
    county_ids: column.texts(),
  },
  ['stance', 'topic', 'author', 'method', 'name', 'published_on_low'],
);

export const assessment = defineResource({
  name: 'assessments',
  type: 'Assessment',
  summary: "Analysts' and ministries' findings, and judgements made in speeches and articles.",
  record: Assessment,
  table: assessments,
  filters: ['id', 'name', 'stance', 'topic', 'author', 'method', 'published_on', 'county_ids'],
  sorts: ['name', 'topic', 'published_on'],
  includes: { counties: { field: 'county_ids', resource: 'counties' } },
  assigned: [],
});
