import type { Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import pg from 'pg';

const sampleEvery_ms = 250;
/** So many samples without a byte, and a connection that waits for an answer is looked into. */
const silentSamples = 3;
const probeWithin_ms = 1000;

type Watched = {
  client: pg.PoolClient;
  socket: Socket;
  patience: number;
  /** In its pool, asked nothing. */
  resting: boolean;
  bytes: number;
  samples: number;
  /** How often in a row the server was found not to work on what this connection waits for. */
  unheard: number;
};

/** What a fresh connection showed: whether anything answers, and which backends are at work if that is known. */
type Finding = { reached: boolean; working?: ReadonlySet<number> };

export type SilenceWatch = {
  /** Watches a pool. `patience` is how often its backends may be found at rest before that is believed. */
  add(pool: pg.Pool, patience: number): void;
  stop(): void;
};

/**
 * Ends connections whose path has gone silent: TCP alone would take minutes to tell a lost peer from a slow
 * statement. While one waits, a fresh connection is opened; when the server does not answer that either, or
 * says that it is not working on what is waited for, the waiting ones are destroyed.
 */
export function watchForSilence(url: string): SilenceWatch {
  const watched = new Map<pg.PoolClient, Watched>();
  let probing = false;
  const look = async () => {
    for (const each of watched.values()) sample(each);
    const silent = [...watched.values()].filter(({ samples }) => samples >= silentSamples);
    if (probing || silent.length === 0) return;
    probing = true;
    const before = [...watched.values()].map(({ socket }) => ({ socket, bytes: socket.bytesRead }));
    const finding = await probe(url, silent).finally(() => {
      probing = false;
    });
    const heard = before.some(({ socket, bytes }) => socket.bytesRead > bytes);
    const lost = judge(silent, { ...finding, reached: finding.reached || heard });
    // What rests went the same way, and would fail whoever asks it next.
    if (lost) for (const each of watched.values()) if (each.resting) destroy(each);
  };
  const timer = setInterval(look, sampleEvery_ms).unref();
  return {
    add: (pool, patience) => {
      pool.on('connect', (client) => {
        const socket = client.connection.stream as Socket;
        const unknown = { resting: false, bytes: 0, samples: 0, unheard: 0 };
        watched.set(client, { client, socket, patience, ...unknown });
      });
      const rest = (client: pg.PoolClient, resting: boolean) => {
        const each = watched.get(client);
        if (each) each.resting = resting;
      };
      pool.on('acquire', (client) => rest(client, false));
      pool.on('release', (_, client) => rest(client, true));
      pool.on('remove', (client) => watched.delete(client));
    },
    stop: () => clearInterval(timer),
  };
}

// Not in the driver's types: false from sending a statement until the server is ready for another.
const isWaiting = (client: pg.PoolClient) =>
  (client as { readyForQuery?: boolean }).readyForQuery === false;

function sample(each: Watched): void {
  const bytes = each.socket.bytesRead;
  const silent = isWaiting(each.client) && bytes === each.bytes;
  each.samples = silent ? each.samples + 1 : 0;
  if (!silent) each.unheard = 0;
  each.bytes = bytes;
}

/** Destroys those that nothing will come from any more; whether there were any. */
function judge(silent: readonly Watched[], { reached, working }: Finding): boolean {
  let lost = false;
  for (const each of silent) {
    if (!isWaiting(each.client) || each.socket.bytesRead > each.bytes) continue;
    each.samples = 0;
    each.unheard = working && !working.has(toPid(each)) ? each.unheard + 1 : 0;
    if (reached && each.unheard < each.patience) continue;
    destroy(each);
    lost = true;
  }
  return lost;
}

const destroy = ({ socket }: Watched) =>
  socket.destroy(new Error('The connection to the database has gone silent.'));

const toPid = ({ client }: Watched) => (client as { processID?: number }).processID ?? 0;

async function probe(url: string, silent: readonly Watched[]): Promise<Finding> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  const finding: Finding = { reached: false };
  const asked = ask(client, silent.map(toPid), finding);
  // After a blocked loop timers come before what has arrived meanwhile.
  const late = setTimeout(probeWithin_ms, undefined, { ref: false }).then(() => setImmediate());
  await Promise.race([asked, late]);
  client.connection.stream.destroy();
  return { ...finding };
}

async function ask(client: pg.Client, pids: readonly number[], finding: Finding): Promise<void> {
  try {
    await client.connect();
    finding.reached = true;
    const { rows } = await client.query<{ own: number; working: number[] }>(
      `select pg_backend_pid() as own, array(
         select pid from pg_stat_activity where pid = any($1) and (state is null or state = 'disabled'
           or (state = 'active' and wait_event_type is distinct from 'Client'))) as working`,
      [pids],
    );
    const [row] = rows;
    // Through a pooler the numbers are its own; whether it answers is then all there is to know.
    if (row && row.own === toPid({ client } as never)) finding.working = new Set(row.working);
    await client.end();
  } catch (error) {
    // A server that refuses the connection with a reason is there.
    if ((error as { severity?: string }).severity) finding.reached = true;
  }
}
