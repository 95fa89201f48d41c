import { type Resource, resources, type SearchField, searchEntries } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { isOfHistory, type RevisionPlace } from '../revisions/revision-ref.ts';
import type { Sought } from './sought.ts';

const { form, sound_key, word_lexemes, sound_lexemes, text, weight } = searchEntries;

const among = (values: readonly string[]) =>
  sql.join(
    values.map((each) => sql`${each}`),
    sql`, `,
  );

/** A way to match, with how well an entry matches so, from 0 to 1. Each way reads one index. */
type Way = { condition: SQL; score: SQL };

/** Matches as written: by spelling, by sound, or by all words. */
function waysAsWritten({ text: asked, forms, sounds, phrases, spoken }: Sought): Way[] {
  const share = (count: number) =>
    sql`0.35 * least(1, ${count}::numeric / length(${word_lexemes}))`;
  const toQuery = (words: readonly string[], ending: '' | ':*') =>
    sql`${words.map((word) => `'${word}'${ending}`).join(' & ')}::tsquery`;
  const bySpelling = {
    condition: sql`${form} in (${among(forms)})`,
    score: sql`case when ${text} = ${asked} then 1 else 0.98 end`,
  };
  const byWords = phrases.map((words) => ({
    condition: sql`${word_lexemes} @@ ${toQuery(words, ':*')}`,
    score: sql`0.5 + ${share(words.length)}`,
  }));
  if (sounds.length === 0) return [bySpelling, ...byWords];
  const bySound = { condition: sql`${sound_key} in (${among(sounds)})`, score: sql`0.9` };
  const bySoundOfWords = {
    condition: sql`${sound_lexemes} @@ ${toQuery(spoken, '')}`,
    score: sql`0.4 + ${share(spoken.length)}`,
  };
  return [bySpelling, bySound, ...byWords, bySoundOfWords];
}

/** Matches of what sounds nearly alike, as after a slip of the pen; their scores are 0.6 at most. */
function waysNearly({ forms, sounds }: Sought): Way[] {
  if (sounds.length === 0) return [];
  const alike = (a: SQL, b: string) => sql`similarity(${a}, ${b})::numeric`;
  // The spelling decides where both are ASCII; trigrams of other letters depend on the locale.
  const ascii = forms.filter((each) => /^[a-z0-9]+$/.test(each));
  const spelt = ascii.map((each) => alike(sql`${form}`, each));
  const heard = sounds.map((each) => alike(sql`${sound_key}`, each));
  const inside = sounds.map((each) => sql`0.6 * word_similarity(${each}, ${sound_key})::numeric`);
  const sound = sql`greatest(${sql.join([...heard, ...inside], sql`, `)})`;
  const spelling = sql`greatest(${sql.join(spelt, sql`, `)})`;
  const both = sql`case when ${form} ~ '^[a-z0-9]+$' then (${sound} + ${spelling}) / 2 else ${sound} end`;
  const score = sql`0.6 * ${spelt.length > 0 ? both : sound}`;
  return sounds.flatMap((each) => [
    { condition: sql`${sound_key} % ${each}`, score },
    { condition: sql`${each} <% ${sound_key}`, score },
  ]);
}

/** Where to look: at a revision, in these resources or in all. */
export type Scope = RevisionPlace & { resources: readonly string[] | undefined };

const within = ({ resources: names, ...at }: Scope) => sql`
  ${isOfHistory(at)} and ${searchEntries.since_revision} <= ${at.revision}
  and (${searchEntries.until_revision} is null or ${searchEntries.until_revision} > ${at.revision})
  ${names ? sql`and ${searchEntries.resource} in (${among(names)})` : sql``}`;

/** Entries that match, with those columns: those as written, or, where there is none, the near ones. */
function matchedEntries(sought: Sought, scope: Scope, columns: (score: SQL) => SQL): SQL {
  const select = ({ condition, score }: Way) =>
    sql`select ${columns(score)} from ${searchEntries} where ${within(scope)} and ${condition}`;
  const none = sql` and not exists (select 1 from written)`;
  const near = waysNearly(sought).map((way) => sql` union all ${select(way)} ${none}`);
  return sql`
    with written as materialized (${sql.join(waysAsWritten(sought).map(select), sql` union all `)}),
    matched as (select * from written ${sql.join(near, sql` `)})`;
}

/** Ids of the records of one resource that match. */
export function matchingIds(sought: Sought, at: RevisionPlace, resource: Resource): SQL {
  const scope = { ...at, resources: [resource.name] };
  return sql`(${matchedEntries(sought, scope, () => sql`${searchEntries.id} as id`)} select id from matched)`;
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
  const { number, resource, id, label, field, script, system } = searchEntries;
  const names = among(resources.map(({ name }) => name));
  // Few and narrow columns until the end: a common word matches many entries.
  const matched = matchedEntries(
    sought,
    scope,
    (score) => sql`${number} as number, ${resource} as resource, ${id} as id,
      ${text} = ${sought.text} as same, round(${weight}::numeric * ${score}, 3) as score`,
  );
  return sql`
    ${matched}, best as (
      select distinct on (resource, id) number, resource, id, score from matched
      order by resource, id, score desc, same desc, number
    ), top as (
      select number, score, array_position(array[${names}], resource) as place, id from best
      order by score desc, place, id limit ${limit}
    )
    select ${resource} as resource, ${id} as id, ${label} as label, ${field} as field,
      ${text} as text, ${script} as script, ${system} as system, top.score::float8 as score
    from top join ${searchEntries} on ${number} = top.number
    order by top.score desc, top.place, top.id`;
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
