import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Row } from '../resources/query.ts';

/** A form in which records are written: what comes before, between and after them, and each of them. */
export type Encoder = {
  head: string;
  between: string;
  tail: string;
  toText(row: Row): string;
};

/** Rows that are read at once: enough to be quick, few enough for others to have their turn. */
export const batchSize = 1000;

// Sent on as text: buffers as large as this live until the garbage is collected, texts are freed as they are sent.
const chunkLength = 65_536;

/**
 * Rows as text, made as it is read. Fails when there are not as many as announced, so that no one takes a
 * part for the whole.
 */
export function toBody(
  batches: AsyncIterable<readonly Row[]>,
  encoder: Encoder,
  count: number,
): Readable {
  return Readable.from(encode(batches, encoder, count), { highWaterMark: 1 });
}

async function* encode(
  batches: AsyncIterable<readonly Row[]>,
  { head, between, tail, toText }: Encoder,
  count: number,
): AsyncGenerator<string> {
  let sent = 0;
  let text = head;
  for await (const rows of batches) {
    for (const row of rows) {
      text += sent === 0 ? toText(row) : between + toText(row);
      sent += 1;
      if (text.length < chunkLength) continue;
      yield text;
      text = '';
      // A client that reads fast never makes the stream wait; others are to have their turn all the same.
      await setImmediate();
    }
  }
  if (sent !== count) throw new Error(`${sent} rows were read, ${count} announced`);
  yield text + tail;
}
