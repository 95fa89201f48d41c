import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import { type Resource, resources } from '@20x10/schema';
import { ZipFile } from 'yazl';
import type { Database } from '../database.ts';
import { countRecords, streamRecords } from '../resources/query.ts';
import { toCsvEncoder } from './csv.ts';
import { type Edition, type Table, toDescriptor } from './package.ts';
import { batchSize, toBody } from './stream.ts';

/** How an archive is made: stopped by `signal`, and telling which part of it is there. */
export type Writing = { signal: AbortSignal; onProgress?: (done: number) => void };

/** Writes the dataset package of one revision to that file; returns its records in all. */
export async function writeArchive(
  database: Database,
  edition: Edition,
  handle: FileHandle,
  { signal, onProgress }: Writing,
): Promise<number> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const tables: Table[] = [];
  let reading: Readable | undefined;
  for (const resource of resources) {
    addLazily(zip, `data/${resource.name}.csv`, edition, async () => {
      onProgress?.(tables.length / resources.length);
      const table = await readTable(database, resource, edition, tables);
      // Stopped meanwhile: nobody would read it, nor end it.
      if (output.destroyed) table.destroy();
      reading = table;
      return table;
    });
  }
  // Comes last: it has the sizes and hashes of the files before it.
  addLazily(zip, 'datapackage.json', edition, async () => {
    const descriptor = JSON.stringify(toDescriptor(edition, tables), null, 2);
    return Readable.from([Buffer.from(`${descriptor}\n`)]);
  });
  zip.end();
  try {
    await handle.writeFile(addAbortSignal(signal, output));
  } catch (error) {
    await endOf(reading);
    throw error;
  }
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

/** Ends a table that is read no further, and waits until its connection is free again. */
async function endOf(table: Readable | undefined): Promise<void> {
  if (!table || table.closed) return;
  const closed = new Promise((resolve) => table.once('close', resolve));
  table.destroy();
  await closed;
}

function addLazily(
  zip: ZipFile,
  path: string,
  { created }: Edition,
  read: () => Promise<Readable>,
): void {
  // The zip format holds local time: the same everywhere only if that is made to show UTC.
  const utc = new Date(created);
  const mtime = new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
  zip.addReadStreamLazy(path, { mtime, mode: 0o100644, forceDosTimestamp: true }, (give) => {
    read().then(
      (stream) => {
        // The archive hears of no failure of what it reads.
        stream.once('error', (error) => zip.emit('error', error));
        give(null, stream);
      },
      (error) => give(error, Readable.from([])),
    );
  });
}

/** A table as CSV; notes its size and hash once it is read. */
async function readTable(
  database: Database,
  resource: Resource,
  { revision, hash: revisionHash }: Edition,
  tables: Table[],
): Promise<Readable> {
  const query = { sort: [], filters: [], certainty: 'possible' as const };
  const at = { revision, hash: revisionHash };
  const rows = await countRecords(database, resource, query, at);
  const records = streamRecords(database, resource, query, { ...at, batch: batchSize });
  const encoder = toCsvEncoder(resource, { bounded: false, guarded: false });
  const body = toBody(records, encoder, rows);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measure() {
    for await (const chunk of body as AsyncIterable<string>) {
      hash.update(chunk);
      bytes += Buffer.byteLength(chunk);
      yield chunk;
    }
    tables.push({ resource, rows, bytes, hash: `sha256:${hash.digest('hex')}` });
  }
  return Readable.from(measure(), { objectMode: false });
}
