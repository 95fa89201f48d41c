import { destination, pino } from 'pino';
import type { Config } from './config.ts';
import type { Observer } from './observe.ts';

const blockLength = 16_384;

/** The log on standard output, as JSON lines. */
export function createLog(level: Config['LOG_LEVEL']): { observer: Observer; flush(): void } {
  const output = destination({ sync: false });
  const block = createBlock((text) => output.write(text));
  const logger = pino({ level, base: null }, block);
  return {
    observer: {
      answered: (observation) => logger.info(observation),
      failed: (error, request_id) => logger.error({ err: error, request_id }, 'request failed'),
    },
    flush: () => {
      block.flush();
      output.flushSync();
    },
  };
}

/**
 * Gathers lines and passes them on in blocks, at least once a second: the destination measures what it
 * holds at every write, which with a line a request costs more than making the line.
 */
function createBlock(pass: (text: string) => void) {
  let lines: string[] = [];
  let length = 0;
  const flush = () => {
    if (length === 0) return;
    pass(lines.join(''));
    lines = [];
    length = 0;
  };
  setInterval(flush, 1000).unref();
  return {
    flush,
    write: (line: string) => {
      lines.push(line);
      length += line.length;
      if (length >= blockLength) flush();
    },
  };
}
