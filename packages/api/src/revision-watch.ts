import { revisions } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { Problem } from './problems.ts';

/** Knows the newest revision without asking the database on every request. */
export type RevisionWatch = {
  /** The newest revision known; 0 before anything is loaded. Never goes back. */
  newest(): number;
  refresh(): Promise<number>;
  /** The revision to read; throws `unknown_revision` for one that does not exist. */
  resolve(requested: number | undefined): Promise<number>;
  /** Day in UTC on which a known revision was made, YYYY-MM-DD. */
  dayOf(revision: number): string;
  stop(): void;
};

/** Asks for the newest revision now and then every `interval_ms`. */
export async function watchRevisions(database: Queries, interval_ms = 500): Promise<RevisionWatch> {
  let newest = 0;
  const days = new Map<number, string>();
  let asking: Promise<number> | undefined;
  const ask = async () => {
    const rows = await database.query<{ revision: number; day: string }>(sql`
      select ${revisions.revision} as revision,
        to_char(${revisions.created_at} at time zone 'UTC', 'YYYY-MM-DD') as day
      from ${revisions} where ${revisions.revision} > ${newest}`);
    for (const { revision, day } of rows) {
      days.set(revision, day);
      newest = Math.max(newest, revision);
    }
    return newest;
  };
  const refresh = () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  // The first answer may be to a question asked before the revision was made.
  const learn = async (requested: number) => {
    const known = await refresh();
    return known < requested ? refresh() : known;
  };
  await refresh();
  // A database that is away for a while is asked again; what is known meanwhile stays true.
  const timer = setInterval(() => refresh().catch(() => {}), interval_ms).unref();
  return {
    newest: () => newest,
    refresh,
    resolve: async (requested) => {
      const known = requested !== undefined && requested > newest ? await learn(requested) : newest;
      if (known === 0)
        throw new Problem('unavailable', 'No dataset is loaded yet.', {
          headers: { 'retry-after': '5' },
        });
      if (requested === undefined || requested <= known) return requested ?? known;
      const detail = `The newest revision is ${known}; there is no revision ${requested} yet.`;
      throw new Problem('unknown_revision', detail, {
        errors: [{ parameter: 'revision', code: 'unknown_revision', detail }],
      });
    },
    dayOf: (revision) => days.get(revision) ?? '',
    stop: () => clearInterval(timer),
  };
}
