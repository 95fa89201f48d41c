import type { Resource } from '@20x10/schema';
import { Moved, Problem } from '../problems.ts';
import { type Question, toAddress, toNaming } from '../questions.ts';
import type { Service } from '../service.ts';
import { findRenamed } from './query.ts';

/** What to say of a missing record: where it, or what lies `under` it, went, or that there is none. */
export async function findMissing(
  service: Service,
  resource: Resource,
  id: string,
  { question, under = '' }: { question: Question; under?: `/${string}` | '' },
): Promise<Problem> {
  const { revision, canonical } = question;
  const renamed = await findRenamed(service.database, resource, id, question);
  if (renamed === undefined) {
    const detail = `There is no record "${id}" in ${resource.name} at revision ${revision}.`;
    return new Problem('not_found', detail);
  }
  const address = `/v1/${resource.name}/${renamed}${under}`;
  return new Moved(toAddress(address, canonical, toNaming(question)));
}
