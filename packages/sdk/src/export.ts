import { IncompleteExportError, UnexpectedResponseError } from './errors.ts';
import { type Limit, limit } from './limits.ts';
import { letGo, named, toAnswered } from './problem.ts';
import { send, toConnectionError } from './send.ts';
import { type CallOptions, type Settings, toLimits } from './settings.ts';
import { perform } from './transport.ts';

/** Formats of exports. */
export type ExportFormat = 'ndjson' | 'csv' | 'geojson';

/** What an export says of itself before its first row. */
export type ExportHead = {
  /** Rows that will come. */
  rowCount: number;
  /** Revision of the dataset that is read. */
  revision: number;
  /** File name that the service suggests. */
  filename: string | undefined;
  headers: Headers;
};

/** What an export is asked for. */
export type ExportAsk = {
  settings: Settings;
  path: string;
  format: ExportFormat;
  revision: string | null;
  options: CallOptions;
};
/** An export whose head has come, and its body piece by piece. */
export type Opened = {
  head: ExportHead;
  url: string;
  chunks: AsyncGenerator<Uint8Array, void, undefined>;
};

const mediaTypes: Record<ExportFormat, string> = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  geojson: 'application/geo+json',
};

/** Asks for an export; resolves when its head has come. Only that much is repeated after a failure. */
export function openExport(ask: ExportAsk): Promise<Opened> {
  const { settings, path, format, options } = ask;
  return perform(
    settings,
    { method: 'GET', path, accept: mediaTypes[format], options },
    async (attempt) => {
      const response = await send(attempt);
      try {
        const head = toHead(ask, response, attempt.url);
        // The signals of the attempt end with it; the body has its own.
        return { head, url: attempt.url, chunks: readChunks(ask, response, attempt.url) };
      } catch (error) {
        letGo(response);
        throw error;
      }
    },
  );
}

function toHead(
  { format, revision: asked }: ExportAsk,
  response: Response,
  url: string,
): ExportHead {
  const { headers } = response;
  const answered = toAnswered(response, url);
  const type = headers.get('content-type');
  if (!type?.toLowerCase().startsWith(mediaTypes[format])) {
    throw new UnexpectedResponseError(
      `The answer is ${named(type)}, not ${mediaTypes[format]}.`,
      answered,
    );
  }
  const rowCount = Number(headers.get('export-row-count') ?? Number.NaN);
  const revision = Number(headers.get('dataset-revision') ?? Number.NaN);
  if (!Number.isInteger(rowCount) || !Number.isInteger(revision)) {
    throw new UnexpectedResponseError(
      'The export does not say its number of rows and its revision.',
      answered,
    );
  }
  if (asked !== null && Number(asked) !== revision) {
    const counts = { expected: rowCount, received: 0 };
    throw new IncompleteExportError(
      `The export is of revision ${revision}, not ${asked}.`,
      counts,
      answered,
    );
  }
  const filename = /filename="?([^";]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
  return { rowCount, revision, filename, headers };
}

/** Pieces of a body. Each is waited for `timeoutMs`; all of them only as long as the call's own deadline, if it has one. */
async function* readChunks(
  { settings, options }: ExportAsk,
  { body }: Response,
  url: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return;
  const { timeoutMs } = toLimits(options, settings.limits);
  const ms = options.deadlineMs ?? Number.POSITIVE_INFINITY;
  const deadline = limit({ ms, scope: 'deadline', parent: options.signal });
  const reader = body.getReader();
  try {
    for (;;) {
      const patience = limit({ ms: timeoutMs, scope: 'attempt', parent: deadline.signal });
      const { done, value } = await readChunk(reader, patience, url);
      if (done) return;
      yield value;
    }
  } finally {
    deadline.end();
    reader.cancel().catch(() => {});
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  patience: Limit,
  url: string,
) {
  try {
    return await patience.within(reader.read());
  } catch (error) {
    throw toConnectionError(error, patience.signal, url);
  } finally {
    patience.end();
  }
}
