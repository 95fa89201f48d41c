/** A failure that whoever runs the service can mend: its message says all that there is to say. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
