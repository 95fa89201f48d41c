import { z } from 'zod';
import { base, column, date, dateColumns, nullable, ref, refs, terms, text } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Event = z
  .object({
    ...base({
      id: '2024-02-28-songchon-groundbreaking',
      name: 'Groundbreaking in Songchon County',
      summary:
        'The first groundbreaking under the policy. Kim Jong Un attended, spoke and turned the first earth; members of the central promotion committee, the commanders of all 124th regiments and of the units above them were present. By his speech the site was empty but for an artist’s impression.',
      source_ids: ['cc-2024-02-29-speech'],
    }),
    kind: terms(term('event_kind'), 'Kind of event.', 'groundbreaking'),
    date: nullable(date('Day or interval of the event itself, not of its report.', '2024-02-28')),
    county_id: nullable(ref('Where it took place.', 'songchon')),
    county_ids: refs('Localities it concerns.', ['songchon']),
    organization_ids: refs('Bodies that took part.', ['central-promotion-committee', 'kpa']),
    official_ids: refs('Officials that took part.', ['kim-jong-un-general-secretary']),
    place: nullable(text('Place as the source names it.', 'Mansudae Assembly Hall, Pyongyang')),
  })
  .meta({ id: 'Event', description: 'Something dated.' });
export type Event = z.output<typeof Event>;

export const events = versionedTable(
  'events',
  {
    ...baseColumns(),
    kind: column.text().$type<NonNullable<Event['kind']>>().notNull(),
    ...dateColumns('date'),
    county_id: column.text(),
    county_ids: column.texts(),
    organization_ids: column.texts(),
    official_ids: column.texts(),
    place: column.text(),
  },
  ['kind', 'county_id', 'name', 'date_low'],
);

export const event = defineResource({
  name: 'events',
  type: 'Event',
  summary: 'Dated events.',
  record: Event,
  table: events,
  filters: [
    'id',
    'name',
    'kind',
    'date',
    'county_id',
    'county_ids',
    'organization_ids',
    'official_ids',
  ],
  sorts: ['name', 'date'],
  includes: {
    county: { field: 'county_id', resource: 'counties' },
    organizations: { field: 'organization_ids', resource: 'organizations' },
    officials: { field: 'official_ids', resource: 'officials' },
  },
  assigned: [],
});
