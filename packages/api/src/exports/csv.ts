import { type DatasetRecord, parseEdtf, type Resource } from '@20x10/schema';
import type { Row } from '../resources/query.ts';
import { type Column, type ColumnType, matchColumn, toColumns } from './columns.ts';
import type { Encoder } from './stream.ts';

/** How tables are written; part of the document and of the dataset package. */
export const csvRules =
  'CSV by RFC 4180 in UTF-8: a header line, CRLF, quotes doubled. The columns follow from the fields of the record and are the same for every answer. An empty cell is `null`, or an empty list in a column of lists. Quantities, positions and bases are spread over columns (`quantity_value`, `quantity_low`, …, `centroid_longitude`); dates have their first and last day beside them (`period_low`, `period_high`). Lists of texts are joined by `|`, with `\\|` for a bar and `\\\\` for a backslash in a text. Lists of objects, the values of claims and of conflicts are JSON.';

export type CsvOptions = {
  /** Fields to write, besides `id`; all without it. */
  fields?: readonly string[] | undefined;
  /** Whether records say in `match` how they meet a bound. */
  bounded: boolean;
  /** Whether cells that a spreadsheet would take for a formula get a leading apostrophe. */
  guarded: boolean;
};

/** Columns of a table, or of the fields asked for. */
export function chooseColumns(
  resource: Resource,
  { fields, bounded }: Pick<CsvOptions, 'fields' | 'bounded'>,
): Column[] {
  const kept = fields && new Set(['id', ...fields]);
  const columns = toColumns(resource).filter(({ field }) => !kept || kept.has(field));
  return bounded ? [...columns, matchColumn] : columns;
}

/** Writes records as CSV. */
export function toCsvEncoder(resource: Resource, options: CsvOptions): Encoder {
  const columns = chooseColumns(resource, options);
  const quote = options.guarded ? quoteGuarded : quoteCell;
  const writers = [...Map.groupBy(columns, ({ field }) => field).values()].map((each) =>
    toWriter(each, quote),
  );
  return {
    head: `${columns.map(({ name }) => name).join(',')}\r\n`,
    between: '',
    tail: '',
    toText: ({ record_json, match }: Row) => {
      const record = JSON.parse(record_json) as DatasetRecord;
      if (match) record.match = match;
      let line = '';
      for (const write of writers) line += write(record);
      return `${line.slice(1)}\r\n`;
    },
  };
}

type Quote = (text: string) => string;
type Write<T> = (value: T) => string;

/** Writes the cells of one field, each after a comma. */
function toWriter(columns: readonly Column[], quote: Quote): Write<DatasetRecord> {
  const [{ field, type } = matchColumn] = columns;
  const empty = ','.repeat(columns.length);
  const write =
    type === 'edtf'
      ? toDateWriter(quote)
      : columns.length > 1
        ? toPartsWriter(columns, quote)
        : toCellWriter(type, quote);
  return (record) => {
    const value = record[field];
    return value === null ? empty : write(value as never);
  };
}

function toDateWriter(quote: Quote): Write<string> {
  return (date) => {
    const bounds = parseEdtf(date);
    return `,${quote(date)},${bounds?.low ?? ''},${bounds?.high ?? ''}`;
  };
}

function toPartsWriter(columns: readonly Column[], quote: Quote): Write<Record<string, unknown>> {
  const parts = columns.map(({ part, type }) => ({
    part: part as string,
    write: toCellWriter(type, quote),
  }));
  return (whole) => {
    let cells = '';
    for (const { part, write } of parts) {
      const value = whole[part];
      cells += value === null ? ',' : write(value as never);
    }
    return cells;
  };
}

function toCellWriter(type: ColumnType, quote: Quote): Write<never> {
  // Numbers and booleans are no text that a spreadsheet could run, nor ever need quotes.
  const plain = type === 'number' || type === 'integer' || type === 'boolean';
  if (plain) return (value) => `,${value}`;
  if (type === 'string') return (value) => `,${quote(value)}`;
  return (value) => `,${quote(toCellText(value, type))}`;
}

/** The text of a cell, before it is quoted. */
export function toCellText(value: unknown, type: ColumnType): string {
  if (value === null || value === undefined) return '';
  if (type === 'list') return (value as string[]).map(escapeItem).join('|');
  if (type === 'array' || type === 'json') return JSON.stringify(value);
  return String(value);
}

const escapeItem = (item: string) =>
  item.includes('|') || item.includes('\\') ? item.replaceAll(/[\\|]/g, '\\$&') : item;

const special = /[",\r\n]/;
function quoteCell(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const formula = /^[=+\-@\t\r]/;
function quoteGuarded(text: string): string {
  return quoteCell(formula.test(text) ? `'${text}` : text);
}
