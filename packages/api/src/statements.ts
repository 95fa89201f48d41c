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
function compile(statement: SQL): (values: Record<string, unknown>) => Statement {
  const { sql, params } = dialect.sqlToQuery(statement);
  return (values) => ({ sql, params: fillPlaceholders(params, values) });
}

const compiled = new LRUCache<string, ReturnType<typeof compile>>({ max: 1000 });

/** The statement of that name, made when it is first asked for. */
export function compileOnce(name: string, toSql: () => SQL): ReturnType<typeof compile> {
  const known = compiled.get(name);
  if (known) return known;
  const made = compile(toSql());
  compiled.set(name, made);
  return made;
}

// Statements are prepared under a name each, so that they are parsed and planned once a connection.
// Only so many: a query string may make any number of different ones.
const preparedNames = new Map<string, string>();
export function nameOf(text: string): string | undefined {
  const known = preparedNames.get(text);
  if (known !== undefined || preparedNames.size >= 300) return known;
  const name = `records_${preparedNames.size}`;
  preparedNames.set(text, name);
  return name;
}
