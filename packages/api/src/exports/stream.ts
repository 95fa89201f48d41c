import { Readable } from 'node:stream';
import type { Row } from '../resources/query.ts';

/** A form in which records are written: what comes before, between and after them, and each of them. */
export type Encoder = {
  head: string;
  between: string;
  tail: string;
  toText(row: Row): string;
};

/** A batch of rows becomes one chunk: large enough to be quick, small enough for others to have their turn. */
export const batchSize = 1000;

/**
 * Rows as bytes, made as they are read. Fails when there are not as many as announced, so that no one
 * takes a part for the whole.
 */
export function toBody(
  batches: AsyncIterable<readonly Row[]>,
  encoder: Encoder,
  count: number,
): Readable {
  return Readable.from(encode(batches, encoder, count), { objectMode: false, highWaterMark: 1 });
}

async function* encode(
  batches: AsyncIterable<readonly Row[]>,
  { head, between, tail, toText }: Encoder,
  count: number,
): AsyncGenerator<Buffer> {
  let sent = 0;
  let text = head;
  for await (const rows of batches) {
    for (const row of rows) {
      text += sent === 0 ? toText(row) : between + toText(row);
      sent += 1;
    }
    yield Buffer.from(text);
    text = '';
  }
  if (sent !== count) throw new Error(`${sent} rows were read, ${count} announced`);
  yield Buffer.from(text + tail);
}
