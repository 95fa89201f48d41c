import { ConnectionError, IncompleteExportError, TimeoutError } from './errors.ts';
import { type ExportAsk, type ExportHead, type Opened, openExport } from './export.ts';
import { toLimits } from './settings.ts';

/**
 * An export of records, as an async iterable. Each iteration is one request, sent when it begins,
 * and reads one revision in constant memory.
 * A body that ends before the announced number of rows throws an IncompleteExportError.
 */
export class Export<T> implements AsyncIterable<T> {
  readonly #ask: ExportAsk;
  /** Number of rows and revision, known from the first row on. */
  head: ExportHead | undefined;

  /** @internal */
  constructor(ask: ExportAsk) {
    this.#ask = ask;
  }

  /** Iterates over the records. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const opened = await openExport(this.#ask);
    this.head = opened.head;
    const { rowCount } = opened.head;
    const { timeoutMs } = toLimits(this.#ask.options, this.#ask.settings.limits);
    let received = 0;
    for await (const lines of readLines(opened, timeoutMs, () => received)) {
      for (const line of lines) {
        const record = parseRow(line, opened, received);
        received += 1;
        yield record as T;
      }
    }
    if (received !== rowCount) throw toIncomplete(opened, received);
  }
}

type Lines = AsyncGenerator<string[], void, undefined>;

async function* readLines(opened: Opened, timeoutMs: number, received: () => number): Lines {
  const decoder = new TextDecoder();
  let rest = '';
  // A body that trickles without ever ending a row is as stuck as one that is silent.
  let waitingSince = Date.now();
  try {
    for await (const chunk of opened.chunks) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() as string;
      if (lines.length > 0) {
        yield lines;
        waitingSince = Date.now();
      } else if (Date.now() - waitingSince > timeoutMs) {
        throw new TimeoutError('attempt', timeoutMs);
      }
    }
  } catch (error) {
    throw error instanceof ConnectionError ? toIncomplete(opened, received(), error) : error;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}

function parseRow(line: string, opened: Opened, received: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw toIncomplete(opened, received, cause);
  }
}

/** The error of an export that has not as many rows as it announced. */
export function toIncomplete(
  { head, url }: Opened,
  received: number,
  cause?: unknown,
): IncompleteExportError {
  const counts = { expected: head.rowCount, received };
  const requestId = head.headers.get('x-request-id') ?? undefined;
  const message = `The export ended after ${received} of ${head.rowCount} rows.`;
  return new IncompleteExportError(message, counts, { url, requestId, cause });
}
