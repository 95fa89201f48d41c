import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies the folder of a closed database. Files of generations are never written again: a link is enough. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const { name } of await readdir(from, { withFileTypes: true })) {
    if (name.startsWith('generation-')) await linkTree(join(from, name), join(to, name));
    else await copyFile(join(from, name), join(to, name));
  }
}

async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const paths = [join(from, entry.name), join(to, entry.name)] as const;
    await (entry.isDirectory() ? linkTree(...paths) : link(...paths));
  }
}
