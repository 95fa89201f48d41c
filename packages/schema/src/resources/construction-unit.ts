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
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const ConstructionUnit = z
  .object({
    ...base({
      id: '124th-regiments',
      name: "124th regiments of the Korean People's Army",
      source_ids: ['cc-2024-02-29-speech'],
    }),
    kind: terms(term('construction_unit_kind'), 'Kind of unit.', 'collective'),
    parent_id: nullable(ref('The unit it belongs to.', 'kpa')),
    strength: nullable(
      quantity('People in the unit.', {
        value: 20000,
        low: null,
        low_inclusive: false,
        high: null,
        high_inclusive: false,
        qualifier: 'about',
        unit: 'people',
        as_stated: 'about 20,000',
        bounds_by: 'stated',
      }),
    ),
    formed_on: nullable(date('When it was formed.', '2024-01')),
  })
  .meta({ id: 'ConstructionUnit', description: 'A unit that builds.' });
export type ConstructionUnit = z.output<typeof ConstructionUnit>;

export const constructionUnits = versionedTable(
  'construction-units',
  {
    ...baseColumns(),
    kind: column.text().$type<NonNullable<ConstructionUnit['kind']>>().notNull(),
    parent_id: column.text(),
    ...quantityColumns('strength'),
    ...dateColumns('formed_on'),
  },
  ['kind', 'parent_id', 'name', 'strength_value', 'formed_on_low'],
);

export const constructionUnit = defineResource({
  name: 'construction-units',
  type: 'ConstructionUnit',
  summary: 'Units that build.',
  record: ConstructionUnit,
  table: constructionUnits,
  filters: ['id', 'name', 'kind', 'parent_id', 'strength', 'formed_on'],
  sorts: ['name', 'strength', 'formed_on'],
  includes: { parent: { field: 'parent_id', resource: 'construction-units' } },
  assigned: [],
});
