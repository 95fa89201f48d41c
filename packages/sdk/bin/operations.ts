import { answerOf, answerProperties, type Document, header, type Operation } from './document.ts';

type Method = { name: string; path: string; next: string | undefined; doc: string };

/**
 * The table from which the client makes its methods, by one rule:
 * `/v1/a` is `a.list()` when it is paged or has children, else `a()`; `/v1/a/{x}` is `a.get(x)`;
 * `/v1/a/{x}/b` is `a.b(x)`; `/v1/a/b` is `a.b()`. Anything else is left to `request`.
 * `next` names the parameter that takes `page.next`.
 */
export function buildOperations(document: Document): string {
  const paths = Object.keys(document.paths);
  const groups = new Map<string, Method[]>();
  for (const [path, { get }] of Object.entries(document.paths)) {
    const method = get && toMethod(document, path, get);
    if (!method) continue;
    const [, , segment] = path.split('/');
    const group = toCamelCase(segment as string);
    groups.set(group, [...(groups.get(group) ?? []), method]);
  }
  const entries = [...groups].map(([group, methods]) => {
    const [only] = methods;
    const alone = methods.length === 1 && only && !only.next && isTop(only.path, paths);
    return alone ? toLines(group, only, '  ') : toGroup(group, methods);
  });
  return `${header}/** Methods of the client, with the addresses they ask. */\nexport const operations = {\n${entries.join('')}} as const;\n`;
}

const isTop = (path: string, paths: string[]) =>
  path.split('/').length === 3 && !paths.some((each) => each.startsWith(`${path}/`));

function toMethod(document: Document, path: string, operation: Operation): Method | undefined {
  const [, version, first, ...rest] = path.split('/');
  if (version !== 'v1' || !first || first === 'exports' || !answerOf(operation)) return undefined;
  const [second, third, ...more] = rest;
  if (more.length > 0 || first.startsWith('{')) return undefined;
  if (third?.startsWith('{') || (third && !second?.startsWith('{'))) return undefined;
  const own = third ?? (second?.startsWith('{') ? 'get' : (second ?? 'list'));
  const answer = answerProperties(document, operation);
  const doc = [`${operation.summary}.`, operation.description ?? ''].join(' ').trim();
  const takes = operation.parameters?.some((each) => each.name === 'cursor') ? 'cursor' : 'after';
  return { name: toCamelCase(own), path, next: 'page' in answer ? takes : undefined, doc };
}

function toGroup(group: string, methods: Method[]): string {
  return `  ${group}: {\n${methods.map((each) => toLines(each.name, each, '    ')).join('')}  },\n`;
}

function toLines(name: string, { path, next, doc }: Method, indent: string): string {
  const entry = next ? `{ path: '${path}', next: '${next}' }` : `{ path: '${path}' }`;
  return `${indent}/** ${doc.replaceAll('*/', '*∕')} */\n${indent}${name}: ${entry},\n`;
}

const toCamelCase = (segment: string) =>
  segment.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
