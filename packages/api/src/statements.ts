import { fillPlaceholders, type Placeholder, SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { LRUCache } from 'lru-cache';

const dialect = new PgDialect();

/** A statement as drivers take it. */
export type Statement = { sql: string; params: unknown[] };

export const toStatement = (statement: SQL | Statement): Statement =>
  statement instanceof SQL ? dialect.sqlToQuery(statement) : statement;

/** A value, or its place in a statement that is compiled once. */
export type OrPlace<T> = T | Placeholder;

/** Makes the text of a statement once, to be used with other values for its placeholders each time. */
function compile(statement: SQL) {
  const { sql, params } = dialect.sqlToQuery(statement);
  const make = (values: Record<string, unknown>): Statement => ({
    sql,
    params: fillPlaceholders(params, values),
  });
  const lengths = params.map((each) => (typeof each === 'string' ? each.length : 10));
  return { make, length: lengths.reduce((sum, each) => sum + each, sql.length) };
}

/** Characters of names, texts and values of statements that are kept, in all and of one. */
const compiledLength = { most: 4_000_000, each: 40_000 };
const compiled = new LRUCache<string, ReturnType<typeof compile>>({
  max: 1000,
  maxSize: compiledLength.most,
  maxEntrySize: compiledLength.each,
  sizeCalculation: ({ length }, name) => length + name.length,
});

/** The statement of that name, made when it is first asked for. */
export function compileOnce(name: string, toSql: () => SQL): ReturnType<typeof compile>['make'] {
  const known = compiled.get(name);
  if (known) return known.make;
  const made = compile(toSql());
  compiled.set(name, made);
  return made.make;
}

// Statements are prepared under a name each, so that they are parsed and planned once a connection.
// Only so many and no long ones: a query string may make any number of different ones, and each is kept,
// with its plan, by every connection.
const named = { most: 300, eachLength: 12_000, allLength: 600_000 };
const preparedNames = new Map<string, string>();
let namedLength = 0;

/** The name under which a statement is prepared, if it is. */
export function nameOf(text: string): string | undefined {
  const known = preparedNames.get(text);
  if (known !== undefined || preparedNames.size >= named.most) return known;
  if (text.length > named.eachLength || namedLength + text.length > named.allLength)
    return undefined;
  const name = `records_${preparedNames.size}`;
  preparedNames.set(text, name);
  namedLength += text.length;
  return name;
}
