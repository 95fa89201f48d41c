/** How a revision made from the data files names itself, unless told otherwise. */
export const fileOccasion = {
  author: 'dataset',
  cause: 'dataset',
  message: 'Loaded from the data files.',
} as const;

/** Closes on SIGINT or SIGTERM; a second signal ends the process at once. */
export function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const end = () => {
    if (closing) process.exit(1);
    closing = true;
    close().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
