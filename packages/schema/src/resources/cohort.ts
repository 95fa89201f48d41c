import { z } from 'zod';
import { base, column, date, dateColumns, integer, list, nullable } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Cohort = z
  .object({
    ...base({
      id: '2024',
      name: 'Localities of 2024',
      summary:
        'Rodong Sinmun named the 20 localities on 3 February 2024: three in North Phyongan, two each in South Phyongan, North and South Hwanghae, Jagang, Kangwon, North and South Hamgyong, one each in Ryanggang, Nampho and Kaesong. An undated article of the same year speaks of two in each province. State media spoke of completion within the year; one locality was opened in 2024, the other 19 by 11 February 2025.',
      source_ids: ['rsw-2024-02-03-list', 'seed-regional-industry'],
    }),
    year: integer('Programme year.', 2024),
    planned_counties: nullable(integer('Localities planned for the year.', 20)),
    scope: list(
      term('scope_item'),
      'What is to be built in each locality of the year; empty where no source says.',
      ['regional_industry_factories'],
    ),
    announced_on: nullable(date('When the localities of the year were announced.', '2024-02-03')),
  })
  .meta({ id: 'Cohort', description: 'The localities of one programme year.' });
export type Cohort = z.output<typeof Cohort>;

export const cohorts = versionedTable(
  'cohorts',
  {
    ...baseColumns(),
    year: column.integer().notNull(),
    planned_counties: column.integer(),
    scope: column.texts().$type<Cohort['scope']>(),
    ...dateColumns('announced_on'),
  },
  ['year', 'planned_counties', 'announced_on_low'],
);

export const cohort = defineResource({
  name: 'cohorts',
  type: 'Cohort',
  summary: 'Programme years, 2024–2033.',
  record: Cohort,
  table: cohorts,
  filters: ['id', 'year', 'planned_counties', 'scope', 'announced_on'],
  sorts: ['year', 'announced_on'],
  includes: {},
  assigned: ['year'],
});
