/** First and last day that a date may mean, as YYYY-MM-DD; `null` where it is open. */
export type DateBounds = {
  low: string | null;
  high: string | null;
  /** Marked `~` or `%`: the source says about. */
  approximate: boolean;
  /** Marked `?` or `%`: the source is not sure. */
  uncertain: boolean;
};

type End = { low: string | null; high: string | null };

const end = /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/;

/**
 * Bounds of an EDTF date as the service writes them: a day, month or year, with `?`, `~` or `%`,
 * or an interval of two, one of which may be open (`2025/..`). `null` for any other text.
 */
export function bounds(date: string): DateBounds | null {
  const [first, second, ...more] = date.split('/').map(parseEnd);
  if (!first || second === null || more.length > 0) return null;
  const found = second ? join(first, second) : first;
  // An end that is open on both sides says nothing.
  if (!found || (found.low === null && found.high === null)) return null;
  return { ...found, approximate: /[~%]/.test(date), uncertain: /[?%]/.test(date) };
}

function parseEnd(text: string): End | null {
  if (text === '..') return { low: null, high: null };
  const [, year, month, day] = end.exec(text) ?? [];
  if (year === undefined) return null;
  if (day !== undefined && (day === '00' || day > lastDay(year, month as string))) return null;
  const [low, high] = [month ?? '01', month ?? '12'];
  return {
    low: `${year}-${low}-${day ?? '01'}`,
    high: `${year}-${high}-${day ?? lastDay(year, high)}`,
  };
}

/** An interval begins before its end does. */
function join(first: End, second: End): End | null {
  const ordered = first.low === null || second.low === null || first.low < second.low;
  return ordered ? { low: first.low, high: second.high } : null;
}

function lastDay(year: string, month: string): string {
  if (month === '02') {
    const isLeap = +year % 4 === 0 && (+year % 100 !== 0 || +year % 400 === 0);
    return isLeap ? '29' : '28';
  }
  return ['04', '06', '09', '11'].includes(month) ? '30' : '31';
}
