import type { Queries } from './database.ts';
import { isMigrated } from './migrations.ts';
import { Problem } from './problems.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** Whether requests should come here. */
export type Readiness = {
  /** From now on not ready: the service is about to end. */
  end(): void;
  /** Newest revision that can be read; throws `unavailable` with the reason when nothing can. */
  check(database: Queries, revisions: RevisionWatch): Promise<number>;
};

const notReady = (reason: string) =>
  new Problem('unavailable', reason, { headers: { 'retry-after': '5' } });

export function createReadiness(): Readiness {
  let ending = false;
  let migrated = false;
  return {
    end: () => {
      ending = true;
    },
    check: async (database, revisions) => {
      if (ending) throw notReady('The service is shutting down.');
      migrated ||= await isMigrated(database);
      if (!migrated) throw notReady('The database is older than this build of the service.');
      // A primary that is away is no hindrance while replicas can be read.
      const revision = await revisions.refresh().catch(async (error) => {
        await isMigrated(database);
        if (revisions.newest() === 0) throw error;
        return revisions.newest();
      });
      if (!revisions.isCurrent()) throw notReady('The database lacks the newest revision.');
      if (revision === 0) throw notReady('No dataset is loaded yet.');
      return revision;
    },
  };
}
