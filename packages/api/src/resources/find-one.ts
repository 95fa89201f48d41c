import type { Resource } from '@20x10/schema';
import DataLoader from 'dataloader';
import type { Queries } from '../database.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import { findByIds } from './query.ts';

/** Finds the JSON text of one record at a revision. */
export type FindOne = (id: string, at: RevisionRef) => Promise<string | undefined>;

/**
 * Finds single records of a resource. Those asked for in one turn of the event loop come with one
 * statement: sending it costs more than the records that it brings.
 */
export function createFindOne(database: Queries, resource: Resource): FindOne {
  const loader = new DataLoader<RevisionRef & { id: string }, string | undefined>(
    async (asked) => {
      const hashes = [...new Set(asked.map(({ hash }) => hash))];
      const found = await Promise.all(
        hashes.map((hash) => {
          const together = asked.filter((each) => each.hash === hash);
          const ids = together.map(({ id }) => id);
          return findByIds(database, resource, ids, together[0] as RevisionRef);
        }),
      );
      return asked.map(({ id, hash }) => found[hashes.indexOf(hash)]?.get(id));
    },
    { cache: false, maxBatchSize: 100, batchScheduleFn: setImmediate },
  );
  return (id, { revision, hash }) => loader.load({ id, revision, hash });
}
