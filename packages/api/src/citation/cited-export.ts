import type { Resource } from '@20x10/schema';
import { checkForm, exportParameters, formsOf } from '../exports/forms.ts';
import { parameterProblem, parseParameters } from '../parameters.ts';
import { toAddress } from '../questions.ts';
import { parseListQuery, revisionParameters } from '../resources/params.ts';
import type { Service } from '../service.ts';
import type { CitedAnswer } from './cited-answer.ts';
import { findAllSources, findSourcesOfSelection } from './sources.ts';

/** The dataset package, which is not made for it. */
export async function findCitedPackage(
  service: Service,
  path: string,
  searchParams: URLSearchParams,
): Promise<CitedAnswer> {
  const at = await service.revisions.resolve(
    parseParameters(revisionParameters, toGiven(searchParams)),
  );
  return {
    ...at,
    query: toAddress(path, `revision=${at.revision}`),
    findSources: (database) => findAllSources(database, at),
  };
}

/** The export of a resource at that path, which is not made for it. */
export async function findCitedTable(
  service: Service,
  path: string,
  { resource, searchParams }: { resource: Resource; searchParams: URLSearchParams },
): Promise<CitedAnswer> {
  const form = formsOf(resource).find((each) => path.endsWith(`.${each}`));
  if (!form) throw parameterProblem('query', 'must name a form in which the records are exported');
  const given = toGiven(searchParams);
  checkForm(form, given);
  if ('bbox' in given) throw parameterProblem('query', 'must have no bbox to be cited');
  const query = parseListQuery(resource, exportParameters(resource), given);
  const at = await service.revisions.resolve(query);
  return {
    ...at,
    query: toAddress(path, query.canonical, `revision=${at.revision}`),
    findSources: (database) => findSourcesOfSelection(database, resource, query, at),
  };
}

function toGiven(searchParams: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
}
