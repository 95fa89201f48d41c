import { columnOf, parseEdtf, type Resource } from '@20x10/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { textArray } from '../load.ts';
import type { Certainty, Filter } from './params.ts';

/** Whether a filter is a bound that an interval may meet or must. */
export const isBound = ({ kind, operator }: Filter) =>
  (kind === 'date' || kind === 'quantity') && operator !== 'exists' && operator !== 'not';

/** What a record must meet for a filter to hold: possibly, or certainly. */
export function toPredicate(resource: Resource, filter: Filter, certainty: Certainty): SQL {
  const { field, kind, operator, value } = filter;
  const column = sql`${columnOf(resource, field)}`;
  if (operator === 'exists') return value ? sql`${column} is not null` : sql`${column} is null`;
  if (kind === 'date') return datePredicate(resource, filter, certainty);
  if (kind === 'quantity') return quantityPredicate(resource, filter, certainty);
  if (kind === 'list') {
    const shared = sql`${column} && ${textArray(value as string[])}`;
    return operator === 'not' ? sql`not (${shared})` : shared;
  }
  if (operator === 'contains') {
    // The collation of the columns, "C", knows no case beyond ASCII.
    return sql`${column} collate "default" ilike ${`%${escapeLike(value as string)}%`}`;
  }
  if (operator === 'eq' || operator === 'not') {
    const among = isAmong(columnOf(resource, field), value as (string | number)[]);
    return operator === 'eq' ? among : sql`(${column} is null or not (${among}))`;
  }
  return sql`${column} ${sql.raw(symbols[operator])} ${value}`;
}

/**
 * Whether a column has one of the values. However many there are, they are one parameter, so that the text
 * of the statement is the same; of a single value PostgreSQL reads the rows in the order of an index.
 */
export function isAmong(column: PgColumn, values: readonly (string | number)[]): SQL {
  if (values.length === 1) return sql`${column} = ${values[0]}`;
  // Without the collation, which only the type of a column has.
  const [type] = column.getSQLType().split(' ');
  return sql`${column} = any(${toArrayText(values)}::${sql.raw(`${type}[]`)})`;
}

// An array as PostgreSQL writes it: drivers differ in how they send arrays, not in how they send texts.
const toArrayText = (values: readonly (string | number)[]) =>
  `{${values.map((each) => `"${String(each).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;

const symbols = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (each) => `\\${each}`);
}

/** A date is somewhere in [low, high]; the bound is an interval of its own. */
function datePredicate(resource: Resource, filter: Filter, certainty: Certainty): SQL {
  const low = columnOf(resource, `${filter.field}_low`);
  const high = columnOf(resource, `${filter.field}_high`);
  const known = sql`${columnOf(resource, filter.field)} is not null`;
  const bound = parseEdtf(filter.value as string) ?? { low: null, high: null };
  const first = sql`coalesce(${bound.low}::date, '-infinity'::date)`;
  const last = sql`coalesce(${bound.high}::date, 'infinity'::date)`;
  const from = sql`coalesce(${low}, '-infinity'::date)`;
  const to = sql`coalesce(${high}, 'infinity'::date)`;
  const certain = certainty === 'certain';
  switch (filter.operator) {
    case 'gt':
      return sql`(${known} and ${certain ? from : to} > ${last})`;
    case 'gte':
      return sql`(${known} and ${certain ? from : to} >= ${first})`;
    case 'lt':
      return sql`(${known} and ${certain ? to : from} < ${first})`;
    case 'lte':
      return sql`(${known} and ${certain ? to : from} <= ${last})`;
    default:
      return certain
        ? sql`(${known} and ${from} >= ${first} and ${to} <= ${last})`
        : sql`(${known} and ${from} <= ${last} and ${to} >= ${first})`;
  }
}

/** A quantity is somewhere between its bounds, each of which it may or may not reach. */
function quantityPredicate(resource: Resource, filter: Filter, certainty: Certainty): SQL {
  const quantity = columnOf(resource, filter.field);
  const [low, high] = [
    columnOf(resource, `${filter.field}_low`),
    columnOf(resource, `${filter.field}_high`),
  ];
  const reaches = (end: 'low' | 'high') =>
    sql`(${quantity}->>${sql.raw(`'${end}_inclusive'`)})::boolean`;
  const upward = filter.operator === 'gt' || filter.operator === 'gte';
  const inclusive = filter.operator === 'gte' || filter.operator === 'lte';
  const beyond = sql.raw(upward ? '>' : '<');
  const value = sql`${filter.value}::numeric`;
  // Certain: the near end already lies beyond. Possible: the far end does, or is open.
  const certain = certainty === 'certain';
  const column = upward === certain ? low : high;
  const end = upward === certain ? 'low' : 'high';
  const touches = certain
    ? inclusive
      ? sql`${column} = ${value}`
      : sql`${column} = ${value} and not ${reaches(end)}`
    : inclusive
      ? sql`${column} = ${value} and ${reaches(end)}`
      : sql`false`;
  const open = certain ? sql`false` : sql`${column} is null`;
  return sql`(${quantity} is not null and (${open} or ${column} ${beyond} ${value} or (${touches})))`;
}
