import { z } from 'zod';
import { base, column, date, dateColumns, nullable, ref, terms, text } from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Directive = z
  .object({
    ...base({
      id: 'no-burden-on-residents',
      name: 'No burden on residents',
      summary:
        'Chief secretaries are to see to it that improving living standards puts no burdens on local people. Reports differ on whether this is kept: see the assessments on the topic "burden on residents".',
      source_ids: ['cc-2024-02-29-speech'],
    }),
    kind: terms(term('directive_kind'), 'Kind of directive.', 'directive'),
    addressee: nullable(
      text('Who it is addressed to.', 'chief secretaries of city and county Party committees'),
    ),
    issued_on: nullable(date('When it was issued.', '2024-02-28')),
    event_id: nullable(ref('The event at which it was issued.', '2024-02-28-songchon-speech')),
    subject: nullable(
      text(
        'What it is about, as the source words it.',
        'bears no negative result of imposing burdens on them',
      ),
    ),
  })
  .meta({
    id: 'Directive',
    description: 'Something required, a standard, or a supply the state takes on.',
  });
export type Directive = z.output<typeof Directive>;

export const directives = versionedTable(
  'directives',
  {
    ...baseColumns(),
    kind: column.text().$type<NonNullable<Directive['kind']>>().notNull(),
    addressee: column.text(),
    ...dateColumns('issued_on'),
    event_id: column.text(),
    subject: column.text(),
  },
  ['kind', 'addressee', 'event_id', 'name', 'issued_on_low'],
);

export const directive = defineResource({
  name: 'directives',
  type: 'Directive',
  summary: 'What was required of whom; standards; supplies the state takes on.',
  record: Directive,
  table: directives,
  filters: ['id', 'name', 'kind', 'addressee', 'issued_on', 'event_id'],
  sorts: ['name', 'issued_on'],
  includes: { event: { field: 'event_id', resource: 'events' } },
  assigned: [],
});
