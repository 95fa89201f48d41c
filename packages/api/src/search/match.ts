import { type Resource, resources, type SearchField, searchEntries } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import type { Sought } from './sought.ts';

const { form, sound_key, word_lexemes, sound_lexemes, text, weight } = searchEntries;

const among = (values: readonly string[]) =>
  sql.join(
    values.map((each) => sql`${each}`),
    sql`, `,
  );

/** Entries that match as written: by spelling, by sound, or by all words. */
function matchesAsWritten({ forms, sounds, phrases, spoken }: Sought): SQL {
  const ways = [sql`${form} in (${among(forms)})`, ...phrases.map(hasWords)];
  if (sounds.length > 0) ways.push(sql`${sound_key} in (${among(sounds)})`, hasSounds(spoken));
  return matchesAny(ways);
}

// One branch for each index: an OR over several is mostly answered by reading the whole table.
function matchesAny(ways: readonly SQL[]): SQL {
  const branches = ways.map((way) => sql`select number from ${searchEntries} where ${way}`);
  return sql`${searchEntries.number} in (${sql.join(branches, sql` union all `)})`;
}

const hasWords = (asked: readonly string[]) =>
  sql`${word_lexemes} @@ ${asked.map((word) => `'${word}':*`).join(' & ')}::tsquery`;
const hasSounds = (asked: readonly string[]) =>
  sql`${sound_lexemes} @@ ${asked.map((sound) => `'${sound}'`).join(' & ')}::tsquery`;

/** Entries that sound nearly alike, as after a slip of the pen. */
function matchesNearly({ sounds }: Sought): SQL {
  const near = sounds.flatMap((each) => [
    sql`${sound_key} % ${each}`,
    sql`${each} <% ${sound_key}`,
  ]);
  return near.length > 0 ? matchesAny(near) : sql`false`;
}

/** How well an entry matches as written, from 0 to 1. */
function scoreAsWritten({ text: asked, forms, sounds, phrases, spoken }: Sought): SQL {
  const share = (count: number) =>
    sql`0.35 * least(1, ${count}::numeric / length(${word_lexemes}))`;
  const ways = [
    sql`when ${text} = ${asked} then 1`,
    sql`when ${form} in (${among(forms)}) then 0.98`,
    ...(sounds.length > 0 ? [sql`when ${sound_key} in (${among(sounds)}) then 0.9`] : []),
    ...phrases.map((each) => sql`when ${hasWords(each)} then 0.5 + ${share(each.length)}`),
  ];
  const bySound = sounds.length > 0 ? sql`0.4 + ${share(spoken.length)}` : sql`0`;
  return sql`case ${sql.join(ways, sql` `)} else ${bySound} end`;
}

/** How nearly an entry matches; at most 0.6. */
function scoreNearly({ forms, sounds }: Sought): SQL {
  if (sounds.length === 0) return sql`0`;
  const alike = (a: SQL, b: SQL | string) => sql`similarity(${a}, ${b})::numeric`;
  // The spelling decides where both are ASCII; trigrams of other letters depend on the locale.
  const ascii = forms.filter((each) => /^[a-z0-9]+$/.test(each));
  const spelt = ascii.map((each) => alike(sql`${form}`, each));
  const heard = sounds.map((each) => alike(sql`${sound_key}`, each));
  const within = sounds.map((each) => sql`0.6 * word_similarity(${each}, ${sound_key})::numeric`);
  const sound = sql`greatest(${sql.join([...heard, ...within], sql`, `)})`;
  if (spelt.length === 0) return sql`0.6 * ${sound}`;
  const spelling = sql`greatest(${sql.join(spelt, sql`, `)})`;
  return sql`0.6 * case when ${form} ~ '^[a-z0-9]+$' then (${sound} + ${spelling}) / 2 else ${sound} end`;
}

/** Where to look: at a revision, in these resources or in all. */
export type Scope = { revision: number; resources: readonly string[] | undefined };

const within = ({ revision, resources: names }: Scope) => sql`
  ${searchEntries.since_revision} <= ${revision}
  and (${searchEntries.until_revision} is null or ${searchEntries.until_revision} > ${revision})
  ${names ? sql`and ${searchEntries.resource} in (${among(names)})` : sql``}`;

/** Matches with their scores: those as written, or, where there is none, the near ones. */
function scoredEntries(sought: Sought, scope: Scope): SQL {
  const { resource, id, label, field, script, system } = searchEntries;
  const columns = sql`${searchEntries.number} as number, ${resource} as resource, ${id} as id, ${label} as label, ${field} as field,
    ${text} as text, ${script} as script, ${system} as system`;
  return sql`
    with written as materialized (
      select ${columns}, round(${weight}::numeric * ${scoreAsWritten(sought)}, 3) as score
      from ${searchEntries} where ${within(scope)} and ${matchesAsWritten(sought)}
    ), near as (
      select ${columns}, round(${weight}::numeric * ${scoreNearly(sought)}, 3) as score
      from ${searchEntries}
      where not exists (select 1 from written) and ${within(scope)} and ${matchesNearly(sought)}
    ), matched as (select * from written union all select * from near)`;
}

/** Ids of the records of one resource that match. */
export function matchingIds(sought: Sought, revision: number, resource: Resource): SQL {
  const scope = { revision, resources: [resource.name] };
  return sql`(${scoredEntries(sought, scope)} select id from matched)`;
}

/** A record found, and by what. */
export type Hit = {
  resource: string;
  id: string;
  label: string;
  score: number;
  matched: { field: SearchField; text: string; script: string | null; system: string | null };
};

/** The statement behind a search: the best match of each record, best first. */
export function toSearchStatement(sought: Sought, scope: Scope, limit: number): SQL {
  const order = among(resources.map(({ name }) => name));
  return sql`
    ${scoredEntries(sought, scope)}, best as (
      select distinct on (resource, id) * from matched
      order by resource, id, score desc, text = ${sought.text} desc, number
    )
    select resource, id, label, field, text, script, system, score::float8 as score from best
    order by best.score desc, array_position(array[${order}], resource), id limit ${limit}`;
}

/** Records that match, best first; ties in the order of resources and ids. */
export async function findHits(
  database: Queries,
  sought: Sought,
  scope: Scope,
  limit: number,
): Promise<Hit[]> {
  type Row = Omit<Hit, 'matched'> & Hit['matched'];
  const rows = await database.query<Row>(toSearchStatement(sought, scope, limit));
  return rows.map(({ field, text: found, script, system, score, ...hit }) => ({
    ...hit,
    score: Number(score),
    matched: { field, text: found, script, system },
  }));
}
