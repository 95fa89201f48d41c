import { z } from 'zod';
import {
  base,
  column,
  date,
  dateColumns,
  type Name,
  names,
  nullable,
  ref,
  terms,
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Organization = z
  .object({
    ...base({
      id: 'central-promotion-committee',
      name: 'Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy',
      summary:
        'Set up by the resolution of the enlarged Political Bureau meeting of January 2024 and reported on 30 January to have begun its work. State media say that it directs design, construction and raw-material bases in a unified way; by early 2024 an order of work for its sections and the provincial committees was reported. Its members in January 2024 are known in part. Who heads it after January 2024 is not stated in the sources read.',
      source_ids: ['kcna-2024-01-30-committee'],
    }),
    kind: terms(term('organization_kind'), 'Kind of body.', 'committee'),
    parent_id: nullable(ref('The body it belongs to.', 'wpk-central-committee')),
    founded_on: nullable(date('When it was founded or began its work.', '2024-01-23/2024-01-30')),
    names: names([
      { text: '지방발전 20×10 비상설중앙추진위원회', script: 'Hang', system: 'dprk_official' },
    ]),
  })
  .meta({ id: 'Organization', description: 'A party, state or military body of the programme.' });
export type Organization = z.output<typeof Organization>;

export const organizations = versionedTable(
  'organizations',
  {
    ...baseColumns(),
    kind: column.text().$type<NonNullable<Organization['kind']>>().notNull(),
    parent_id: column.text(),
    ...dateColumns('founded_on'),
    names: column.json<Name[]>().notNull(),
  },
  ['kind', 'parent_id', 'name', 'founded_on_low'],
);

export const organization = defineResource({
  name: 'organizations',
  type: 'Organization',
  summary: 'Party, state and military bodies of the programme.',
  record: Organization,
  table: organizations,
  filters: ['id', 'name', 'kind', 'parent_id', 'founded_on'],
  sorts: ['name', 'founded_on'],
  includes: { parent: { field: 'parent_id', resource: 'organizations' } },
  assigned: [],
});
