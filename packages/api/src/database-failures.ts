/** The database cannot be reached now; `cause` says why. */
export class Unreachable extends Error {
  readonly code = '08006';
  constructor(cause: unknown) {
    super('The database cannot be reached.', { cause });
  }
}

export const isUnreachable = (error: unknown): boolean => error instanceof Unreachable;

// A statement's own errors have the severity ERROR; those that end or refuse a connection another, or none.
export async function orUnreachable<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const { severity = 'FATAL' } = error as { severity?: string };
    throw /^(FATAL|PANIC)$/.test(severity) ? new Unreachable(error) : error;
  }
}
