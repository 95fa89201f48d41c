import type { DatasetRecord } from '@20x10/schema';
import type { Row } from '../resources/query.ts';
import type { Encoder } from './stream.ts';

/** Writes records as the list has them, one a line. */
export function toNdjsonEncoder(fields?: readonly string[]): Encoder {
  return { head: '', between: '', tail: '', toText: (row) => `${toRecordText(row, fields)}\n` };
}

/** JSON text of a record as the list has it: whole or the fields asked for, with how it meets the bounds. */
export function toRecordText({ record_json, match }: Row, fields?: readonly string[]): string {
  const whole = match ? `${record_json.slice(0, -1)},"match":"${match}"}` : record_json;
  if (!fields) return whole;
  const kept = new Set(['id', 'match', ...fields]);
  const entries = Object.entries(JSON.parse(whole) as DatasetRecord);
  return JSON.stringify(Object.fromEntries(entries.filter(([key]) => kept.has(key))));
}
