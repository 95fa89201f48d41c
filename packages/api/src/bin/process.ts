import { onLauncherEnded } from './launchers.ts';

/** How a revision made from the data files names itself, unless told otherwise. */
export const fileOccasion = {
  author: 'dataset',
  cause: 'dataset',
  message: 'Loaded from the data files.',
} as const;

/**
 * Closes on SIGTERM, and without delay on SIGINT, SIGHUP and when the package manager that started this
 * process was killed. Another signal ends the process at once.
 */
export function closeOnSignal(close: (options: { delay: boolean }) => Promise<void>): void {
  let begun: number | undefined;
  const end = (delay: boolean) => {
    // Package managers pass on what the terminal has sent to all of them.
    if (begun !== undefined && performance.now() - begun < 500) return;
    if (begun !== undefined) process.exit(1);
    begun = performance.now();
    close({ delay }).then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end(true));
  process.on('SIGINT', () => end(false));
  process.on('SIGHUP', () => end(false));
  onLauncherEnded(() => end(false));
}
