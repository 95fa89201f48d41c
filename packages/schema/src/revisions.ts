import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { column } from './fields.ts';

/** Why a revision was made. */
export const causes = {
  new_source: 'A new report or dataset was read.',
  correction: 'A mistake of ours was corrected.',
  schema: 'The shape of the records changed.',
  dataset: 'The data files changed; the message says how.',
} as const;

/** What a revision may do to a record. */
export const changeKinds = {
  added: 'The record was not there before.',
  changed: 'The record replaced one of the same id.',
  withdrawn: 'The record is no longer there.',
} as const;

const revisionHash = z
  .string()
  .meta({ description: 'Hash of the revision.', examples: ['5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2'] });

export const Revision = z
  .object({
    revision: z.int().meta({ description: 'Number of the revision, from 1.', examples: [1] }),
    hash: revisionHash.meta({
      description:
        'Names the revision together with its number: a SHA-256 over the hash before it, its time, author, cause, message and counts, and all records as they stand after it; the first 32 hexadecimal digits. Two histories may have the same numbers, never the same hashes.',
    }),
    created_at: z.string().meta({
      description: 'When it was made, RFC 3339 in UTC.',
      examples: ['2026-11-21T12:00:00.000Z'],
    }),
    author: z.string().meta({ description: 'Who made it.', examples: ['dataset'] }),
    cause: z
      .enum(Object.keys(causes) as [keyof typeof causes])
      .meta({ description: 'Why it was made.', examples: ['dataset'] }),
    message: z
      .string()
      .meta({ description: 'What it is about.', examples: ['Loaded from the data files.'] }),
    added: z.int().meta({ description: 'Records added.', examples: [4200] }),
    changed: z.int().meta({ description: 'Records changed.', examples: [0] }),
    withdrawn: z.int().meta({ description: 'Records withdrawn.', examples: [0] }),
  })
  .meta({ id: 'Revision', description: 'One change of the dataset, made in one transaction.' });
export type Revision = z.output<typeof Revision>;

export const revisions = pgTable('revisions', {
  revision: integer().primaryKey(),
  // Empty only between the migration that added it and the next load or migrate.
  hash: text().notNull().default(''),
  created_at: timestamp({ withTimezone: true, mode: 'string', precision: 3 }).notNull(),
  author: text().notNull(),
  cause: text().$type<Revision['cause']>().notNull(),
  message: text().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  withdrawn: integer().notNull(),
});

const record = z.record(z.string(), z.unknown()).nullable();

export const Change = z
  .object({
    revision: z.int().meta({ description: 'The revision that made the change.', examples: [1] }),
    revision_hash: revisionHash.meta({ description: 'Hash of that revision.' }),
    resource: z.string().meta({ description: 'Resource of the record.', examples: ['counties'] }),
    id: z.string().meta({ description: 'Id of the record.', examples: ['songchon'] }),
    change: z
      .enum(Object.keys(changeKinds) as [keyof typeof changeKinds])
      .meta({ description: 'What happened to the record.', examples: ['added'] }),
    cause: Revision.shape.cause,
    message: Revision.shape.message,
    before: record.meta({
      description: 'The record before; `null` when it was added.',
      examples: [null],
    }),
    after: record.meta({
      description: 'The record after; `null` when it was withdrawn.',
      examples: [{ id: 'songchon', name: 'Songchon' }],
    }),
  })
  .meta({ id: 'Change', description: 'What one revision did to one record.' });
export type Change = z.output<typeof Change>;

export const changes = pgTable(
  'changes',
  {
    revision: integer().notNull(),
    resource: column.text().notNull(),
    id: column.text().notNull(),
    change: text().$type<Change['change']>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.revision, table.resource, table.id] }),
    index().on(table.resource, table.id, table.revision),
  ],
);
