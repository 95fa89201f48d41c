import { rm } from 'node:fs/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import {
  opened,
  type Request,
  type Rows,
  toFailure,
  type WorkerData,
} from './embedded-messages.ts';
import { damaged, explained } from './folder-failures.ts';
import { keep, restore, workOf } from './generations.ts';
import { listTree } from './trees.ts';

// The thread of the embedded database: does what it is asked, one thing after the other.
const port = parentPort as MessagePort;
const { folder, running } = workerData as WorkerData;
const inMemory = folder.startsWith('memory://');

try {
  const embedded = await explained(folder, open);
  const perform = performOn(embedded, await nextTransaction(embedded));
  port.postMessage({ id: opened });
  let turn = Promise.resolve();
  port.on('message', ({ id, ...request }: Request & { id: number }) => {
    turn = turn.then(async () => {
      Atomics.store(running, 0, id);
      try {
        port.postMessage({ id, rows: await perform(request) });
      } catch (error) {
        port.postMessage({ id, failure: toFailure(error, await isBroken(embedded, error)) });
      }
      Atomics.store(running, 0, 0);
    });
  });
} catch (error) {
  port.postMessage({ id: opened, failure: toFailure(error, true) });
}

function performOn(embedded: PGlite, first: string) {
  let kept = first;
  const keepChanges = async () => {
    const next = await nextTransaction(embedded);
    if (next !== kept && !inMemory) await explained(folder, () => keepWork(embedded));
    kept = next;
  };
  return async (request: Request): Promise<Rows | undefined> => {
    if (request.do === 'query') return query(embedded, request);
    await keepChanges();
    if (request.do === 'close') {
      await embedded.close();
      if (!inMemory) await rm(workOf(folder), { recursive: true, force: true });
    }
    return undefined;
  };
}

async function open(): Promise<PGlite> {
  const found = inMemory ? 'nothing' : await restore(folder);
  const work = inMemory ? folder : workOf(folder);
  const said: string[] = [];
  const listen = (text: string) => said.push(text) > 0;
  try {
    const embedded = await PGlite.create(work, {
      extensions: { pg_trgm },
      // Integers and booleans as such, everything else as text: a Date or a float would lose digits.
      parsers: Object.fromEntries(
        [700, 701, 1082, 1114, 1184, 1700].map((oid) => [oid, (text: string) => text]),
      ),
      // Every generation has a copy of the log.
      initDbStartParams: ['--wal-segsize=1'],
      onStderr: listen,
    });
    if (!inMemory && found !== 'generation') await keepWork(embedded);
    return embedded;
  } catch (error) {
    if (found === 'nothing' || typeof (error as { errno?: unknown }).errno === 'number')
      throw error;
    throw damaged(
      folder,
      `PostgreSQL says ${toReason(said) ?? (error as Error).message.slice(0, 300)}`,
    );
  }
}

/** What PostgreSQL gave as its reason to end, with the detail. */
function toReason(said: readonly string[]): string | undefined {
  const texts = said.flatMap((text) => text.split('\n'));
  const at = texts.findLastIndex((text) => /(FATAL|PANIC):/.test(text));
  const detail = texts.slice(at + 1).find((text) => /DETAIL:/.test(text));
  const plain = [texts[at], detail].map((text) => text?.replace(/^.*?[A-Z]+: +/, '').trim());
  return at < 0 ? undefined : plain.filter(Boolean).join(' ').replace(/\.$/, '');
}

async function query(
  embedded: PGlite,
  { sql, params }: { sql: string; params: unknown[] },
): Promise<Rows> {
  const { fields, rows } = await embedded.query<unknown[]>(sql, params, { rowMode: 'array' });
  return { columns: fields.map(({ name }) => name), values: rows };
}

/** Puts the state on the disk as a generation. Nothing else is at work meanwhile. */
async function keepWork(embedded: PGlite): Promise<void> {
  await embedded.exec('checkpoint');
  const { rows } = await embedded.query<{ first: string; last: string }>(`
    select redo_wal_file as first, pg_walfile_name(pg_current_wal_insert_lsn()) as last
    from pg_control_checkpoint()`);
  const [{ first, last }] = rows as [{ first: string; last: string }];
  // As pg_basebackup: of the log what comes after the checkpoint, and nothing that a start throws away.
  const isNeeded = (path: string) => {
    const segment = /^pg_wal\/([0-9A-F]{24})$/.exec(path)?.[1];
    if (segment) return segment >= first && segment <= last;
    return !/(^|\/)pgsql_tmp|^postmaster\.(pid|opts)$/.test(path);
  };
  await keep(folder, listTree(workOf(folder), isNeeded));
}

/** Grows with every transaction that wrote, and with no other. */
async function nextTransaction(embedded: PGlite): Promise<string> {
  const { rows } = await embedded.query<{ next: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
  );
  return rows[0]?.next ?? '';
}

async function isBroken(embedded: PGlite, error: unknown): Promise<boolean> {
  const { code, severity } = error as { code?: string; severity?: string };
  if (code && severity === 'ERROR') return false;
  return embedded.query('select 1').then(
    () => false,
    () => true,
  );
}
