import { constants, copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { forEachOf, hashFile, sync, writeDurably } from './durable-files.ts';

/** Folders and files below a folder, by their paths with slashes; parents come first. */
export type Tree = { folders: string[]; files: string[] };

const manifestName = 'manifest.json';
type Manifest = { folders: string[]; files: Record<string, { size: number; sha256: string }> };

/** What is below a folder and wanted. */
export function listTree(folder: string, isWanted: (path: string) => boolean): Tree {
  const tree: Tree = { folders: [], files: [] };
  const visit = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      const name = relative(folder, path).replaceAll(sep, '/');
      if (!isWanted(name)) continue;
      if (entry.isDirectory()) {
        tree.folders.push(name);
        visit(path);
      } else tree.files.push(name);
    }
  };
  visit(folder);
  return tree;
}

export function copyTree(from: string, to: string, { folders, files }: Tree): void {
  mkdirSync(to);
  for (const each of folders) mkdirSync(join(to, each));
  // Where the file system can share blocks until one of the two is written, nothing is copied.
  for (const each of files) {
    copyFileSync(join(from, each), join(to, each), constants.COPYFILE_FICLONE);
  }
}

/** What of a folder differs from its manifest; passes on the whole of what it lists once all is found in order. */
export function findDamage(folder: string, pass: (tree: Tree) => void): string | undefined {
  const manifest = readManifest(folder);
  if (!manifest) return `${manifestName} is missing or damaged`;
  for (const [path, { size, sha256 }] of Object.entries(manifest.files)) {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!found?.isFile()) return `${path} is missing`;
    if (found.size !== size) return `${path} has ${found.size} bytes instead of ${size}`;
    if (hashFile(join(folder, path)) !== sha256) return `${path} is not what was written`;
  }
  pass({ folders: manifest.folders, files: Object.keys(manifest.files) });
  return undefined;
}

/**
 * Copies a tree with a manifest, all of it on the disk at the end. A file that is the same in the folder
 * before is the same file: neither is ever written again.
 */
export async function linkOrCopyTree(
  { from, before }: { from: string; before: string | undefined },
  to: string,
  { folders, files }: Tree,
): Promise<void> {
  const known = (before && readManifest(before)?.files) || {};
  const manifest: Manifest = { folders, files: {} };
  for (const each of folders) await mkdir(join(to, each));
  await forEachOf(files, async (path) => {
    const source = join(from, path);
    const target = join(to, path);
    const entry = { size: statSync(source).size, sha256: hashFile(source) };
    manifest.files[path] = entry;
    if (
      before &&
      known[path]?.sha256 === entry.sha256 &&
      (await isLinked(join(before, path), target))
    )
      return;
    await copyFile(source, target, constants.COPYFILE_FICLONE);
    await sync(target);
  });
  await writeDurably(join(to, manifestName), JSON.stringify(manifest));
  await forEachOf(['.', ...folders], (each) => sync(join(to, each)));
}

// Not every file system has links.
const isLinked = (from: string, to: string) =>
  link(from, to).then(
    () => true,
    () => false,
  );

function readManifest(folder: string): Manifest | undefined {
  try {
    const { folders, files } = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    return Array.isArray(folders) && files instanceof Object ? { folders, files } : undefined;
  } catch {
    return undefined;
  }
}
