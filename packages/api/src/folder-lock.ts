import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { explained } from './database/folder-failures.ts';
import { OperatorError } from './operator-error.ts';

const triesFor_ms = 1000;
const sqliteBusy = 5;

/**
 * Keeps a folder to this process until released; throws when another has it. The lock is SQLite's on a file
 * in the folder: the system drops it with the process, and it holds between containers that share a volume.
 * Nothing else may open that file in this process: closing it would drop the lock.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  return explained(folder, async () => {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
    const deadline = performance.now() + triesFor_ms;
    for (;;) {
      const lock = tryLock(folder);
      if (lock) return lock;
      if (performance.now() > deadline) throw inUse(folder);
      // Of two that try at the same moment neither may get it.
      await setTimeout(20 + Math.random() * 80);
    }
  });
}

function tryLock(folder: string): (() => void) | undefined {
  const holder = join(folder, 'holder.json');
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
    const since = new Date().toISOString();
    writeFileSync(holder, JSON.stringify({ process: process.pid, host: hostname(), since }));
  } catch (error) {
    lock?.close();
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode === undefined) throw error;
    if (errcode === sqliteBusy) return undefined;
    throw new OperatorError(
      `The file lock.sqlite in ${folder} cannot be used: ${message}. Remove it.`,
    );
  }
  return () => {
    if (!lock.isOpen) return;
    rmSync(holder, { force: true });
    lock.close();
  };
}

function inUse(folder: string): OperatorError {
  return new OperatorError(
    `The database in ${folder} is in use by another process${readHolder(folder)}.\n` +
      'Stop that one first, or give this one a folder of its own with DATA_DIR.',
  );
}

/** Who wrote that they hold it: may be missing, or gone from where it can be looked up. */
function readHolder(folder: string): string {
  try {
    const holder = JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8'));
    return `: ${holder.process} on ${holder.host}, since ${holder.since}`;
  } catch {
    return '';
  }
}
