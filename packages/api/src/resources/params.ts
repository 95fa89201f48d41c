import { type FieldKind, fieldKind, type Operator, type Resource } from '@20x10/schema';
import {
  choiceParameter,
  choicesParameter,
  integerParameter,
  type Parameters,
  parseParameters,
  patternParameter,
  sortParameter,
  textParameter,
} from '../parameters.ts';
import { soughtParameter } from '../search/sought.ts';
import { filterParameters, isInterval } from './filter-params.ts';

export type Certainty = 'possible' | 'certain';
export type Filter = { field: string; kind: FieldKind; operator: Operator | 'eq'; value: unknown };
export type Sort = { field: string; descending: boolean };

/** What a list was asked for, as plain values. */
export type ListQuery = {
  limit: number;
  cursor: string | undefined;
  sort: readonly Sort[];
  fields: readonly string[] | undefined;
  include: readonly string[];
  count: boolean;
  revision: number | undefined;
  revision_hash: string | undefined;
  certainty: Certainty;
  filters: readonly Filter[];
  /** The text that records must match as a search does. */
  q?: string | undefined;
  /** The query in one canonical spelling, without cursor and revision. */
  canonical: string;
};
export type OneQuery = Pick<
  ListQuery,
  'fields' | 'include' | 'revision' | 'revision_hash' | 'canonical'
>;

export const revisionParameter = integerParameter(
  { description: 'Revision of the dataset to read; the newest without it.', example: 1 },
  1,
  2_147_483_647,
);

/** The parameters that name a revision, by its number and perhaps its hash. */
export const revisionParameters = {
  revision: revisionParameter,
  revision_hash: patternParameter(
    {
      description:
        'Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404.',
    },
    '^[0-9a-f]{32}$',
    'the 32 hexadecimal digits of a hash',
  ),
};

/** What `include=` may add to records of a resource. */
export function includesOf(resource: Resource): string[] {
  const about =
    resource.name === 'claims' || resource.name === 'conflicts' || resource.name === 'sources';
  const claims = about ? [] : ['claims'];
  const sources =
    'source_ids' in resource.record.shape && resource.name !== 'sources' ? ['sources'] : [];
  return [...Object.keys(resource.includes), ...claims, ...sources];
}

/** Parameters of a single record. */
export function oneParameters(resource: Resource): Parameters {
  const includes = includesOf(resource);
  return {
    fields: choicesParameter(
      {
        description: 'Fields to send, besides `id`; all without it.',
        example: ['id', 'name'].slice(0, 1),
      },
      Object.keys(resource.record.shape),
    ),
    ...(includes.length > 0 && {
      include: choicesParameter(
        {
          description: 'What to send along with each record, as further keys.',
          example: includes.slice(0, 1),
        },
        includes,
      ),
    }),
    ...revisionParameters,
  };
}

/** Parameters of a list: paging, order, selection and the declared filters. */
export function listParameters(resource: Resource): Parameters {
  const timed = resource.filters.some((each) => isInterval(fieldKind(resource, each)));
  return {
    limit: integerParameter({ description: 'Records on a page.', example: 7 }, 1, 500, 50),
    cursor: textParameter(
      { description: 'Continues a walk: `page.next` of the page before.' },
      2000,
    ),
    sort: sortParameter(
      {
        description: 'Order; `-` for descending. Unknown values come last, and `id` decides ties.',
        example: [resource.sorts[0] ?? 'id'],
      },
      [...new Set(['id', ...resource.sorts])],
    ),
    ...oneParameters(resource),
    ...('name' in resource.record.shape && {
      q: soughtParameter('Only records that match this as in a search.'),
    }),
    count: choiceParameter(
      { description: '`exact` adds `page.total`.', example: 'exact' },
      ['exact', 'none'],
      'none',
    ),
    ...(timed && {
      certainty: choiceParameter(
        {
          description:
            'How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.',
          example: 'certain',
        },
        ['possible', 'certain'],
        'possible',
      ),
    }),
    ...Object.assign({}, ...resource.filters.map((field) => filterParameters(resource, field))),
  };
}

/** Reads the query of a list. */
export function parseListQuery(
  resource: Resource,
  parameters: Parameters,
  query: Record<string, unknown>,
): ListQuery {
  const values = parseParameters(parameters, query) as Record<string, unknown>;
  const filters = Object.entries(values).flatMap(
    ([name, value]) => toFilter(resource, name, value) ?? [],
  );
  return {
    ...toOneQuery(parameters, values),
    limit: (values.limit as number | undefined) ?? 50,
    cursor: values.cursor as string | undefined,
    sort: ((values.sort as string[] | undefined) ?? []).map((text) => ({
      field: text.replace(/^-/, ''),
      descending: text.startsWith('-'),
    })),
    count: values.count === 'exact',
    certainty: (values.certainty as Certainty | undefined) ?? 'possible',
    filters,
    q: values.q as string | undefined,
  };
}

/** Reads the query of a single record. */
export function parseOneQuery(parameters: Parameters, query: Record<string, unknown>): OneQuery {
  return toOneQuery(parameters, parseParameters(parameters, query));
}

function toOneQuery(parameters: Parameters, values: Record<string, unknown>): OneQuery {
  return {
    fields: values.fields as string[] | undefined,
    include: (values.include as string[] | undefined) ?? [],
    revision: values.revision as number | undefined,
    revision_hash: values.revision_hash as string | undefined,
    canonical: toCanonical(values, parameters),
  };
}

/** One spelling for all queries that ask the same. Pass the parameters if any of them is `repeated`. */
export function toCanonical(values: Record<string, unknown>, parameters: Parameters = {}): string {
  const entries = Object.entries(values)
    .filter(([name]) => !['cursor', 'revision', 'revision_hash'].includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]): [string, string][] => {
      const texts = [value].flat().map(String);
      return parameters[name]?.repeated
        ? texts.map((text) => [name, text])
        : [[name, texts.join(',')]];
    });
  return new URLSearchParams(entries)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']');
}

function toFilter(resource: Resource, name: string, value: unknown): Filter | undefined {
  const [, field = name, operator = 'eq'] = /^([a-z_0-9]+)\[([a-z]+)\]$/.exec(name) ?? [];
  if (!resource.filters.includes(field)) return undefined;
  return {
    field,
    kind: fieldKind(resource, field),
    operator: operator as Filter['operator'],
    value,
  };
}
