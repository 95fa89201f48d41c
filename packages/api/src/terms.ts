import {
  causes,
  changeKinds,
  type Resource,
  resources,
  searchFields,
  vocabularies,
} from '@20x10/schema';
import type { ZodType } from 'zod';
import { citationFormats } from './citation/formats.ts';
import { problemCodes } from './problems.ts';
import { includesOf } from './resources/params.ts';
import { figureGroupings } from './routes/figure-groups.ts';

/** Terms with their definitions, in order. */
export type Terms = Readonly<Record<string, string>>;

const givenTerms: Terms = {
  claims: 'The claims behind the record.',
  sources: 'The sources behind the record.',
};

/** Every published list of terms: all words that the document has an enum of. */
export const published: Readonly<Record<string, Terms>> = {
  ...vocabularies,
  cause: causes,
  change: changeKinds,
  search_field: searchFields,
  resource: Object.fromEntries(resources.map(({ name, summary }) => [name, summary])),
  include: Object.assign({}, ...resources.map(toIncludeTerms)),
  ...Object.fromEntries(resources.map((each) => [toFieldVocabulary(each), toFieldTerms(each)])),
  figure_grouping: figureGroupings,
  certainty: {
    possible: 'The record may meet the bound: some value within its interval does.',
    certain: 'The record must meet the bound: every value within its interval does.',
  },
  count: {
    exact: 'The number of records in all is counted and sent.',
    none: 'It is not counted.',
  },
  export_format: {
    csv: 'A table with a header line (RFC 4180); values of several parts are spread over columns.',
    ndjson: 'One record as JSON on each line.',
    geojson: 'A feature collection (RFC 7946); where records have a place.',
  },
  citation_format: Object.fromEntries(
    Object.entries(citationFormats).map(([format, { meaning }]) => [format, meaning]),
  ),
  formulas: {
    keep: 'Texts are written as they are.',
    guard: 'Texts that a spreadsheet would run as formulas get a leading apostrophe.',
  },
  problem_code: Object.fromEntries(
    Object.entries(problemCodes).map(([code, [status, title, meaning]]) => [
      code,
      `${status} ${title}. ${meaning}`,
    ]),
  ),
};

/** Name of the vocabulary of a resource's fields. */
function toFieldVocabulary({ name }: Resource): string {
  return `${name.replaceAll('-', '_')}_field`;
}

function toFieldTerms({ record }: Resource): Terms {
  const fields = Object.entries(record.shape) as [string, ZodType][];
  return Object.fromEntries(
    fields.map(([name, field]) => [name, String(field.meta()?.description)]),
  );
}

function toIncludeTerms(resource: Resource): Terms {
  return Object.fromEntries(
    includesOf(resource).map((name) => {
      const field = resource.includes[name]?.field;
      return [name, field ? toReferredTerm(field) : String(givenTerms[name])];
    }),
  );
}

function toReferredTerm(field: string): string {
  const many = field.endsWith('_ids');
  return `The ${many ? 'records' : 'record'} that \`${field}\` names.`;
}
