import { z } from 'zod';
import {
  base,
  column,
  date,
  dateColumns,
  integer,
  type Name,
  names,
  nullable,
  object,
  Position,
  progress,
  ref,
  terms,
  text,
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const County = z
  .object({
    ...base({
      id: 'songchon',
      name: 'Songchon',
      summary:
        'The first place where ground was broken, and the first whose factories were opened. A South Korean outlet with one unnamed source says that the factories stood still for over a month in 2025. Rodong Sinmun says that the factories of the 20 localities of 2024 entered full production in April 2025, after trial running.',
      source_ids: ['38n-table-2024', 'cc-2024-02-29-speech'],
    }),
    kind: terms(term('county_kind'), 'Kind of second-level division.', 'county'),
    province_id: ref('The province it belongs to.', 'south-phyongan'),
    names: names([{ text: '성천군', script: 'Hang', system: 'dprk_official' }]),
    pcode: nullable(text('OCHA P-code, where the division has one of its own.', 'KP0717')),
    centroid: nullable(
      object(Position, 'A point inside the division; `centroid_kind` says which.', {
        longitude: 126.23935,
        latitude: 39.30193,
      }),
    ),
    centroid_kind: nullable(
      terms(term('centroid_kind'), 'How the centroid was found.', 'polygon_centroid'),
    ),
    seat_position: nullable(
      object(Position, 'Position of the seat.', { longitude: 126.21583, latitude: 39.25278 }),
    ),
    terrain: nullable(text('Terrain in the words of a source.', 'intermediate, mountainous area')),
    population_2008: nullable(integer('Population in the census of 2008, persons.', 149809)),
    wof_id: nullable(text("Id in Who's On First.", '1108747149')),
    geonames_id: nullable(text('Id in GeoNames.', '1869668')),
    wikidata_id: nullable(text('Id in Wikidata.', 'Q1149302')),
    role: nullable(
      terms(
        term('programme_role'),
        'Role in the programme; `null` where no source gives it one.',
        'cohort',
      ),
    ),
    cohort_year: nullable(integer('Programme year, `null` for places outside the cohorts.', 2024)),
    status: nullable(
      progress(
        term('construction_status'),
        'How far the locality is, by the furthest state that a source reports.',
        'inaugurated',
      ),
    ),
    designated_on: nullable(date('When the locality was chosen or announced.', '2024-02-03')),
    groundbreaking_on: nullable(
      date('Day or interval of the groundbreaking ceremony.', '2024-02-28'),
    ),
    inaugurated_on: nullable(date('Day or interval of the inauguration ceremony.', '2024-12-20')),
    operation_reported_on: nullable(
      date(
        'When a source first reports regular operation; never derived from the inauguration.',
        '2025-08-18/2025-09-18',
      ),
    ),
  })
  .meta({
    id: 'County',
    description: 'A city, county, district or ward, and its place in the programme.',
  });
export type County = z.output<typeof County>;

export const counties = versionedTable(
  'counties',
  {
    ...baseColumns(),
    kind: column.text().$type<NonNullable<County['kind']>>().notNull(),
    province_id: column.text().notNull(),
    names: column.json<Name[]>().notNull(),
    pcode: column.text(),
    centroid: column.json<Position>(),
    centroid_kind: column.text().$type<NonNullable<County['centroid_kind']>>(),
    seat_position: column.json<Position>(),
    terrain: column.text(),
    population_2008: column.integer(),
    wof_id: column.text(),
    geonames_id: column.text(),
    wikidata_id: column.text(),
    role: column.text().$type<NonNullable<County['role']>>(),
    cohort_year: column.integer(),
    status: column.text().$type<NonNullable<County['status']>>(),
    ...dateColumns('designated_on'),
    ...dateColumns('groundbreaking_on'),
    ...dateColumns('inaugurated_on'),
    ...dateColumns('operation_reported_on'),
  },
  [
    'name',
    'kind',
    'province_id',
    'role',
    'cohort_year',
    'status',
    'population_2008',
    'pcode',
    'designated_on_low',
    'groundbreaking_on_low',
    'inaugurated_on_low',
    'operation_reported_on_low',
  ],
);

export const county = defineResource({
  name: 'counties',
  type: 'County',
  summary: 'Cities, counties, districts and wards.',
  record: County,
  table: counties,
  filters: [
    'id',
    'name',
    'kind',
    'province_id',
    'role',
    'cohort_year',
    'status',
    'pcode',
    'population_2008',
    'designated_on',
    'groundbreaking_on',
    'inaugurated_on',
    'operation_reported_on',
  ],
  sorts: [
    'name',
    'cohort_year',
    'population_2008',
    'designated_on',
    'groundbreaking_on',
    'inaugurated_on',
    'operation_reported_on',
  ],
  includes: { province: { field: 'province_id', resource: 'provinces' } },
  assigned: ['province_id'],
});
