import { ConnectionError } from './errors.ts';
import {
  type ExportAsk,
  type ExportFormat,
  type ExportHead,
  type Opened,
  openExport,
} from './export.ts';
import { toIncomplete } from './rows.ts';

/** An export under way as bytes. */
export type Download = ExportHead & {
  /** The bytes. Errors when they end before the announced number of rows (CSV and NDJSON) or break off. */
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
};

/** Opens an export as a stream of bytes; resolves when its head has come. */
export async function download(ask: ExportAsk): Promise<Download> {
  const opened = await openExport(ask);
  const { chunks } = opened;
  const rows = counters[ask.format]();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (!done) {
          rows.count(value);
          return controller.enqueue(value as Uint8Array<ArrayBuffer>);
        }
        checkCount(opened, rows.total());
        controller.close();
      } catch (error) {
        const broken = error instanceof ConnectionError;
        controller.error(broken ? toIncomplete(opened, rows.total() ?? 0, error) : error);
      }
    },
    async cancel() {
      await chunks.return();
    },
  });
  return { ...opened.head, body };
}

function checkCount(opened: Opened, total: number | undefined): void {
  if (total !== undefined && total !== opened.head.rowCount) throw toIncomplete(opened, total);
}

type Counter = { count(bytes: Uint8Array): void; total(): number | undefined };

const newline = 0x0a;
const quote = 0x22;

/** Counts line ends outside quotes: a last line without one may be cut, so it does not count. */
function countLines(isQuoting: boolean, headerLines: number): Counter {
  let lines = 0;
  let quoted = false;
  return {
    count: (bytes) => {
      for (const byte of bytes) {
        if (isQuoting && byte === quote) quoted = !quoted;
        if (byte === newline && !quoted) lines += 1;
      }
    },
    total: () => Math.max(0, lines - headerLines),
  };
}

// A GeoJSON document that is not whole is no JSON, which whoever reads it notices.
const counters: Record<ExportFormat, () => Counter> = {
  ndjson: () => countLines(false, 0),
  csv: () => countLines(true, 1),
  geojson: () => ({ count: () => {}, total: () => undefined }),
};
