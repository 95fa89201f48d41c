import { z } from 'zod';
import {
  base,
  column,
  date,
  dateColumns,
  list,
  nullable,
  progress,
  quantity,
  quantityColumns,
  ref,
  terms,
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Factory = z
  .object({
    ...base({
      id: 'kimhwa-paper-mill',
      name: 'Kimhwa Paper Mill',
      summary:
        'Paper mill of the pilot county, opened with three other plants in June 2022. Naenara described it in September 2022 as making writing and wrapping paper and toilet rolls, with less energy and water than a chemical paper line; an undated article of 2024 says that it fulfilled its annual plan at 114 percent.',
      source_ids: ['naenara-20220925-mill', 'seed-regional-industry'],
    }),
    county_id: ref('The county it stands in.', 'kimhwa'),
    kind: terms(term('factory_kind'), 'What it makes.', 'paper'),
    status: nullable(
      progress(
        term('construction_status'),
        'How far it is, by the furthest state that a source reports.',
        'operating',
      ),
    ),
    groundbreaking_on: nullable(
      date('Day or interval of the groundbreaking ceremony.', '2024-02-28'),
    ),
    inaugurated_on: nullable(date('Day or interval of the inauguration ceremony.', '2022-06-21')),
    operation_reported_on: nullable(
      date(
        'When a source first reports regular operation; never derived from the inauguration.',
        '2022-09-25',
      ),
    ),
    floor_area: nullable(
      quantity('Floor area as stated.', {
        value: 5000,
        low: 5000,
        low_inclusive: true,
        high: 5000,
        high_inclusive: true,
        qualifier: 'exact',
        unit: 'square_metres',
        as_stated: '5,000 m²',
        bounds_by: 'stated',
      }),
    ),
    production_lines: list(
      z.string().min(1),
      'Production lines that a source names; empty where none does.',
      ['multi-purpose paper', 'pulp from fallen leaves and agarophyte'],
    ),
  })
  .meta({ id: 'Factory', description: 'A regional-industry factory of a county.' });
export type Factory = z.output<typeof Factory>;

export const factories = versionedTable(
  'factories',
  {
    ...baseColumns(),
    county_id: column.text().notNull(),
    kind: column.text().$type<NonNullable<Factory['kind']>>().notNull(),
    status: column.text().$type<NonNullable<Factory['status']>>(),
    ...dateColumns('groundbreaking_on'),
    ...dateColumns('inaugurated_on'),
    ...dateColumns('operation_reported_on'),
    ...quantityColumns('floor_area'),
    production_lines: column.texts(),
  },
  [
    'county_id',
    'kind',
    'status',
    'name',
    'groundbreaking_on_low',
    'inaugurated_on_low',
    'operation_reported_on_low',
    'floor_area_value',
  ],
);

export const factory = defineResource({
  name: 'factories',
  type: 'Factory',
  summary: 'Regional-industry factories.',
  record: Factory,
  table: factories,
  filters: [
    'id',
    'name',
    'county_id',
    'kind',
    'status',
    'groundbreaking_on',
    'inaugurated_on',
    'operation_reported_on',
    'floor_area',
  ],
  sorts: ['name', 'groundbreaking_on', 'inaugurated_on', 'operation_reported_on', 'floor_area'],
  includes: { county: { field: 'county_id', resource: 'counties' } },
  assigned: [],
});
