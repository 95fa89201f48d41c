import { destination, pino } from 'pino';
import type { Config } from './config.ts';
import { createFailureLog } from './observability/failure-log.ts';
import type { Observer } from './observe.ts';

const blockLength = 65_536;

/** The log on standard output, as JSON lines. */
export function createLog(level: Config['LOG_LEVEL']): { observer: Observer; flush(): void } {
  const output = destination({ sync: false });
  // Where no log can be written answers still can; unheard, the failure would end the process.
  output.on('error', () => {});
  const block = createBlock((text) => output.write(text));
  const logger = pino({ level, base: null }, block);
  return {
    observer: {
      // As pino writes it, which takes four times as long to look at each value.
      answered: logger.isLevelEnabled('info')
        ? (observation) => {
            const url = toLoggedUrl(observation.url);
            block.write(
              `${JSON.stringify({ level: 30, time: Date.now(), ...observation, url })}\n`,
            );
          }
        : () => {},
      failed: createFailureLog((line) => logger.error(line, 'request failed')),
    },
    flush: () => {
      block.flush();
      output.flushSync();
    },
  };
}

const longestUrl = 300;

/** A URL as it is logged: not long, and without characters that a terminal would act on. */
export function toLoggedUrl(url: string): string {
  const shown = url.length > longestUrl ? `${url.slice(0, longestUrl - 1)}…` : url;
  return isPlain.test(url) ? shown : shown.replaceAll(/[^\x21-\x7e…]/g, '?');
}
const isPlain = /^[\x21-\x7e]*$/;

/**
 * Gathers lines and passes them on in blocks, at least once a second: the destination measures what it
 * holds at every write, which with a line a request costs more than making the line.
 */
function createBlock(pass: (text: string) => void) {
  let lines = '';
  const flush = () => {
    if (lines === '') return;
    pass(lines);
    lines = '';
  };
  setInterval(flush, 1000).unref();
  return {
    flush,
    write: (line: string) => {
      lines += line;
      if (lines.length >= blockLength) flush();
    },
  };
}
