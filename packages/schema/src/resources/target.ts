import { z } from 'zod';
import {
  base,
  column,
  date,
  dateColumns,
  nullable,
  quantity,
  quantityColumns,
  ref,
  terms,
  text,
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Target = z
  .object({
    ...base({
      id: '20-localities-a-year',
      name: 'Twenty localities a year',
      summary:
        'The yearly measure of the policy: factories in twenty cities and counties every year for ten years from 2024. An undated English article of 2024 speaks of counties. The last year is not named; press texts have read it as 2033 or 2034. From August 2024 further facilities were added.',
      source_ids: ['seed-regional-industry', 'vok-2024-02-28-start'],
    }),
    metric: terms(term('metric'), 'What was promised.', 'localities_planned'),
    quantity: nullable(
      quantity('How much.', {
        value: 20,
        low: 20,
        low_inclusive: true,
        high: 20,
        high_inclusive: true,
        qualifier: 'exact',
        unit: 'localities_per_year',
        as_stated: '20 cities and counties every year',
        bounds_by: 'stated',
      }),
    ),
    period: nullable(date('By or in which period.', '2024/..')),
    scope: nullable(text('For what.', 'modern regional-industry factories')),
    county_id: nullable(ref('The county, if for one.', 'unryul')),
    announced_on: nullable(date('When it was announced.', '2024-01-15')),
    event_id: nullable(
      ref('The event at which it was announced.', '2024-01-15-supreme-peoples-assembly-session'),
    ),
  })
  .meta({ id: 'Target', description: 'What was promised.' });
export type Target = z.output<typeof Target>;

export const targets = versionedTable(
  'targets',
  {
    ...baseColumns(),
    metric: column.text().$type<NonNullable<Target['metric']>>().notNull(),
    ...quantityColumns('quantity'),
    ...dateColumns('period'),
    scope: column.text(),
    county_id: column.text(),
    ...dateColumns('announced_on'),
    event_id: column.text(),
  },
  ['metric', 'county_id', 'event_id', 'name', 'quantity_value', 'period_low', 'announced_on_low'],
);

export const target = defineResource({
  name: 'targets',
  type: 'Target',
  summary: 'What was promised.',
  record: Target,
  table: targets,
  filters: ['id', 'name', 'metric', 'quantity', 'period', 'county_id', 'announced_on', 'event_id'],
  sorts: ['name', 'quantity', 'period', 'announced_on'],
  includes: {
    county: { field: 'county_id', resource: 'counties' },
    event: { field: 'event_id', resource: 'events' },
  },
  assigned: ['metric'],
});
