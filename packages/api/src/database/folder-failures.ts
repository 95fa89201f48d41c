import { OperatorError } from '../operator-error.ts';

export const damaged = (folder: string, what: string): OperatorError =>
  new OperatorError(
    `The database in ${folder} cannot be opened: ${what}.\n` +
      'Nothing was changed. Put a whole copy of the folder in its place, or remove it and start again: the\n' +
      'dataset is loaded from its files.',
  );

const reasons: Record<string, string> = {
  ENOSPC: 'There is no room left on the disk; it needs three times what the database takes.',
  // PostgreSQL's own code for a full disk.
  '53100': 'There is no room left on the disk; it needs three times what the database takes.',
  EDQUOT: 'The quota of the disk is spent.',
  EROFS: 'The disk is read-only.',
  EACCES: 'This user may not read and write it.',
  EPERM: 'This user may not read and write it.',
  ENOTDIR: 'There is a file where a folder should be.',
  EEXIST: 'There is a file where a folder should be.',
  EIO: 'The disk fails.',
};

/** Says what is wrong with the folder, if that is what failed. */
export function explain(folder: string, error: unknown): unknown {
  const reason = reasons[(error as { code?: string }).code ?? ''];
  if (!reason || error instanceof OperatorError) return error;
  return new OperatorError(
    `The database in ${folder} cannot be used: ${(error as Error).message}.\n${reason} What was kept before is still there.`,
    { cause: error },
  );
}

/** Does something with the folder, and says what is wrong with the folder if that fails. */
export async function explained<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(folder, error);
  }
}
