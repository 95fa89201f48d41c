import parse from 'edtf';

/** First and last day an EDTF string may mean, both included, as YYYY-MM-DD; `null` where it is open. */
export type DateBounds = { readonly low: string | null; readonly high: string | null };

// PostgreSQL has no year 0.
const day = String.raw`(?!0000)\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const end = String.raw`(?:\.\.|${day}[?~%]?)`;

/** Years, months, days, `?` `~` `%` and intervals with open ends: the part of level 1 that reports need. */
export const edtfPattern = new RegExp(`^(?!\\.\\.(?:/\\.\\.)?$)${end}(?:/${end})?$`);

/** Bounds of an EDTF date or interval (ISO 8601-2 level 1), or `null` when the text is no such date. */
export function parseEdtf(text: string): DateBounds | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (!edtfPattern.test(text)) return null;
  const bounds = parseNew(text);
  if (parsed.size >= 10_000) parsed.clear();
  parsed.set(text, bounds);
  return bounds;
}

// The library takes about 0.1 ms for a date, and the dataset repeats the same ones thousands of times.
const parsed = new Map<string, DateBounds | null>();

function parseNew(text: string): DateBounds | null {
  if (!daysExist(text)) return null;
  try {
    const date = parse(text, { level: 1, types: ['Date', 'Interval'] });
    return { low: toDay(date.min), high: toDay(date.max) };
  } catch {
    return null;
  }
}

// The library rolls 2023-02-29 over to March instead of refusing it.
function daysExist(text: string): boolean {
  const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.every((each) => toDay(Date.parse(each)) === each);
}

function toDay(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}
