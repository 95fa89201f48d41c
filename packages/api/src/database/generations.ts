import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile, sync } from './durable-files.ts';
import { damaged } from './folder-failures.ts';
import { copyTree, findDamage, linkOrCopyTree, listTree, type Tree } from './trees.ts';

/*
 * The folder of the embedded database, which itself never waits until anything is on the disk:
 *
 *   current           names the generation that was acknowledged last
 *   generation-<n>/   a whole PostgreSQL folder and its manifest: on the disk, never opened, never changed
 *   work/             the copy that is opened; made anew whenever the database is opened
 */
const generationName = /^generation-(\d+)$/;
const own = /^(current|generation-\d+|work|lock\.sqlite.*|holder\.json|service\.pid|.*\.tmp)$/;

export const workOf = (folder: string) => join(folder, 'work');

/** Name of the generation that was acknowledged last, if there is one. */
export function currentGeneration(folder: string): string | undefined {
  const file = join(folder, 'current');
  if (!existsSync(file)) return undefined;
  const name = readFileSync(file, 'utf8').trim();
  if (!generationName.test(name)) throw damaged(folder, 'the file current names no generation');
  return name;
}

/**
 * Makes the copy to work on: of the current generation, or of a PostgreSQL folder as versions before this
 * one kept it. Says what it was made of.
 */
export async function restore(folder: string): Promise<'generation' | 'plain folder' | 'nothing'> {
  const work = workOf(folder);
  await rm(work, { recursive: true, force: true });
  const name = currentGeneration(folder);
  if (name !== undefined) {
    const generation = join(folder, name);
    if (!existsSync(generation))
      throw damaged(folder, `${name} is missing; a copy that a load has overtaken is made again`);
    const damage = findDamage(generation, (tree) => copyTree(generation, work, tree));
    if (damage) throw damaged(folder, `${name}/${damage}`);
    await removeLeftovers(folder, name);
    return 'generation';
  }
  const entries = readdirSync(folder);
  const others = entries.filter((each) => !own.test(each) && each !== 'lost+found');
  if (others.includes('PG_VERSION')) {
    copyTree(
      folder,
      work,
      listTree(folder, (path) => others.includes(path.split('/', 1)[0] ?? '')),
    );
    return 'plain folder';
  }
  if (others.length > 0 || entries.some((each) => generationName.test(each))) {
    throw damaged(folder, 'it holds files, but none that is named current');
  }
  return 'nothing';
}

/** Keeps what `work` holds, as listed, as the current generation. It is on the disk when this returns. */
export async function keep(folder: string, tree: Tree): Promise<void> {
  const before = currentGeneration(folder);
  const number = Number(generationName.exec(before ?? '')?.[1] ?? 0) + 1;
  const name = `generation-${number}`;
  const temporary = join(folder, `${name}.tmp`);
  try {
    await mkdir(temporary);
    const source = { from: workOf(folder), before: before && join(folder, before) };
    await linkOrCopyTree(source, temporary, tree);
    await rename(temporary, join(folder, name));
    await sync(folder);
    await replaceFile(join(folder, 'current'), `${name}\n`);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (currentGeneration(folder) === before)
      await rm(join(folder, name), { recursive: true, force: true });
    throw error;
  }
  await removeLeftovers(folder, name);
}

/** Removes older generations, unfinished ones, and a plain folder that has become a generation. */
async function removeLeftovers(folder: string, name: string): Promise<void> {
  const kept = new Set(readdirSync(join(folder, name)));
  const left = readdirSync(folder).filter(
    (each) =>
      each !== name &&
      (kept.has(each) || generationName.test(each) || /\.tmp$|^service\.pid$/.test(each)),
  );
  for (const each of left) await rm(join(folder, each), { recursive: true, force: true });
}
