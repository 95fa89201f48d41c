import { type DatasetRecord, parseEdtf, type Quantity } from '@20x10/schema';
import type { Sort } from '../src/resources/params.ts';

/** Records as any list should order them: unknown values last, ties by id, text by its bytes. */
export function sortPlainly(
  records: readonly DatasetRecord[],
  sorts: readonly Sort[],
): DatasetRecord[] {
  const order = [...sorts, { field: 'id', descending: false }];
  return [...records].sort((a, b) => {
    for (const { field, descending } of order) {
      const [x, y] = [toKey(a[field]), toKey(b[field])];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      return compare(x, y) < 0 === descending ? 1 : -1;
    }
    return 0;
  });
}

/** What a value is sorted by: the first day of a date, the number or else a bound of a quantity. */
export function toKey(value: unknown): string | number | null {
  if (typeof value === 'string') {
    const date = parseEdtf(value);
    return date ? date.low : value;
  }
  if (typeof value !== 'object' || value === null) return (value as number | null) ?? null;
  const { value: number, low, high } = value as Quantity;
  return number ?? low ?? high;
}

function compare(x: string | number, y: string | number): number {
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return Buffer.from(String(x)).compare(Buffer.from(String(y)));
}
