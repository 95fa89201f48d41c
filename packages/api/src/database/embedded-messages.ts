import { OperatorError } from '../operator-error.ts';

/** What the embedded database is asked to do in its thread. */
export type Request =
  | { do: 'query'; sql: string; params: unknown[] }
  /** Puts on the disk what was committed. */
  | { do: 'keep' }
  | { do: 'close' };

/** Columns and values apart: names that recur in each row would have to be read again for each. */
export type Rows = { columns: string[]; values: unknown[][] };

export type Reply = { id: number; rows?: Rows; failure?: Failure };

/** An error as it passes between threads, which lets no properties through. */
export type Failure = {
  message: string;
  properties: Record<string, unknown>;
  isOperators: boolean;
  /** Whether the database can no longer be used as it is. */
  isFatal: boolean;
};

export const opened = 0;

export type WorkerData = {
  folder: string;
  /** Holds the id of the request that is at work, or 0. */
  running: Int32Array<SharedArrayBuffer>;
};

export function toFailure(error: unknown, isFatal: boolean): Failure {
  const { message, ...properties } = error as Error;
  const plain = Object.entries(properties).filter(([, value]) => typeof value === 'string');
  return {
    message: message ?? (error as Error).message,
    properties: Object.fromEntries(plain),
    isOperators: error instanceof OperatorError,
    isFatal,
  };
}

export function toError({ message, properties, isOperators }: Failure): Error {
  return isOperators ? new OperatorError(message) : Object.assign(new Error(message), properties);
}
