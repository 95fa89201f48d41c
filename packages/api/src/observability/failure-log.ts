/** What is logged of a failure. */
export type FailureLine = {
  request_id: string;
  err: { type: string; code: string | undefined; message: string; stack: string; cause?: string };
  /** How many more like it there were since the last line. */
  repeated?: number;
};

const interval_ms = 1000;
const longest = { message: 300, stack: 1500 };
// Codes come from databases and systems, which have a few hundred.
const kindsRemembered = 200;

/**
 * Logs one failure of a kind a second with its stack and counts the others: when the database is away,
 * every request fails alike. What is counted last is logged a second later.
 */
export function createFailureLog(
  write: (line: FailureLine) => void,
): (error: unknown, request_id: string) => void {
  const recent = new Map<string, { repeated: number; last: Failure }>();
  const open = (kind: string, failure: Failure, repeated: number) => {
    const { error, request_id } = failure;
    write({ request_id, err: describe(error), ...(repeated > 0 && { repeated }) });
    const known = { repeated: 0, last: failure };
    recent.set(kind, known);
    setTimeout(() => {
      recent.delete(kind);
      if (known.repeated > 0) open(kind, known.last, known.repeated - 1);
    }, interval_ms).unref();
  };
  return (error, request_id) => {
    const kind = kindOf(error);
    const known = recent.get(kind);
    if (known) {
      known.repeated += 1;
      known.last = { error, request_id };
    } else if (recent.size < kindsRemembered) open(kind, { error, request_id }, 0);
  };
}

type Failure = { error: unknown; request_id: string };

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : `${error.name} ${error.message.slice(0, 100)}`;
}

function describe(error: unknown): FailureLine['err'] {
  if (!(error instanceof Error)) {
    const message = String(error).slice(0, longest.message);
    return { type: typeof error, code: undefined, message, stack: '' };
  }
  const { name, message, stack = '', cause } = error;
  const { code } = error as { code?: string };
  return {
    type: name,
    code,
    message: message.slice(0, longest.message),
    stack: stack.slice(0, longest.stack),
    ...(cause instanceof Error && { cause: cause.message.slice(0, longest.message) }),
  };
}
