import { destination, pino } from 'pino';
import type { Config } from './config.ts';
import type { Observer } from './observe.ts';

/** The log on standard output, as JSON lines. */
export function createLog(level: Config['LOG_LEVEL']): { observer: Observer; flush(): void } {
  // Lines are written in blocks, and at least once a second.
  const lines = destination({
    sync: false,
    minLength: 32_768,
    maxWrite: 65_536,
    periodicFlush: 1000,
  });
  const logger = pino({ level, base: null }, lines);
  return {
    observer: {
      answered: (observation) => logger.info(observation),
      failed: (error, request_id) => logger.error({ err: error, request_id }, 'request failed'),
    },
    flush: () => lines.flushSync(),
  };
}
