import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { OperatorError } from '../operator-error.ts';

const key = 2010;
const tryEvery_ms = 100;
const reportAfter_ms = 3000;

type Holder = { pid: number; application: string; address: string | null; seconds: number };

/**
 * Takes the one lock of whoever migrates or loads, until the transaction ends. Who waits for it says after
 * a few seconds who holds it, and gives up after `timeout_ms`.
 */
export async function takeWriterLock(transaction: Queries, timeout_ms: number): Promise<void> {
  const begun = performance.now();
  let reported = false;
  while (!(await tryLock(transaction))) {
    const waited_ms = performance.now() - begun;
    if (waited_ms >= timeout_ms) {
      throw new OperatorError(
        `Another program migrates or loads, for longer than LOCK_TIMEOUT: ${await describeHolder(transaction)}. Nothing was changed.`,
      );
    }
    if (!reported && waited_ms >= Math.min(reportAfter_ms, timeout_ms)) {
      reported = true;
      const holder = await describeHolder(transaction);
      process.stderr.write(`Waiting for another program that migrates or loads: ${holder}.\n`);
    }
    await setTimeout(tryEvery_ms);
  }
}

async function tryLock(transaction: Queries): Promise<boolean> {
  const [row] = await transaction.query<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(${key}::bigint) as taken`,
  );
  return row?.taken === true;
}

async function describeHolder(transaction: Queries): Promise<string> {
  const [holder] = await transaction.query<Holder>(sql`
    select pid, coalesce(application_name, '') as application, host(client_addr) as address,
      extract(epoch from clock_timestamp() - xact_start)::integer as seconds
    from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and granted and classid = 0 and objid = ${key}::bigint::oid and objsubid = 1
      and pg_locks.database = (select oid from pg_database where datname = current_database())`);
  if (!holder) return 'it has just ended';
  const { pid, application, address, seconds } = holder;
  return `"${application}" from ${address ?? 'the same machine'}, backend ${pid}, for ${seconds} s`;
}
