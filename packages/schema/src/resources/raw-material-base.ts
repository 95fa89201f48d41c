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

export const RawMaterialBase = z
  .object({
    ...base({
      id: 'kimhwa-evodia-forests',
      name: 'Korean evodia forests of Kimhwa',
      summary:
        'Created by the people of the county, according to an undated text of 2024; when is not said.',
      source_ids: ['seed-regional-industry'],
    }),
    county_id: nullable(ref('The county, where the base is of one county.', 'kimhwa')),
    province_id: nullable(ref('The province; `null` where the whole country is meant.', 'kangwon')),
    kind: terms(term('raw_material_base_kind'), 'Kind of base.', 'forest'),
    crop: nullable(text('What it grows, as the source names it.', 'Korean evodia')),
    area: nullable(
      quantity('Area as stated.', {
        value: null,
        low: 200,
        low_inclusive: true,
        high: 999,
        high_inclusive: true,
        qualifier: 'order_of_magnitude',
        unit: 'hectares',
        as_stated: 'hundreds of hectares',
        bounds_by: 'rule:order_of_magnitude',
      }),
    ),
    period: nullable(date('Period the statement is about.', '2024')),
  })
  .meta({ id: 'RawMaterialBase', description: 'Land or sea that feeds factories.' });
export type RawMaterialBase = z.output<typeof RawMaterialBase>;

export const rawMaterialBases = versionedTable(
  'raw-material-bases',
  {
    ...baseColumns(),
    county_id: column.text(),
    province_id: column.text(),
    kind: column.text().$type<NonNullable<RawMaterialBase['kind']>>().notNull(),
    crop: column.text(),
    ...quantityColumns('area'),
    ...dateColumns('period'),
  },
  ['county_id', 'province_id', 'kind', 'crop', 'name', 'area_value', 'period_low'],
);

export const rawMaterialBase = defineResource({
  name: 'raw-material-bases',
  type: 'RawMaterialBase',
  summary: 'Land and sea that feed the factories.',
  record: RawMaterialBase,
  table: rawMaterialBases,
  filters: ['id', 'name', 'county_id', 'province_id', 'kind', 'crop', 'area', 'period'],
  sorts: ['name', 'area', 'period'],
  includes: {
    county: { field: 'county_id', resource: 'counties' },
    province: { field: 'province_id', resource: 'provinces' },
  },
  assigned: ['province_id'],
});
