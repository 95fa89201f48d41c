import { connect, type Socket } from 'node:net';
import type { Target } from './measure.ts';

/** What came of one request. */
export type Reply = { status: number; duration_ms: number; has_retry_after: boolean };

export type Steady = {
  replies: Reply[];
  /** Requests that were due when every connection waited for an answer. */
  unsent: number;
  /** Connections that ended before their answer did. */
  lost: number;
};

/**
 * Asks at a steady rate whatever the answers, which autocannon does not: it sends a second's requests at
 * the second's beginning. Reads no more of an answer than it must, to leave the machine to the service.
 */
export async function askSteadily(
  { base, paths, headers = {} }: Target,
  { rate, connections, seconds }: { rate: number; connections: number; seconds: number },
): Promise<Steady> {
  const steady: Steady = { replies: [], unsent: 0, lost: 0 };
  const { hostname, port, host } = new URL(base);
  const lines = Object.entries({ host, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const idle: Asker[] = [];
  const askers = await Promise.all(
    Array.from({ length: connections }, () =>
      openAsker(connect(Number(port), hostname), steady, (asker) => idle.push(asker)),
    ),
  );
  idle.push(...askers);
  const begun = performance.now();
  let sent = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const elapsed_s = (performance.now() - begun) / 1000;
      for (const due = Math.min(elapsed_s, seconds) * rate; sent < due; sent += 1) {
        const asker = idle.shift();
        if (asker) asker.ask(requests[sent % requests.length] as string);
        else steady.unsent += 1;
      }
      const done = idle.length + steady.lost === connections;
      if (elapsed_s < seconds || (!done && elapsed_s < seconds + 20)) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  for (const { socket } of askers) socket.destroy();
  return steady;
}

type Asker = { socket: Socket; ask(request: string): void };

/** A connection with one request at a time; tells when its answer has arrived. */
async function openAsker(
  socket: Socket,
  steady: Steady,
  free: (asker: Asker) => void,
): Promise<Asker> {
  let waits = false;
  let asked_at = 0;
  let head = '';
  let missing = 0;
  const asker: Asker = {
    socket,
    ask: (request) => {
      waits = true;
      asked_at = performance.now();
      head = '';
      socket.write(request, 'latin1');
    },
  };
  const end = () => {
    waits = false;
    const duration_ms = performance.now() - asked_at;
    const status = Number(head.slice(9, 12));
    steady.replies.push({ status, duration_ms, has_retry_after: /\r\nretry-after:/i.test(head) });
    free(asker);
  };
  const read = (chunk: Buffer) => {
    if (missing > 0) missing -= chunk.length;
    else {
      head += chunk.toString('latin1');
      const headLength = head.indexOf('\r\n\r\n') + 4;
      if (headLength < 4) return;
      const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
      missing = Number(length) - (head.length - headLength);
      head = head.slice(0, headLength);
    }
    if (missing === 0) end();
  };
  socket.setNoDelay(true);
  socket.on('data', read);
  socket.on('error', () => {});
  socket.on('close', () => {
    if (waits) steady.lost += 1;
  });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return asker;
}
