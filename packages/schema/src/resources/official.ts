import { z } from 'zod';
import { base, column, date, dateColumns, nullable, ref, text } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';

export const Official = z
  .object({
    ...base({
      id: 'jo-yong-won-central-promotion-committee',
      name: 'Jo Yong Won, head of the central committee',
      summary:
        "KCNA of 30 January 2024 says that he bears responsibility for the committee's work and guides it. The sources read do not say whether he still headed it later.",
      source_ids: ['kcna-2024-01-30-committee'],
    }),
    person: text('Name of the person in the spelling of DPRK state media.', 'Jo Yong Won'),
    organization_id: nullable(ref('The body the role belongs to.', 'central-promotion-committee')),
    county_id: nullable(ref('The county of a local official.', 'kyongsong')),
    role: text('Office or role.', 'head of the central committee'),
    period: nullable(date('When the role is reported.', '2024-01-30')),
  })
  .meta({ id: 'Official', description: 'A person in a role of the programme.' });
export type Official = z.output<typeof Official>;

export const officials = versionedTable(
  'officials',
  {
    ...baseColumns(),
    person: column.text().notNull(),
    organization_id: column.text(),
    county_id: column.text(),
    role: column.text().notNull(),
    ...dateColumns('period'),
  },
  ['person', 'organization_id', 'county_id', 'role', 'name', 'period_low'],
);

export const official = defineResource({
  name: 'officials',
  type: 'Official',
  summary: 'Persons in roles of the programme.',
  record: Official,
  table: officials,
  filters: ['id', 'name', 'person', 'organization_id', 'county_id', 'role', 'period'],
  sorts: ['name', 'person', 'period'],
  includes: {
    organization: { field: 'organization_id', resource: 'organizations' },
    county: { field: 'county_id', resource: 'counties' },
  },
  assigned: [],
});
