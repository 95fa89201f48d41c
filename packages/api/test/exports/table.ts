import { type DatasetRecord, fieldKind, type Resource } from '@20x10/schema';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { TestApp } from '../harness.ts';

type Cells = Record<string, string>;

/** Rows of a CSV text, read by a library that knows nothing of how they were written. */
export function readCells(csv: string): Cells[] {
  return parse(csv, { columns: true, bom: false, relax_quotes: false, record_delimiter: '\r\n' });
}

/** Records from the rows of their table, by the rules that the document gives. */
export function readRecords(resource: Resource, csv: string): DatasetRecord[] {
  const fields = Object.keys(resource.record.shape);
  return readCells(csv).map((cells) => {
    const known = fields.filter((field) =>
      columnsOf(resource, field).every((name) => name in cells),
    );
    const record = Object.fromEntries(
      known.map((field) => [field, readField(resource, field, cells)]),
    );
    return { ...record, ...(cells.match !== undefined && { match: cells.match }) } as DatasetRecord;
  });
}

/** Columns of a field: one, or one for each part of a value that is spread. */
function columnsOf(resource: Resource, field: string): string[] {
  const schema = resource.record.shape[field];
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (!(inner instanceof z.ZodObject)) return [field];
  return Object.keys(inner.shape).map((part) => `${field}_${part}`);
}

const numbers = new Set(['value', 'low', 'high', 'longitude', 'latitude']);

function readField(resource: Resource, field: string, cells: Cells): unknown {
  const cell = cells[field];
  const kind = fieldKind(resource, field);
  if (kind === 'list') return readList(cell as string);
  if (cell === '') return null;
  if (kind === 'integer' || kind === 'number') return Number(cell);
  if (cell !== undefined) return kind === 'object' ? JSON.parse(cell) : cell;
  const parts = columnsOf(resource, field);
  if (parts.every((name) => cells[name] === '')) return null;
  return Object.fromEntries(
    parts.map((name) => {
      const part = name.slice(field.length + 1);
      return [part, readPart(part, cells[name] as string)];
    }),
  );
}

function readPart(part: string, cell: string): unknown {
  if (cell === '') return null;
  if (part.endsWith('_inclusive')) return cell === 'true';
  return numbers.has(part) ? Number(cell) : cell;
}

function readList(cell: string): unknown {
  if (cell === '') return [];
  if (cell.startsWith('[')) return JSON.parse(cell);
  return cell.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).map((item) => item.replaceAll(/\\(.)/g, '$1'));
}

/** Every record of a list, page by page. */
export async function walkList(service: TestApp, path: string): Promise<DatasetRecord[]> {
  const records: DatasetRecord[] = [];
  const address = `${path}${path.includes('?') ? '&' : '?'}limit=500`;
  for (let url: string | null = address; url; ) {
    const answer: { data: DatasetRecord[]; page: { next: string | null } } = (
      await service.app.inject(url)
    ).json();
    records.push(...answer.data);
    url = answer.page.next && `${address}&cursor=${answer.page.next}`;
  }
  return records;
}
