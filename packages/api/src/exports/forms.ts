import type { Resource } from '@20x10/schema';
import Negotiator from 'negotiator';
import { choiceParameter, type Parameters, parameterProblem } from '../parameters.ts';
import { Problem } from '../problems.ts';
import { listParameters } from '../resources/params.ts';
import { boxParameter, placeOf } from './geojson.ts';

/** Media types by the ending of an export's address; `json` is the list itself. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  geojson: 'application/geo+json',
} as const;
export type Form = Exclude<keyof typeof mediaTypes, 'json'>;

/** Forms in which a resource is exported: GeoJSON only where its records have a place. */
export function formsOf(resource: Resource): Form[] {
  return placeOf(resource) ? ['csv', 'ndjson', 'geojson'] : ['csv', 'ndjson'];
}

/** The form that a list is best sent in; throws `not_acceptable` when the client takes none. */
export function chooseForm(accept: string | undefined, resource: Resource): Form | 'json' {
  if (!accept || accept === '*/*' || accept === mediaTypes.json) return 'json';
  const offered = (['json', ...formsOf(resource)] as const).map((form) => mediaTypes[form]);
  // A charset or header parameter does not change which form is meant.
  const ranges = accept.replaceAll(/;(?!\s*q\s*=)[^,;]*/gi, '');
  const [best] = new Negotiator({ headers: { accept: ranges } }).mediaTypes([...offered]);
  const chosen = Object.entries(mediaTypes).find(([, mediaType]) => mediaType === best)?.[0];
  if (chosen) return chosen as Form | 'json';
  const detail = `This list can be sent as ${offered.join(', ')}.`;
  throw new Problem('not_acceptable', detail);
}

/** Parameters that only some of the forms take. */
export function formParameters(resource: Resource): Parameters {
  return {
    formulas: choiceParameter(
      {
        description:
          'CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.',
        example: 'guard',
      },
      ['keep', 'guard'],
      'keep',
    ),
    ...(placeOf(resource) && { bbox: boxParameter }),
  };
}

/** Parameters of an export: those of the list without paging and added keys. */
export function exportParameters(resource: Resource): Parameters {
  const { limit: _, cursor: __, include: ___, count: ____, ...others } = listParameters(resource);
  return { ...others, ...formParameters(resource) };
}

const takenBy: Record<string, keyof typeof mediaTypes> = {
  include: 'json',
  count: 'json',
  formulas: 'csv',
  bbox: 'geojson',
};

/** Throws when a parameter is given that says nothing about that form. */
export function checkForm(form: keyof typeof mediaTypes, query: Readonly<object>): void {
  for (const name of Object.keys(query)) {
    const taker = takenBy[name];
    if (taker && taker !== form)
      throw parameterProblem(name, `goes with ${mediaTypes[taker]} only`);
  }
}
