import type { Pool } from 'pg';
import { endWhenLost } from './database/postgres-transaction.ts';
import { orUnreachable } from './database-failures.ts';

type Compiled = { sql: string; params: unknown[] };

/** Reads by a cursor in a transaction that sees one state and writes nothing. */
export async function* streamPostgres<T>(
  pool: Pool,
  { sql: text, params }: Compiled,
  size: number,
): AsyncGenerator<T[]> {
  const client = await orUnreachable(pool.connect());
  const ignore = () => {};
  client.on('error', ignore);
  let ended = false;
  try {
    // All rows are wanted: a plan that is quick at the first of them would be slow at the last.
    const begin = `begin isolation level repeatable read read only; set local cursor_tuple_fraction = 1`;
    await orUnreachable(client.query(`${begin}; ${endWhenLost(600_000)}`));
    await orUnreachable(client.query(`declare rows_read no scroll cursor for ${text}`, params));
    yield* fetchAhead(async () => {
      const fetched = client.query<T & object>(`fetch forward ${size} from rows_read`);
      return (await orUnreachable(fetched)).rows;
    });
    await orUnreachable(client.query('commit'));
    ended = true;
  } finally {
    // One that is given up may fail once more.
    if (ended) client.off('error', ignore);
    // Ends the connection, and so the statement, of an export that was not read to its end.
    client.release(!ended);
  }
}

/** Batches until an empty one, each fetched while the one before is worked on. */
export async function* fetchAhead<T>(fetch: () => Promise<T[]>): AsyncGenerator<T[]> {
  let next = fetch();
  for (;;) {
    const rows = await next;
    if (rows.length === 0) return;
    next = fetch();
    // A failure is thrown when its turn comes; unheard until then, it would end the process.
    next.catch(() => {});
    yield rows;
    // Settled promises hang together until the whole heap is collected; they shall not keep their rows so long.
    rows.length = 0;
  }
}
