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
      id: '124th-regiment-4th-corps',
      name: '124th Regiment of the 4th Corps',
      summary: 'Kim Jong Un addressed the builders in Unryul County in January 2026 by this name.',
      source_ids: ['kcna-20260130-unnyul-speech'],
    }),
    kind: terms(term('construction_unit_kind'), 'Kind of unit.', 'regiment'),
    parent_id: nullable(ref('The unit it belongs to.', '4th-corps')),
    strength: nullable(
      quantity('People in the unit.', {
        value: 40000,
        low: null,
        low_inclusive: false,
        high: null,
        high_inclusive: false,
        qualifier: 'about',
        unit: 'people',
        as_stated: 'around 40,000 soldiers',
        bounds_by: 'stated',
      }),
    ),
    formed_on: nullable(date('When it was formed.', '2024-01-23/2024-02-28')),
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
