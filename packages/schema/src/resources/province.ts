import { z } from 'zod';
import {
  base,
  column,
  integer,
  type Name,
  names,
  nullable,
  object,
  Position,
  terms,
  text,
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Province = z
  .object({
    ...base({
      id: 'jagang',
      name: 'Jagang',
      summary: 'Also written Chagang.',
      source_ids: ['ocha-pcodes', 'wof-kp'],
    }),
    kind: terms(term('province_kind'), 'Kind of first-level division.', 'province'),
    names: names([{ text: '자강도', script: 'Hang', system: 'dprk_official' }]),
    iso_3166_2: nullable(
      text('ISO 3166-2 code. Its numbers differ from those of `pcode`.', 'KP-04'),
    ),
    pcode: nullable(text('OCHA P-code.', 'KP05')),
    centroid: nullable(
      object(Position, 'A point inside the province; `centroid_kind` says which.', {
        longitude: 126.5148,
        latitude: 40.7875,
      }),
    ),
    centroid_kind: nullable(
      terms(term('centroid_kind'), 'How the centroid was found.', 'area_weighted_mean'),
    ),
    seat_name: nullable(text('Name of the seat of the province.', 'Kanggye')),
    population_2008: nullable(integer('Population in the census of 2008, persons.', 1299830)),
  })
  .meta({ id: 'Province', description: 'A first-level division.' });
export type Province = z.output<typeof Province>;

export const provinces = versionedTable(
  'provinces',
  {
    ...baseColumns(),
    kind: column.text().$type<Province['kind']>().notNull(),
    names: column.json<Name[]>().notNull(),
    iso_3166_2: column.text(),
    pcode: column.text(),
    centroid: column.json<Position>(),
    centroid_kind: column.text().$type<NonNullable<Province['centroid_kind']>>(),
    seat_name: column.text(),
    population_2008: column.integer(),
  },
  ['name', 'kind', 'population_2008', 'iso_3166_2', 'pcode'],
);

export const province = defineResource({
  name: 'provinces',
  type: 'Province',
  summary: 'First-level divisions.',
  record: Province,
  table: provinces,
  filters: ['id', 'name', 'kind', 'iso_3166_2', 'pcode', 'population_2008'],
  sorts: ['name', 'population_2008'],
  includes: {},
  assigned: [],
});
