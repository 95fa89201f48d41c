import { z } from 'zod';
import {
  base,
  column,
  date,
  dateColumns,
  nullable,
  progress,
  quantity,
  quantityColumns,
  ref,
  terms,
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Facility = z
  .object({
    ...base({
      id: 'kangdong-hospital',
      name: 'Kangdong County Hospital',
      summary:
        'First of three pilot hospitals of 2025, with outpatient, operating and inpatient sections and underground parking; built in some 280 days according to Kim Jong Un. State media present it as finished and modern; a South Korean outlet without named source says that trial service, mainly for outpatients, began about a month after the opening, with inpatients and some equipment to follow.',
      source_ids: ['kcna-20250603', 'krnews21-20251230'],
    }),
    county_id: ref('The county it stands in.', 'kangdong'),
    kind: terms(term('facility_kind'), 'What it is.', 'hospital'),
    status: nullable(
      progress(
        term('construction_status'),
        'How far it is, by the furthest state that a source reports.',
        'operating',
      ),
    ),
    groundbreaking_on: nullable(
      date('Day or interval of the groundbreaking ceremony.', '2025-02-06'),
    ),
    inaugurated_on: nullable(date('Day or interval of the inauguration ceremony.', '2025-11-19')),
    operation_reported_on: nullable(
      date(
        'When a source first reports regular operation; never derived from the inauguration.',
        '2025-12-30',
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
  })
  .meta({
    id: 'Facility',
    description: 'A facility of a county beside its regional-industry factories.',
  });
export type Facility = z.output<typeof Facility>;

export const facilities = versionedTable(
  'facilities',
  {
    ...baseColumns(),
    county_id: column.text().notNull(),
    kind: column.text().$type<NonNullable<Facility['kind']>>().notNull(),
    status: column.text().$type<NonNullable<Facility['status']>>(),
    ...dateColumns('groundbreaking_on'),
    ...dateColumns('inaugurated_on'),
    ...dateColumns('operation_reported_on'),
    ...quantityColumns('floor_area'),
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

export const facility = defineResource({
  name: 'facilities',
  type: 'Facility',
  summary: 'Hospitals, service centres, farms and other facilities added from August 2024.',
  record: Facility,
  table: facilities,
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
