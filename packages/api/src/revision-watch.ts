import { revisions } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { parameterProblem } from './parameters.ts';
import { Problem } from './problems.ts';
import type { RevisionRef } from './revisions/revision-ref.ts';

/** Which revision a request asks for: by number, by number and hash, or neither. */
export type Requested = { revision?: number | undefined; revision_hash?: string | undefined };

/** The revision to read. */
export type Resolved = RevisionRef & {
  /** Whether the request names the revision. */
  pinned: boolean;
  /** Whether the request names the revision's hash too, so that its answer can never change. */
  immutable: boolean;
};

/** Knows the revisions of the database's history without asking for them on every request. */
export type RevisionWatch = {
  /** Number of the newest revision known; 0 before anything is loaded. */
  newest(): number;
  /** Hash of a revision of the history that is followed; nothing for one that it does not have. */
  hashOf(revision: number): string | undefined;
  /** Whether the history followed is still that of the database, as far as is known. */
  isCurrent(): boolean;
  refresh(): Promise<number>;
  /** The revision to read; throws `unknown_revision` for one that does not exist. */
  resolve(requested: Requested): Promise<Resolved>;
  /** Day in UTC on which a known revision was made, YYYY-MM-DD. */
  dayOf(revision: number): string;
  stop(): void;
};

type Known = { hash: string; day: string };
export type WatchOptions = {
  interval_ms?: number;
  /** How long a database may lack its newest revision before its shorter history is followed. */
  patience_ms?: number;
  /** Called when the database turns out to have another history, before that is followed. */
  onOtherHistory?: () => void;
};

const hashLength = 32;

/** Asks for the newest revision now and then every `interval_ms`. */
export async function watchRevisions(
  database: Queries,
  { interval_ms = 500, patience_ms = 3000, onOtherHistory = () => {} }: WatchOptions = {},
): Promise<RevisionWatch> {
  let known = new Map<number, Known>();
  let newest = 0;
  let lackingSince: number | undefined;
  let asking: Promise<number> | undefined;

  const read = (from: number) =>
    database.query<{ revision: number } & Known>(sql`
      select ${revisions.revision} as revision, ${revisions.hash} as hash,
        to_char(${revisions.created_at} at time zone 'UTC', 'YYYY-MM-DD') as day
      from ${revisions} where ${revisions.revision} >= ${from} order by 1`);
  const add = (rows: Awaited<ReturnType<typeof read>>) => {
    for (const { revision, hash, day } of rows) known.set(revision, { hash, day });
    newest = rows.at(-1)?.revision ?? newest;
    lackingSince = undefined;
    return newest;
  };
  // A server that is behind for a moment is waited for; one with another revision in this place is not.
  const follow = async (isBehind: boolean) => {
    lackingSince ??= performance.now();
    if (isBehind && performance.now() - lackingSince < patience_ms) return newest;
    const rows = await read(1);
    onOtherHistory();
    known = new Map();
    newest = 0;
    return add(rows);
  };
  const ask = async () => {
    const rows = await read(newest);
    const [first] = rows;
    if (newest === 0) return add(rows);
    if (first?.revision === newest && first.hash === known.get(newest)?.hash) return add(rows);
    return follow(first?.revision !== newest);
  };
  const refresh = () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  // The first answer may be to a question asked before the revision was made.
  const learn = async (requested: number) => {
    const found = await refresh();
    return found < requested ? refresh() : found;
  };
  await refresh();
  // A database that is away for a while is asked again; what is known meanwhile stays true.
  const timer = setInterval(() => refresh().catch(() => {}), interval_ms).unref();
  return {
    newest: () => newest,
    hashOf: (revision) => known.get(revision)?.hash,
    isCurrent: () => lackingSince === undefined,
    refresh,
    resolve: async ({ revision: requested, revision_hash: asked }) => {
      if (asked !== undefined && requested === undefined)
        throw parameterProblem('revision_hash', 'goes with revision');
      if (requested !== undefined && requested > newest) await learn(requested);
      if (newest === 0)
        throw new Problem('unavailable', 'No dataset is loaded yet.', {
          headers: { 'retry-after': '5' },
        });
      const revision = requested ?? newest;
      const hash = known.get(revision)?.hash;
      if (hash === undefined) throw toUnknown(revision, newest);
      if (asked !== undefined && asked !== hash) throw toOther(revision);
      const pinned = requested !== undefined;
      return { revision, hash, pinned, immutable: asked?.length === hashLength };
    },
    dayOf: (revision) => known.get(revision)?.day ?? '',
    stop: () => clearInterval(timer),
  };
}

function toUnknown(requested: number, newest: number): Problem {
  return unknownRevision(
    'revision',
    `The newest revision is ${newest}; there is no revision ${requested} yet.`,
  );
}

function toOther(revision: number): Problem {
  return unknownRevision(
    'revision_hash',
    `Revision ${revision} of this history has another hash; the one asked for is of another history.`,
  );
}

const unknownRevision = (parameter: string, detail: string) =>
  new Problem('unknown_revision', detail, {
    errors: [{ parameter, code: 'unknown_revision', detail }],
  });
