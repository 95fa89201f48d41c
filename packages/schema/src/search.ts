import { sql } from 'drizzle-orm';
import { bigint, customType, index, integer, pgTable, real } from 'drizzle-orm/pg-core';
import { column } from './fields.ts';

/** What a search may match, with what the match is in. */
export const searchFields = {
  names: 'A name in one of its scripts and romanisations.',
  name: 'The preferred English name or label.',
  person: 'The name of a person.',
  label: 'The name together with the place that tells it from others of that name.',
  title: 'The title of a report, page or dataset.',
  summary: "What the sources say, in the dataset's own words.",
  as_stated: 'The wording of a claim.',
  explanation: 'Why the claims of a conflict differ.',
} as const;
export type SearchField = keyof typeof searchFields;

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
// Unlike to_tsvector this parts words the same way in every locale.
const lexemesOf = (text: string) => sql.raw(`array_to_tsvector(string_to_array(${text}, ' '))`);

/**
 * Texts by which records are found, in the revisions they lived in. `form` is the text in one spelling,
 * `sound_key` its sound in ASCII whatever the script, `words` its words as spelt.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    number: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    resource: column.text().notNull(),
    id: column.text().notNull(),
    label: column.text().notNull(),
    field: column.text().$type<SearchField>().notNull(),
    text: column.text().notNull(),
    script: column.text(),
    system: column.text(),
    form: column.text(),
    sound_key: column.text(),
    words: column.text().notNull(),
    word_lexemes: tsvector().generatedAlwaysAs(lexemesOf('words')),
    sound_lexemes: tsvector().generatedAlwaysAs(lexemesOf('sound_key')),
    weight: real().notNull(),
    since_revision: integer().notNull(),
    until_revision: integer(),
  },
  // Without fastupdate: the embedded database never vacuums, and would read a growing list of new entries.
  (table) => [
    index().on(table.resource, table.id),
    index().on(table.form),
    index().on(table.sound_key),
    // Trigrams of ASCII only: what counts as a letter elsewhere depends on the database's locale.
    index('search_entries_trigrams')
      .using('gin', sql`${table.sound_key} gin_trgm_ops`)
      .with({ fastupdate: false }),
    index().using('gin', table.word_lexemes).with({ fastupdate: false }),
    index().using('gin', table.sound_lexemes).with({ fastupdate: false }),
  ],
);
