import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

const dialect = new PgDialect();

/** A statement as drivers take it. */
export const toStatement = (statement: SQL) => dialect.sqlToQuery(statement);

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
