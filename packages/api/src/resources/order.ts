import { columnOf, type Resource } from '@20x10/schema';
import { and, or, type SQL, sql } from 'drizzle-orm';
import { toRow } from '../load.ts';
import type { OrPlace } from '../statements.ts';
import type { Sort } from './params.ts';

export type Order = {
  name: string;
  column: SQL;
  type: SQL;
  /** The type without its collation. */
  typeName: string;
  nullable: boolean;
  descending: boolean;
}[];

// Dates sort by their first day, quantities by their number or, failing that, a bound.
export function toOrder(resource: Resource, sorts: readonly Sort[]): Order {
  const chosen = sorts.some(({ field }) => field === 'id')
    ? sorts
    : [...sorts, { field: 'id', descending: false }];
  return chosen.map(({ field, descending }) => {
    const column = sortColumn(resource, field);
    return {
      name: column.name,
      column: sql`${column}`,
      type: sql.raw(column.getSQLType()),
      typeName: column.getSQLType().split(' ')[0] ?? '',
      nullable: !column.notNull,
      descending,
    };
  });
}

function sortColumn(resource: Resource, field: string) {
  const found = [`${field}_low`, `${field}_value`, field].filter((name) =>
    hasColumn(resource, name),
  );
  const name = hasColumn(resource, `${field}_value`) ? `${field}_value` : (found[0] ?? field);
  return columnOf(resource, name);
}

function hasColumn(resource: Resource, name: string): boolean {
  return name in resource.table;
}

const isDay = (key: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(key) &&
  !Number.isNaN(Date.parse(key)) &&
  new Date(key).toISOString().startsWith(key);
const isInteger = (key: string) => /^-?\d{1,10}$/.test(key) && Number(key) === (Number(key) | 0);
const isNumber = (key: string) =>
  key.length <= 40 && /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i.test(key) && Number.isFinite(Number(key));
const readers: Record<string, (key: string) => boolean> = {
  date: isDay,
  integer: isInteger,
  numeric: isNumber,
};

/** Whether a row may have these sort keys: of the types of their columns, and none where none may be. */
export function arePossible(
  resource: Resource,
  sorts: readonly Sort[],
  keys: readonly (string | null)[],
): boolean {
  return toOrder(resource, sorts).every(({ typeName, nullable }, index) => {
    const key = keys[index] ?? null;
    return key === null ? nullable : (readers[typeName]?.(key) ?? true);
  });
}

/** A sort key as text, or the place of one in a statement. */
export type Key = OrPlace<string> | null;

/** The rows that come after those keys. */
export function toPosition(order: Order, keys: readonly Key[]): SQL | undefined {
  const value = (index: number) => sql`${keys[index] ?? null}::${order[index]?.type}`;
  const sameDirection = order.every((each) => each.descending === order[0]?.descending);
  if (sameDirection && order.every(({ nullable }) => !nullable)) {
    const columns = sql.join(
      order.map(({ column }) => column),
      sql`, `,
    );
    const values = sql.join(
      order.map((_, index) => value(index)),
      sql`, `,
    );
    return sql`(${columns}) ${sql.raw(order[0]?.descending ? '<' : '>')} (${values})`;
  }
  const steps = order.map(({ column, descending, nullable }, index) => {
    const equal = order
      .slice(0, index)
      .map((each, earlier) =>
        keys[earlier] === null
          ? sql`${each.column} is null`
          : sql`${each.column} = ${value(earlier)}`,
      );
    if (keys[index] === null) return undefined;
    const beyond = sql`${column} ${sql.raw(descending ? '<' : '>')} ${value(index)}`;
    return and(...equal, nullable ? sql`(${beyond} or ${column} is null)` : beyond);
  });
  return or(...steps.filter((step) => step !== undefined));
}

/** Where a row stands in that order: its sort keys as text. */
export function toKeys(
  resource: Resource,
  sorts: readonly Sort[],
  { record_json }: { record_json: string },
): (string | null)[] {
  const record = JSON.parse(record_json);
  if (sorts.length === 0) return [record.id];
  const row = toRow(resource, record);
  return toOrder(resource, sorts).map(({ name }) => {
    const key = row[name] ?? null;
    return key === null ? null : String(key);
  });
}
