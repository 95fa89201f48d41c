import { z } from 'zod';
import { base, column, list, nullable, ref, terms } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Product = z
  .object({
    ...base({
      id: 'kimhwa-magnoliavine-juice',
      name: 'Magnoliavine fruit juice',
      summary: 'Named as a speciality of the county, made from raw materials of the county.',
      source_ids: ['choson-sinbo-2024-02-13-kimhwa', 'seed-regional-industry'],
    }),
    county_id: ref('The county it comes from.', 'kimhwa'),
    factory_id: nullable(
      ref('The factory that makes it, where a source says so.', 'kimhwa-foodstuff-factory'),
    ),
    kind: terms(term('product_kind'), 'Kind of product.', 'foodstuff'),
    raw_materials: list(
      z.string().min(1),
      'Raw materials that a source names; empty where none does.',
      ['magnoliavine fruit'],
    ),
  })
  .meta({ id: 'Product', description: 'A product or product group.' });
export type Product = z.output<typeof Product>;

export const products = versionedTable(
  'products',
  {
    ...baseColumns(),
    county_id: column.text().notNull(),
    factory_id: column.text(),
    kind: column.text().$type<NonNullable<Product['kind']>>().notNull(),
    raw_materials: column.texts(),
  },
  ['county_id', 'factory_id', 'kind', 'name'],
);

export const product = defineResource({
  name: 'products',
  type: 'Product',
  summary: 'Products and product groups.',
  record: Product,
  table: products,
  filters: ['id', 'name', 'county_id', 'factory_id', 'kind'],
  sorts: ['name'],
  includes: {
    county: { field: 'county_id', resource: 'counties' },
    factory: { field: 'factory_id', resource: 'factories' },
  },
  assigned: [],
});
