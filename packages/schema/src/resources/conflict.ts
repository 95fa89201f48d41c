import { z } from 'zod';
import { column, json, list, nullable, ref, refs, terms, text } from '../fields.ts';
import { defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Conflict = z
  .object({
    id: ref('Id derived from subject and property.', 'counties-tongsin-inaugurated-on'),
    subject_type: text('Resource of the record in question.', 'counties'),
    subject_id: ref('Id of the record in question.', 'tongsin'),
    property: text('Field in question.', 'inaugurated_on'),
    kind: terms(term('conflict_kind'), 'What differs.', 'date'),
    status: terms(
      term('conflict_status'),
      'Whether an explanation or a preference is recorded.',
      'resolved',
    ),
    claim_ids: refs('The claims that cannot all hold.', [
      'tongsin-inaugurated-on-20b70e8147',
      'tongsin-inaugurated-on-96dec6f659',
      'tongsin-inaugurated-on-b64e4f8164',
    ]),
    values: list(z.unknown(), 'The distinct values claimed.', ['2025-02-04', '2025-02-05']),
    spread: json(
      'Lowest and highest bound of the claimed dates or quantities; `null` for other values.',
      { low: '2025-02-04', high: '2025-02-05' },
    ),
    preferred_claim_id: nullable(
      ref('The claim that is preferred, if one.', 'tongsin-inaugurated-on-96dec6f659'),
    ),
    explanation: nullable(
      text(
        'Why the claims differ, as far as recorded.',
        'Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.',
      ),
    ),
    source_ids: refs('Sources behind the claims.', [
      '38n-table-2024',
      'chosonsinbo-20250211',
      'vok-2025-02-06-tongsin',
    ]),
  })
  .meta({
    id: 'Conflict',
    description: 'Claims about one field of one record that cannot all hold.',
  });
export type Conflict = z.output<typeof Conflict>;

export const conflicts = versionedTable(
  'conflicts',
  {
    id: column.text().notNull(),
    subject_type: column.text().notNull(),
    subject_id: column.text().notNull(),
    property: column.text().notNull(),
    kind: column.text().$type<Conflict['kind']>().notNull(),
    status: column.text().$type<Conflict['status']>().notNull(),
    claim_ids: column.texts(),
    values: column.json<unknown[]>().notNull(),
    spread: column.json<unknown>(),
    preferred_claim_id: column.text(),
    explanation: column.text(),
    source_ids: column.texts(),
  },
  ['subject_type', 'subject_id', 'property', 'kind', 'status'],
);

export const conflict = defineResource({
  name: 'conflicts',
  type: 'Conflict',
  summary: 'Claims that cannot all hold.',
  record: Conflict,
  table: conflicts,
  filters: ['id', 'subject_type', 'subject_id', 'property', 'kind', 'status', 'claim_ids'],
  sorts: ['subject_id', 'property', 'status'],
  includes: { claims: { field: 'claim_ids', resource: 'claims' } },
  assigned: [],
});
