import { readFileSync } from 'node:fs';

/**
 * The processes that started this one as a script of a package manager, nearest first. Each is followed
 * by the next one's parent while its command line names a package manager; elsewhere than on Linux only
 * the nearest is known.
 */
function findLaunchers(): number[] {
  if (!process.env.npm_lifecycle_event) return [];
  const found = [process.ppid];
  for (;;) {
    const parent = parentOf(found.at(-1) as number);
    if (parent === undefined || !/\b(npx|p?npm)\b/.test(commandOf(parent))) return found;
    found.push(parent);
  }
}

function parentOf(pid: number): number | undefined {
  try {
    const [, , parent] = /\) (\S+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return parent === undefined ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

// Seen when the program begins: a parent that ends while it loads is missed otherwise.
const launchers = findLaunchers();

/** Whether one of them has ended, so that no one passes signals on any more. */
function haveEnded(): boolean {
  if (launchers.length > 0 && process.ppid !== launchers[0]) return true;
  return launchers.some((pid, index) => {
    const parent = launchers[index + 1];
    return parent !== undefined && parentOf(pid) !== parent;
  });
}

/** Calls back once when a package manager that started this process has been killed. */
export function onLauncherEnded(ended: () => void): void {
  if (launchers.length === 0) return;
  const timer = setInterval(() => {
    if (!haveEnded()) return;
    clearInterval(timer);
    ended();
  }, 500).unref();
}
