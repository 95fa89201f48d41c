import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.ts';
import { Problem } from '../problems.ts';
import { writeArchive } from './archive.ts';
import type { Edition } from './package.ts';
import type { ExportSlots, Slot } from './slots.ts';

/** A dataset package, kept while it is leased. To be read once, or released. */
export type Archive = { bytes: number; rows: number; read(): Readable; release(): Promise<void> };

/** Packages made so far: each once however many ask, the last few kept on disk. */
export type Archives = {
  /** The package of that revision; made, if need be, in a slot of that client. */
  lease(edition: Edition, client: string): Promise<Archive>;
  close(): Promise<void>;
};

type Made = { handle: FileHandle; bytes: number; rows: number };
type Entry = { made: Promise<Made>; client: string; leases: number; isKept: boolean };

const kept = 3;

export function createArchives(
  database: Database,
  slots: Pick<ExportSlots, 'take'>,
  folder = tmpdir(),
): Archives {
  const underway = new Map<string, Entry>();
  const closing = new AbortController();
  const closeUnused = async ({ made, leases, isKept }: Entry) => {
    if (leases === 0 && !isKept) await made.then(({ handle }) => handle.close()).catch(() => {});
  };
  const entries = new LRUCache<string, Entry>({
    max: kept,
    dispose: (entry) => {
      entry.isKept = false;
      closeUnused(entry);
    },
  });
  const make = async (edition: Edition, slot: Slot): Promise<Made> => {
    const handle = await openUnnamed(folder);
    try {
      const onProgress = (done: number) => {
        slot.done = done;
      };
      const writing = { signal: closing.signal, onProgress };
      const rows = await writeArchive(database, edition, handle, writing);
      return { handle, rows, bytes: (await handle.stat()).size };
    } catch (error) {
      await handle.close();
      throw error;
    }
  };
  const begin = (edition: Edition, client: string): Entry => {
    const { hash } = edition;
    const made = slots.take(client).then((slot) => make(edition, slot).finally(slot.release));
    const entry: Entry = { made, client, leases: 0, isKept: false };
    underway.set(hash, entry);
    made.then(
      () => {
        underway.delete(hash);
        entry.isKept = !closing.signal.aborted;
        if (entry.isKept) entries.set(hash, entry);
        else closeUnused(entry);
      },
      () => underway.delete(hash),
    );
    return entry;
  };
  const lease = async (edition: Edition, client: string): Promise<Archive> => {
    if (closing.signal.aborted) throw ending();
    const { hash } = edition;
    const entry = entries.get(hash) ?? underway.get(hash) ?? begin(edition, client);
    entry.leases += 1;
    const release = async () => {
      entry.leases -= 1;
      await closeUnused(entry);
    };
    try {
      return toArchive(await entry.made, release);
    } catch (error) {
      entry.leases -= 1;
      if (closing.signal.aborted) throw ending();
      // The client who asked first was refused a slot; this one may get one.
      if (entry.client !== client && isRefusal(error)) return lease(edition, client);
      throw isOfFile(error) ? new NoRoom(error) : error;
    }
  };
  return {
    lease,
    close: async () => {
      closing.abort();
      await Promise.allSettled([...underway.values()].map(({ made }) => made));
      entries.clear();
    },
  };
}

const ending = () =>
  new Problem('unavailable', 'The service is ending.', { headers: { 'retry-after': '5' } });

function toArchive({ handle, bytes, rows }: Made, release: () => Promise<void>): Archive {
  return {
    bytes,
    rows,
    release,
    read: () => {
      const stream = Readable.from(readBytes(handle, bytes), { objectMode: false });
      stream.once('close', release);
      return stream;
    },
  };
}

const chunkBytes = 65_536;

// Several read at a time, each from its own place; a stream on the handle would keep it from being closed.
async function* readBytes(handle: FileHandle, bytes: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < bytes; ) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    const { bytesRead } = await handle.read(buffer, 0, chunkBytes, position);
    if (bytesRead === 0) throw new Error(`The package ends at ${position} of ${bytes} bytes.`);
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * A file without a name: the system drops it with its process, however that ends, and nobody who clears
 * the temporary folder takes it away.
 */
async function openUnnamed(parent: string): Promise<FileHandle> {
  const folder = await mkdtemp(join(parent, '20x10-package-'));
  try {
    return await open(join(folder, 'dataset.zip'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isRefusal = (error: unknown) => error instanceof Problem && error.code === 'too_many_exports';

const ofFiles = new Set(['mkdtemp', 'open', 'write', 'read', 'fstat', 'close', 'rm', 'unlink']);

function isOfFile(error: unknown): boolean {
  return ofFiles.has((error as { syscall?: string }).syscall ?? '');
}

/** The temporary folder is full or cannot be written to; `cause` says why. */
export class NoRoom extends Problem {
  constructor(cause: unknown) {
    const detail =
      'The package cannot be made now: there is no room for it in the temporary folder.';
    super('unavailable', detail, { headers: { 'retry-after': '30' } });
    this.cause = cause;
  }
}
