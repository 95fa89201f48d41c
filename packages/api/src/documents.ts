import { type JsonSchema, toJsonSchema } from '@20x10/schema';
import { z } from 'zod';
import type { Parameters } from './parameters.ts';
import { type ProblemCode, problemCodes } from './problems.ts';

/** What the document says of every answer. */
export const Meta = z
  .object({
    revision: z
      .int()
      .meta({ description: 'Revision of the dataset that was read.', examples: [1] }),
    revision_hash: z.string().meta({
      description:
        'Hash of that revision. Number and hash together name it: sent back as `revision` and `revision_hash` they get this revision or, from another history, an error.',
      examples: ['5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2'],
    }),
    licence: z.string().meta({ description: 'Licence of our records.', examples: ['CC BY 4.0'] }),
    citation: z.string().meta({
      description: 'How to cite this answer.',
      examples: [
        '20×10 Records, revision 1 of 2026-11-21, /v1/counties/kimhwa?revision=1. CC BY 4.0.',
      ],
    }),
    query: z.string().meta({
      description: 'The query in one canonical spelling, pinned to the revision.',
      examples: ['/v1/counties/kimhwa?revision=1'],
    }),
  })
  .meta({ id: 'Meta', description: 'What an answer says of itself.' });

export const Page = z
  .object({
    next: z
      .string()
      .nullable()
      .meta({
        description: 'Cursor of the next page; `null` on the last one.',
        examples: ['WzEsInNvbmdjaG9uIl0.3q2-7wAAAAAAAAAA'],
      }),
    limit: z.int().meta({ description: 'Records on a page at most.', examples: [50] }),
    total: z
      .int()
      .optional()
      .meta({
        description: 'Number of records in all; only with `count=exact`.',
        examples: [20],
      }),
  })
  .meta({ id: 'Page', description: 'Where a list stands.' });

export const refTo = (id: string): JsonSchema => ({ $ref: `#/components/schemas/${id}` });

/** Schema of `{ data, meta }`, or of `{ data, page, meta }` for lists. */
export function envelope(data: JsonSchema, paged = false): JsonSchema {
  const properties = { data, ...(paged && { page: refTo('Page') }), meta: refTo('Meta') };
  return { type: 'object', properties, required: Object.keys(properties) };
}

export const header = (description: string, type = 'string') => ({ description, type });

const answerHeaders = {
  etag: header('Changes when the answer does; send it back in If-None-Match for a 304.'),
  'cache-control': header(
    'Immutable when the request held the hash of the revision, as cursors do; else to be revalidated.',
  ),
  'dataset-revision': header('Revision of the dataset that was read.', 'integer'),
  'x-request-id': header('Id of the request.'),
};

export type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tag: string;
  parameters: Parameters;
  /** Parameters that must be given. */
  required?: readonly string[];
  /** What `data` holds, where the answer is JSON. */
  data?: JsonSchema;
  /** Further media types, and headers that come with some of them. */
  contents?: Record<string, { schema: JsonSchema }>;
  headers?: Record<string, JsonSchema>;
  problems: readonly ProblemCode[];
  paged?: boolean;
  path?: Record<string, JsonSchema>;
  /** Whether records are asked for by id, so that a former id answers 308. */
  renamed?: boolean;
  /** What a question is answered in the dataset as first loaded. */
  example?: { query: string; data: unknown };
};

/** The schema of a route as the document shows it. */
export function toRouteSchema(operation: Operation) {
  const { operationId, summary, description, tag, parameters, path } = operation;
  const names = Object.entries(parameters);
  return {
    operationId,
    summary,
    description,
    tags: [tag],
    ...(names.length > 0 && {
      querystring: {
        type: 'object',
        properties: Object.fromEntries(names.map(toProperty)),
        ...(operation.required && { required: operation.required }),
      },
    }),
    ...(path && { params: { type: 'object', properties: path, required: Object.keys(path) } }),
    response: {
      200: success(operation),
      304: { description: 'The answer that If-None-Match names is still right.', type: 'null' },
      ...(operation.renamed && { 308: movedResponse }),
      ...problemResponses(operation.problems),
    },
  };
}

const movedResponse = {
  description: 'The id is a former one; `Location` has the address under the present one.',
  type: 'null',
  headers: {
    location: header('Address under the present id, with the same query.'),
    'x-request-id': answerHeaders['x-request-id'],
  },
};

const toExampleMeta = ({ query }: { query: string }) => ({
  revision: 1,
  revision_hash: '5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2',
  licence: 'CC BY 4.0',
  citation: `20×10 Records, revision 1 of 2026-11-21, ${query}. CC BY 4.0.`,
  query,
});

function success({ data, paged, summary, example, contents, headers }: Operation) {
  const link = { link: header('The next page, `rel="next"`; absent on the last one.') };
  const examples = example && { examples: [{ data: example.data, meta: toExampleMeta(example) }] };
  return {
    description: summary,
    headers: { ...answerHeaders, ...(paged && link), ...headers },
    content: {
      ...(data && { 'application/json': { schema: { ...envelope(data, paged), ...examples } } }),
      ...contents,
    },
  };
}

function toProperty([name, parameter]: [string, Parameters[string]]): [string, JsonSchema] {
  const example = parameter.example === undefined ? {} : { examples: [parameter.example] };
  return [name, { ...parameter.schema, description: parameter.description, ...example }];
}

/** Responses for those problems, and for the ones that any address may answer. */
export function problemResponses(codes: readonly ProblemCode[]) {
  const any = ['uri_too_long', 'rate_limited', 'internal', 'unavailable'] as const;
  const all: ProblemCode[] = [...codes, ...any];
  const byStatus = Map.groupBy([...new Set(all)], (code) => problemCodes[code][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, these]) => [
      status,
      {
        description: these.map((code) => `\`${code}\`: ${problemCodes[code][2]}`).join(' '),
        headers: {
          'x-request-id': answerHeaders['x-request-id'],
          ...((status === 503 || status === 429) && {
            'retry-after': header('Seconds to wait before the next try.', 'integer'),
          }),
        },
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    ]),
  );
}

/** A path parameter that holds an id. */
export const idParameter = (example: string): JsonSchema => ({
  ...toJsonSchema(z.string()),
  description: 'Id of the record, or one that it had before.',
  examples: [example],
});
