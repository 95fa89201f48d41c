import { fillPlaceholders, type Placeholder, SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

const dialect = new PgDialect();

/** A statement as drivers take it. */
export type Statement = { sql: string; params: unknown[] };

export const toStatement = (statement: SQL | Statement): Statement =>
  statement instanceof SQL ? dialect.sqlToQuery(statement) : statement;

/** A value, or its place in a statement that is compiled once. */
export type OrPlace<T> = T | Placeholder;

/** Makes the text of a statement once, to be used with other values for its placeholders each time. */
export function compile(statement: SQL): (values: Record<string, unknown>) => Statement {
  const { sql, params } = dialect.sqlToQuery(statement);
  return (values) => ({ sql, params: fillPlaceholders(params, values) });
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
