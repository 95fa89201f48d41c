import { orUnreachable } from '../database-failures.ts';
import { fetchAhead } from '../database-stream.ts';
import type { Statement } from '../statements.ts';

/** Runs a statement; with a thread, in that one or not at all. */
export type Ask = <T>(statement: Statement, thread?: number) => Promise<T[]>;

let cursors = 0;

/** A cursor held beyond its transaction: there is one connection, and others are answered between batches. */
export async function* streamEmbedded<T>(
  { ask, threadOf }: { ask: Ask; threadOf: () => number },
  { sql, params }: Statement,
  size: number,
): AsyncGenerator<T[]> {
  cursors += 1;
  const cursor = `rows_read_${cursors}`;
  const run = <R>(text: string) => orUnreachable(ask<R>({ sql: text, params: [] }, thread));
  await orUnreachable(
    ask({ sql: `declare ${cursor} no scroll cursor with hold for ${sql}`, params }),
  );
  const thread = threadOf();
  try {
    yield* fetchAhead(() => run<T>(`fetch forward ${size} from ${cursor}`));
  } finally {
    // Where it cannot be closed, it has gone with its thread.
    await run(`close ${cursor}`).catch(() => {});
  }
}
