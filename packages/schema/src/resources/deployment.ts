import { z } from 'zod';
import { base, column, date, dateColumns, nullable, ref, text } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';

export const Deployment = z
  .object({
    ...base({
      id: '124th-regiments-taegwan-2025',
      name: '124th regiment at Taegwan',
      summary: 'Named by KCNA in May 2025 as the first to finish its framework.',
      source_ids: ['kcna-20250521-framework'],
    }),
    unit_id: ref('The unit.', '124th-regiments'),
    county_id: nullable(ref('The place; `null` where only a group of places is named.', 'taegwan')),
    period: nullable(date('When it was there.', '2025')),
    task: nullable(text('What it did there.', 'builds regional-industry factories')),
  })
  .meta({ id: 'Deployment', description: 'A construction unit at a place.' });
export type Deployment = z.output<typeof Deployment>;

export const deployments = versionedTable(
  'deployments',
  {
    ...baseColumns(),
    unit_id: column.text().notNull(),
    county_id: column.text(),
    ...dateColumns('period'),
    task: column.text(),
  },
  ['unit_id', 'county_id', 'name', 'period_low'],
);

export const deployment = defineResource({
  name: 'deployments',
  type: 'Deployment',
  summary: 'Construction units at places.',
  record: Deployment,
  table: deployments,
  filters: ['id', 'unit_id', 'county_id', 'period'],
  sorts: ['name', 'period'],
  includes: {
    unit: { field: 'unit_id', resource: 'construction-units' },
    county: { field: 'county_id', resource: 'counties' },
  },
  assigned: [],
});
