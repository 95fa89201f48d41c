import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { isUnreachable, orUnreachable } from '../database-failures.ts';
import { OperatorError } from '../operator-error.ts';

/** The server ends what this process began soon after it has vanished, even if nothing tells it so. */
export const endWhenLost = (idle_ms: number) =>
  `set local idle_in_transaction_session_timeout = ${Math.ceil(idle_ms)}; set local tcp_keepalives_idle = 5;
   set local tcp_keepalives_interval = 2; set local tcp_keepalives_count = 3; set local tcp_user_timeout = 15000`;

type Work<T> = (client: pg.PoolClient) => Promise<T>;

export async function inTransaction<T>(pool: pg.Pool, work: Work<T>, begin = 'begin'): Promise<T> {
  const client = await orUnreachable(pool.connect());
  // A connection lost in between fails the next query; without a listener it would end the process.
  client.on('error', ignore);
  try {
    await orUnreachable(client.query(begin));
    const result = await work(client);
    await orUnreachable(client.query('commit'));
    client.off('error', ignore);
    client.release();
    return result;
  } catch (error) {
    const rolledBack =
      !isUnreachable(error) &&
      (await client.query('rollback').then(
        () => true,
        () => false,
      ));
    if (rolledBack) client.off('error', ignore);
    client.release(!rolledBack);
    throw error;
  }
}

const ignore = () => {};

/** As `inTransaction`; when the reply to the commit is lost, asks the server whether it was done. */
export async function inKnownTransaction<T>(
  pool: pg.Pool,
  work: Work<T>,
  { begin, askFor_ms }: { begin: string; askFor_ms: number },
): Promise<T> {
  let done: { result: T; id: string | null } | undefined;
  try {
    return await inTransaction(
      pool,
      async (client) => {
        const result = await work(client);
        const asked = client.query('select pg_current_xact_id_if_assigned()::text as id');
        done = { result, id: (await orUnreachable(asked)).rows[0].id };
        return result;
      },
      begin,
    );
  } catch (error) {
    if (!done || !isUnreachable(error)) throw error;
    if (done.id === null || (await wasCommitted(pool, done.id, askFor_ms))) return done.result;
    throw error;
  }
}

/** Whether a transaction whose end this process did not see was committed. */
async function wasCommitted(pool: pg.Pool, id: string, askFor_ms: number): Promise<boolean> {
  const deadline = performance.now() + askFor_ms;
  while (performance.now() < deadline) {
    const status = await pool.query('select pg_xact_status($1::xid8) as status', [id]).then(
      ({ rows }) => rows[0].status as string | null,
      () => undefined,
    );
    if (status === 'committed') return true;
    if (status === 'aborted') return false;
    if (status === null) break;
    await setTimeout(250);
  }
  throw new OperatorError(
    'The connection to the database was lost while the work was being committed, and whether it was is unknown. Run this again: loading or migrating twice does no harm.',
  );
}
