import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Resource, resources } from '@20x10/schema';
import { LRUCache } from 'lru-cache';
import { ZipFile } from 'yazl';
import type { Database } from '../database.ts';
import { countRecords, streamRecords } from '../resources/query.ts';
import { toCsvEncoder } from './csv.ts';
import { type Edition, type Table, toDescriptor } from './package.ts';
import { batchSize, toBody } from './stream.ts';

/** The dataset package of one revision, as a file. */
export type Archive = { file: string; bytes: number; rows: number };

/** Packages made so far: each once however many ask, the last few kept on disk. */
export type Archives = {
  open(edition: Edition): Promise<Archive & { handle: FileHandle }>;
  close(): Promise<void>;
};

const kept = 3;

export function createArchives(database: Database): Archives {
  let folder: Promise<string> | undefined;
  const made = new LRUCache<string, Promise<Archive>>({
    max: kept,
    dispose: (archive) => {
      archive.then(({ file }) => rm(file, { force: true })).catch(() => {});
    },
  });
  const make = async (edition: Edition) => {
    folder ??= mkdtemp(join(tmpdir(), '20x10-packages-'));
    return makeArchive(database, edition, await folder);
  };
  const find = (edition: Edition) => {
    const known = made.get(edition.hash);
    if (known) return known;
    const making = make(edition);
    made.set(edition.hash, making);
    making.catch(() => made.delete(edition.hash));
    return making;
  };
  return {
    open: async (edition) => {
      const archive = await find(edition);
      const handle = await open(archive.file).catch(() => undefined);
      if (handle) return { ...archive, handle };
      // What lies in the temporary folder may be cleared away at any time.
      made.delete(edition.hash);
      const again = await find(edition);
      return { ...again, handle: await open(again.file) };
    },
    close: async () => {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

async function makeArchive(database: Database, edition: Edition, folder: string): Promise<Archive> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `revision-${edition.revision}-${edition.hash}.zip`);
  const zip = new ZipFile();
  const tables: Table[] = [];
  for (const resource of resources) {
    const read = async () => readTable(database, resource, edition, tables);
    addLazily(zip, `data/${resource.name}.csv`, edition, read);
  }
  // Comes last: it has the sizes and hashes of the files before it.
  addLazily(zip, 'datapackage.json', edition, async () => {
    const descriptor = JSON.stringify(toDescriptor(edition, tables), null, 2);
    return Readable.from([Buffer.from(`${descriptor}\n`)]);
  });
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  zip.end();
  await pipeline(output, createWriteStream(file));
  const rows = tables.reduce((sum, { rows: each }) => sum + each, 0);
  return { file, bytes: (await stat(file)).size, rows };
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
      (stream) => give(null, stream),
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
