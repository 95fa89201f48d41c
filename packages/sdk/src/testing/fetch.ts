import type { JsonPath, RecordOf } from '../contract.ts';
import { bodies } from '../generated/examples.ts';
import type { operations } from '../generated/operations.ts';
import { answerRecord, answerRecords, type TestRecord } from './records.ts';
import type { TestRequest } from './request.ts';
import { json, problem } from './responses.ts';

/** Answers a request with a body, which is sent as JSON, or a response of its own. */
export type Answerer = (request: TestRequest) => unknown;

type RecordOfGroup<G> = G extends { get: { path: infer P extends JsonPath } } ? RecordOf<P> : never;
/** Records to answer, by the name of the client's method; what a record leaves out is taken from the example. */
export type TestRecords = {
  [K in keyof typeof operations as (typeof operations)[K] extends {
    list: { next: string };
    get: unknown;
  }
    ? K
    : never]?: readonly (Partial<RecordOfGroup<(typeof operations)[K]>> & { id: string })[];
};

/** What a test fetch answers instead of the examples. */
export type TestFetchOptions = {
  records?: TestRecords;
  /** By address as the document has it, such as `/v1/counties/{id}`, or as it is asked, such as `/v1/counties/songchon`. */
  answers?: Readonly<Record<string, Answerer>>;
};
/** A fetch that sends nothing, and notes what it was asked. */
export type TestFetch = typeof fetch & { readonly requests: readonly TestRequest[] };

/**
 * Makes a fetch to give to `createClient`. Lists are paged and single records found by id; `include` and `fields` work.
 * Filters other than `id` are not applied: give the records that the filter would leave.
 */
export function createTestFetch({ records = {}, answers = {} }: TestFetchOptions = {}): TestFetch {
  const requests: TestRequest[] = [];
  const paths = Object.keys({ ...answers, ...bodies });
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const sent = new Request(input, init);
    sent.signal.throwIfAborted();
    const { pathname, search, searchParams } = new URL(sent.url);
    const from = Math.max(0, pathname.search(/\/(?:v1|openapi\.json|healthz|readyz)(?:\/|$)/));
    const path = decodeURIComponent(pathname.slice(from));
    const template = findPath(paths, path);
    const { method, headers } = sent;
    const values = template ? valuesOf(template, path) : {};
    const request = { method, url: path + search, path, values, query: searchParams, headers };
    requests.push(request);
    const own = answers[path] ?? (template && answers[template]);
    if (own) return toResponse(await own(request));
    if (!template) return problem('not_found', `There is no address ${path}.`);
    return toResponse(answerExample(template, request, recordsAt(records, path)));
  };
  return Object.assign(fetch as typeof globalThis.fetch, { requests });
}

const toResponse = (answer: unknown) => (answer instanceof Response ? answer : json(answer));

function answerExample(
  template: string,
  request: TestRequest,
  given: readonly TestRecord[] | undefined,
): unknown {
  const { id } = request.values;
  if (template.endsWith('/{id}') && id !== undefined) return answerRecord(template, request, given);
  const { page } = bodies[template] as { page?: unknown };
  return page ? answerRecords(template, request, given) : bodies[template];
}

function recordsAt(records: TestRecords, path: string): readonly TestRecord[] | undefined {
  const [, , segment = '', , third] = path.split('/');
  const name = segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return third === undefined ? (records as Record<string, readonly TestRecord[]>)[name] : undefined;
}

/** The address of the document that a path is at; one without `{…}` goes first. */
function findPath(paths: readonly string[], path: string): string | undefined {
  if (paths.includes(path)) return path in bodies ? path : findPath(Object.keys(bodies), path);
  return paths.find((template) => toPattern(template).test(path));
}

const toPattern = (template: string) =>
  new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`);

function valuesOf(template: string, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const [, ...texts] = toPattern(template).exec(path) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, texts[index] as string]));
}
