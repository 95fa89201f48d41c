/** Values of a query as callers write them: flat, or nested as `{ inaugurated_on: { gte: '2025' } }`. */
export type Query = Readonly<Record<string, unknown>>;

/** Query string of a query, without `?`; parameters keep their order. Throws a TypeError for values that cannot be sent. */
export function toSearch(query?: Query): string {
  if (!query) return '';
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

/** A path with its `{…}`, ready to be filled. */
export type PathTemplate = {
  names: string[];
  fill(values: Readonly<Record<string, unknown>>): string;
};

/** Reads a path such as `/v1/counties/{id}`. */
export function toTemplate(path: string): PathTemplate {
  const [first = '', ...parts] = path.split(/\{(\w+)\}/);
  const names = parts.filter((_, index) => index % 2 === 0);
  return {
    names,
    fill: (values) =>
      names.reduce(
        (filled, name, index) => filled + encode(name, values[name]) + parts[index * 2 + 1],
        first,
      ),
  };
}

// An empty id would ask for the list, and dots for another address.
function encode(name: string, value: unknown): string {
  const text = String(value ?? '');
  if (text === '' || text === '.' || text === '..')
    throw new TypeError(`${name} cannot be "${text}".`);
  return encodeURIComponent(text);
}
