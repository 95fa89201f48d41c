import { bodies, included } from '../generated/examples.ts';
import type { TestRequest } from './request.ts';
import { problem } from './responses.ts';

/** A record of a test, not necessarily complete. */
export type TestRecord = Readonly<Record<string, unknown>> & { readonly id: string };

type Body = { data: unknown; page?: object; meta: object };

/** One record by its id: of those given, else the example. */
export function answerRecord(
  template: string,
  request: TestRequest,
  given: readonly TestRecord[] | undefined,
): unknown {
  const body = bodies[template] as Body;
  const example = body.data as TestRecord;
  const id = request.values.id as string;
  const found = (given ?? [example]).find((each) => each.id === id);
  if (!found) return problem('not_found', `There is no record "${id}" in this test.`);
  const meta = { ...body.meta, ...metaOf(request) };
  return { data: select(template, request, { ...example, ...found }), meta };
}

/** A page of records: of those given, else the example. */
export function answerRecords(
  template: string,
  request: TestRequest,
  given: readonly TestRecord[] | undefined,
): unknown {
  const { query } = request;
  const body = bodies[template] as Body;
  const [example] = body.data as [TestRecord];
  const ids = query.get('id')?.split(',');
  const records = (given ?? [example]).filter(({ id }) => !ids || ids.includes(id));
  const start = Number(/^test-(\d+)$/.exec(query.get('cursor') ?? '')?.[1] ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const end = start + limit;
  const page = {
    next: end < records.length ? `test-${end}` : null,
    limit,
    ...(query.get('count') === 'exact' && { total: records.length }),
  };
  const data = records
    .slice(start, end)
    .map((each) => select(template, request, { ...example, ...each }));
  return { data, page, meta: { ...body.meta, ...metaOf(request) } };
}

function metaOf({ url, query }: TestRequest) {
  const revision = Number(query.get('revision') ?? 1);
  const pinned = query.has('revision')
    ? url
    : `${url}${query.size > 0 ? '&' : '?'}revision=${revision}`;
  return {
    revision,
    query: pinned,
    citation: `20×10 Records, revision ${revision}, ${pinned}. CC BY 4.0.`,
  };
}

function select(template: string, { query }: TestRequest, record: TestRecord): object {
  const include = query.get('include')?.split(',') ?? [];
  const fields = query.get('fields')?.split(',');
  const added = Object.fromEntries(
    include.map((key) => [key, record[key] ?? included[template]?.[key] ?? null]),
  );
  const optional = Object.keys(included[template] ?? {});
  const own = Object.entries(record).filter(([key]) =>
    fields ? key === 'id' || fields.includes(key) : !optional.includes(key),
  );
  return { ...Object.fromEntries(own), ...added };
}
