import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Cuts clients that take what is sent to them too slowly. */
export type SlowReaders = {
  watch(server: Server): void;
  /** Connections cut so far. */
  cut(): number;
};

type Pace = { waited_ms: number; taken: number };

const interval_ms = 1000;

/**
 * A client must take `rate` bytes a second, over each `window_ms` in which something waits for it: a slow
 * database is not its fault. One look at every connection a second costs requests nothing.
 */
export function createSlowReaders(
  rate: number,
  window_ms: number,
  every_ms = interval_ms,
): SlowReaders {
  const paces = new Map<Socket, Pace>();
  let cut = 0;
  const look = (socket: Socket, pace: Pace) => {
    if (socket.writableLength === 0) return;
    pace.waited_ms += every_ms;
    if (pace.waited_ms < window_ms) return;
    const taken = takenFrom(socket);
    if (taken - pace.taken >= (rate * pace.waited_ms) / 1000) {
      paces.set(socket, { waited_ms: 0, taken });
      return;
    }
    cut += 1;
    socket.resetAndDestroy();
  };
  return {
    watch: (server) => {
      if (rate === 0) return;
      server.on('connection', (socket: Socket) => {
        paces.set(socket, { waited_ms: 0, taken: 0 });
        socket.once('close', () => paces.delete(socket));
      });
      const timer = setInterval(() => {
        for (const [socket, pace] of paces) look(socket, pace);
      }, every_ms).unref();
      server.once('close', () => clearInterval(timer));
    },
    cut: () => cut,
  };
}

const takenFrom = (socket: Socket) => socket.bytesWritten - socket.writableLength;
