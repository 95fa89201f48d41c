/** Values of a query as callers write them: flat, or nested as `{ inaugurated_on: { gte: '2025' } }`. */
export type Query = Readonly<Record<string, unknown>>;

/** Query string of a query, without `?`; parameters keep their order. Throws a TypeError for values that cannot be sent. */
export function toSearch(query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (isNested(value)) {
      for (const [operator, bound] of Object.entries(value)) {
        append(search, `${name}[${operator}]`, bound);
      }
    } else {
      append(search, name, value);
    }
  }
  return search.toString();
}

const isNested = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function append(search: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined) return;
  const isList = Array.isArray(value);
  // Without any key there is nothing to include; an empty filter is sent, and refused, rather than dropped.
  if (isList && name === 'include' && value.length === 0) return;
  const text = isList ? value.map((each) => toPart(name, each)).join(',') : toText(name, value);
  search.append(name, text);
}

function toPart(name: string, value: unknown): string {
  const text = toText(name, value);
  if (text.includes(','))
    throw new TypeError(`${name}: "${text}" has a comma, which parts values.`);
  return text;
}

// A value that vanishes from a query would answer another question than the one asked.
function toText(name: string, value: unknown): string {
  const sendable =
    typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!sendable)
    throw new TypeError(`${name}: ${String(value)} cannot be sent; leave it out or use "exists".`);
  return String(value);
}

/** Puts values into the `{…}` of a path. Throws a TypeError for one that would lead to another address. */
export function fillPath(path: string, values: Readonly<Record<string, string | number>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = String(values[name] ?? '');
    if (text === '' || text === '.' || text === '..') {
      throw new TypeError(`${name} is missing: ${path} cannot be asked for with "${text}".`);
    }
    return encodeURIComponent(text);
  });
}

/** The names in the `{…}` of a path. */
export const pathNames = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
