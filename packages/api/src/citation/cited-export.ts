import { findResource, type Resource } from '@20x10/schema';
import { checkForm, exportParameters, formsOf } from '../exports/forms.ts';
import { parameterProblem, parseParameters } from '../parameters.ts';
import { toAddress } from '../questions.ts';
import { parseListQuery, revisionParameters } from '../resources/params.ts';
import type { Service } from '../service.ts';
import type { CitedAnswer } from './cited-answer.ts';
import { findAllSources, findSourcesOfSelection } from './sources.ts';

/** The export of that address, which is not made for it; undefined for what is no export. */
export async function findCitedExport(
  service: Service,
  pathname: string,
  searchParams: URLSearchParams,
): Promise<CitedAnswer | undefined> {
  const [, name = '', ending = ''] = /^\/v1\/exports\/([a-z-]+)\.([a-z]+)$/.exec(pathname) ?? [];
  const given = toGiven(searchParams);
  if (`${name}.${ending}` === 'dataset.zip') {
    const at = await service.revisions.resolve(parseParameters(revisionParameters, given));
    const query = toAddress(pathname, `revision=${at.revision}`);
    const findSources: CitedAnswer['findSources'] = (database) => findAllSources(database, at);
    return { ...at, query, findSources };
  }
  const resource = findResource(name);
  const form = resource && formsOf(resource).find((each) => each === ending);
  if (!resource || !form) return undefined;
  checkForm(form, given);
  return findCitedTable(service, pathname, { resource, given });
}

async function findCitedTable(
  service: Service,
  pathname: string,
  { resource, given }: { resource: Resource; given: Record<string, unknown> },
): Promise<CitedAnswer> {
  if ('bbox' in given) throw parameterProblem('query', 'must have no bbox to be cited');
  const query = parseListQuery(resource, exportParameters(resource), given);
  const at = await service.revisions.resolve(query);
  return {
    ...at,
    query: toAddress(pathname, query.canonical, `revision=${at.revision}`),
    findSources: (database) => findSourcesOfSelection(database, resource, query, at),
  };
}

function toGiven(searchParams: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
}
