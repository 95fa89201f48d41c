import type { Resource } from '@20x10/schema';
import DataLoader from 'dataloader';
import type { Queries } from '../database.ts';
import { findByIds } from './query.ts';

/** Finds the JSON text of one record at a revision. */
export type FindOne = (id: string, revision: number) => Promise<string | undefined>;

/**
 * Finds single records of a resource. Those asked for in one turn of the event loop come with one
 * statement: sending it costs more than the records that it brings.
 */
export function createFindOne(database: Queries, resource: Resource): FindOne {
  const loader = new DataLoader<{ id: string; revision: number }, string | undefined>(
    async (asked) => {
      const revisions = [...new Set(asked.map(({ revision }) => revision))];
      const found = await Promise.all(
        revisions.map((revision) => {
          const ids = asked.filter((each) => each.revision === revision).map(({ id }) => id);
          return findByIds(database, resource, ids, revision);
        }),
      );
      return asked.map(({ id, revision }) => found[revisions.indexOf(revision)]?.get(id));
    },
    { cache: false, maxBatchSize: 100, batchScheduleFn: setImmediate },
  );
  return (id, revision) => loader.load({ id, revision });
}
