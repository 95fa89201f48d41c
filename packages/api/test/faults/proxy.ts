import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Stands between a service and its database, to be a network that fails. */
export type Proxy = {
  url: string;
  /** Drops every connection and refuses new ones, like a server that is restarted. */
  cut(): Promise<void>;
  /** Keeps connections and lets nothing through, like a server that is cut off. */
  hang(): void;
  /** Lets nothing through on the connections that there are; new ones work. */
  silence(): void;
  /** Ends the connection on which a client sends that text, before or after the server has it. */
  cutAt(text: string, when: 'before' | 'after'): void;
  /** Refuses new connections; those that there are work. */
  refuse(): void;
  heal(): Promise<void>;
};

/** Opens a proxy for the database with that address. */
export async function openProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const silenced = new WeakSet<Socket>();
  let hanging = false;
  let fatal: { text: string; when: 'before' | 'after' } | undefined;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname);
    const ends = [
      [client, upstream],
      [upstream, client],
    ] as const;
    for (const [one, other] of ends) {
      sockets.add(one);
      one.on('data', (data) => {
        if (hanging || silenced.has(one)) return;
        if (fatal && one === client && data.includes(fatal.text)) {
          silenced.add(client).add(upstream);
          if (fatal.when === 'after') upstream.end(data);
          client.destroy();
          return;
        }
        other.write(data);
      });
      one.on('close', () => {
        sockets.delete(one);
        // What the server already has shall reach it.
        if (other.writableEnded) return;
        other.destroy();
      });
      one.on('error', () => {});
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  };
  const port = await listen(0);
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  const close = async () => {
    if (!server.listening) return drop();
    const closed = once(server, 'close');
    server.close();
    drop();
    await closed;
  };
  onTestFinished(close);
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  return {
    url: through.href,
    cut: close,
    hang: () => {
      hanging = true;
    },
    silence: () => {
      for (const socket of sockets) silenced.add(socket);
    },
    cutAt: (text, when) => {
      fatal = { text, when };
    },
    refuse: () => {
      server.close();
    },
    heal: async () => {
      hanging = false;
      fatal = undefined;
      // What was swallowed meanwhile is missing for good; a real network would have ended these, too.
      drop();
      if (!server.listening) await listen(port);
    },
  };
}
