import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Waits until a file, or the entries of a folder, are on the disk itself. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file by one that is on the disk: whatever happens, there is the old one or the new one. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.tmp`;
  await writeDurably(temporary, content);
  await rename(temporary, path);
  await sync(dirname(path));
}

export async function writeDurably(path: string, content: string): Promise<void> {
  await rm(path, { force: true });
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const buffer = Buffer.allocUnsafe(2 ** 20);

/** SHA-256 of a file, without holding more than a part of it. */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, buffer);
      if (length === 0) return hash.digest('base64');
      hash.update(buffer.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/** Does something with each value, a few at a time. */
export async function forEachOf<T>(
  values: Iterable<T>,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const waiting = [...values].values();
  const workers = Array.from({ length: 8 }, async () => {
    for (const value of waiting) await work(value);
  });
  await Promise.all(workers);
}
