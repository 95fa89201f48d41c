import { revisions } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import type { RevisionWatch } from './revision-watch.ts';
import { isOtherHistory } from './revisions/revision-ref.ts';

/** A database that reads from replicas, and what each of them holds. */
export type Replicated = Database & {
  /** Newest revision of each replica as last seen; 0 for one that cannot be asked. */
  replicas(): readonly number[];
};

type Replica = {
  database: Database;
  revision: number;
  /** Those who wait for an answer of it; told when it is found to be away. */
  waiting: ((error: Error) => void)[];
  checking: Promise<void> | undefined;
};

const checkEvery_ms = 250;
const checkWithin_ms = 1000;

type Followed = Pick<RevisionWatch, 'newest' | 'hashOf'>;

/**
 * Reads from replicas that hold the newest revision known, in turn, and from the primary when there are
 * none or the one asked fails. A statement that reads a revision fails on a server that lacks it, be it one
 * of several behind the address of a replica, and goes to the primary then, as everything does that writes.
 */
export async function readFromReplicas(
  primary: Database,
  opened: readonly Database[],
  followed: Followed,
): Promise<Replicated> {
  const replicas = opened.map(
    (database): Replica => ({ database, revision: 0, waiting: [], checking: undefined }),
  );
  const checkAll = () => Promise.all(replicas.map((replica) => check(replica, followed)));
  await checkAll();
  const timer = setInterval(checkAll, checkEvery_ms).unref();
  let turn = 0;
  const choose = (): Replica | undefined => {
    const wanted = followed.newest();
    const usable = replicas.filter(({ revision }) => revision > 0 && revision >= wanted);
    turn += 1;
    return usable[turn % Math.max(1, usable.length)];
  };
  return {
    ...primary,
    query: async (statement) => {
      const replica = choose();
      if (!replica) return primary.query(statement);
      try {
        return await ask(replica, () => replica.database.query(statement));
      } catch (error) {
        if (!isOfReplica(error)) throw error;
        return primary.query(statement);
      }
    },
    stream: (statement, size) =>
      streamFrom(choose()?.database ?? primary, primary, { statement, size }),
    replicas: () => replicas.map(({ revision }) => revision),
    pools: () => [
      ...primary.pools(),
      ...replicas.flatMap(({ database }, index) =>
        database.pools().map((each) => ({ ...each, pool: `replica ${index + 1} ${each.pool}` })),
      ),
    ],
    close: async () => {
      clearInterval(timer);
      await Promise.all([primary, ...opened].map((each) => each.close()));
    },
  };
}

function ask<T>(replica: Replica, query: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    replica.waiting.push(reject);
    query()
      .then(resolve, (error) => {
        if (isUnreachable(error)) lose(replica);
        reject(error);
      })
      .finally(() => {
        // Those who wait are few, and a Set would keep what it has let go of: see admission.ts.
        const place = replica.waiting.indexOf(reject);
        if (place >= 0) replica.waiting.splice(place, 1);
      });
  });
}

function lose(replica: Replica): void {
  replica.revision = 0;
  const error = Object.assign(new Error('The replica is away.'), { code: '08006' });
  for (const reject of replica.waiting.splice(0)) reject(error);
}

/** Learns what a replica holds; one that does not say so in time is not used. */
function check(replica: Replica, followed: Followed): Promise<void> {
  replica.checking ??= newestOf(replica.database, followed)
    .then(
      (revision) => {
        replica.revision = revision;
      },
      () => lose(replica),
    )
    .finally(() => {
      replica.checking = undefined;
    });
  return replica.checking;
}

/** Newest revision of a replica that has the history followed; 0 for one of another history. */
async function newestOf(database: Queries, followed: Followed): Promise<number> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('too late')), checkWithin_ms);
  const asked = database.query<{ revision: number; hash: string }>(sql`
    select ${revisions.revision} as revision, ${revisions.hash} as hash from ${revisions}
    order by 1 desc limit 1`);
  try {
    const [row] = await Promise.race([asked, late]);
    const known = row && followed.hashOf(row.revision);
    return row && (known === undefined || known === row.hash) ? row.revision : 0;
  } finally {
    clearTimeout(timer);
    asked.catch(() => {});
  }
}

/** Rows of the one, or of the other if the one fails before its first. */
async function* streamFrom<T>(
  chosen: Database,
  primary: Database,
  { statement, size }: { statement: Parameters<Database['stream']>[0]; size: number },
): AsyncGenerator<T[]> {
  let begun = false;
  try {
    for await (const rows of chosen.stream<T>(statement, size)) {
      begun = true;
      yield rows;
    }
  } catch (error) {
    if (begun || chosen === primary || !isOfReplica(error)) throw error;
    yield* primary.stream<T>(statement, size);
  }
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';
/** Whether a database could not be asked. */
export const isUnreachable = (error: unknown) => /^(08|57P0)/.test(codeOf(error));

// 40001: what was read is being replaced by what the primary sends (a conflict with recovery).
const isOfReplica = (error: unknown) =>
  isUnreachable(error) || /^(40|53)/.test(codeOf(error)) || isOtherHistory(error);

/** Asks the primary or, while it is away, the replica that has the newest revision. */
export function askFirst(primary: Queries, replicas: readonly Queries[]): Queries {
  type Rows = { revision?: number }[];
  const newestOfRows = (rows: Rows) => rows.at(-1)?.revision ?? 0;
  return {
    query: async (statement) => {
      try {
        return await primary.query(statement);
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        const asked = await Promise.allSettled(replicas.map((each) => each.query(statement)));
        const answered = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
        const [best] = answered.sort((a, b) => newestOfRows(b as Rows) - newestOfRows(a as Rows));
        // A replica that lacks the newest revision known is behind, which says nothing about the history.
        if (!best || best.length === 0) throw error;
        return best as never;
      }
    },
  };
}
