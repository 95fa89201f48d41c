import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginAnswer, licence } from '../answers.ts';
import { toClientKey } from '../http/client-key.ts';
import { Problem } from '../problems.ts';
import type { Exchange, Question } from '../questions.ts';
import type { Row } from '../resources/query.ts';
import { toJob } from '../responses/job.ts';
import type { Service } from '../service.ts';
import type { Slot } from './slots.ts';
import { type Encoder, toBody } from './stream.ts';

/** Rows that are ready to be read, how many they are, and how they are written. */
export type Export = {
  count: number;
  rows: AsyncIterable<readonly Row[]>;
  encoder: Encoder;
  /** Further values of the Link header. */
  links?: readonly string[];
};

type Sending = { question: Question; filename: string };

/** Sends rows as they are read, with their number ahead of them; 304 when the client has them. */
export async function sendExport(
  service: Service,
  exchange: Exchange,
  sending: Sending & { open: () => Promise<Export> },
): Promise<FastifyReply> {
  const { request, reply } = exchange;
  if (beginAnswer(service, exchange, sending.question)) return reply.code(304).send();
  // Rows are not read before they are asked for, and a HEAD asks for none.
  if (request.method === 'HEAD') {
    describe(reply, sending, await service.admission.run(sending.open, toJob(request)));
    return reply.send(Readable.from([]));
  }
  refuseWithoutChunks(request);
  const slot = await service.exports.take(clientOf(request));
  try {
    if (reply.raw.destroyed) throw gone();
    const opened = await service.admission.run(sending.open, toJob(request));
    describe(reply, sending, opened);
    const { rows, encoder, count } = opened;
    const body = toBody(track(rows, count, slot), encoder, count);
    // By then its connection to the database is free as well.
    body.once('close', slot.release);
    return sendStream(service, exchange, body);
  } catch (error) {
    slot.release();
    throw error;
  }
}

const gone = () => new Problem('unavailable', 'The client has gone.');

/** Who asks; nobody does any more where the connection has no address left. */
export function clientOf(request: FastifyRequest): string {
  const address: string | undefined = request.ip;
  if (address === undefined) throw gone();
  return toClientKey(address);
}

/** Sends a few rows, which are in memory, as one text; 304 when the client has them. */
export async function sendRows(
  service: Service,
  exchange: Exchange,
  sending: Sending & { open: () => Promise<Export> },
): Promise<FastifyReply> {
  const { request, reply } = exchange;
  if (beginAnswer(service, exchange, sending.question)) return reply.code(304).send();
  const { opened, texts } = await service.admission.run(async () => {
    const opened = await sending.open();
    const { rows, encoder, count } = opened;
    return { opened, texts: await toBody(rows, encoder, count).toArray() };
  }, toJob(request));
  describe(reply, sending, opened);
  return reply.send(texts.join(''));
}

function describe(
  reply: FastifyReply,
  { question, filename }: Sending,
  { count, links = [] }: Export,
): void {
  reply
    .headers({ ...toExportHeaders(filename, count), link: [...standingLinks, ...links].join(', ') })
    .type(toContentType(question.mediaType));
}

function refuseWithoutChunks({ raw }: FastifyRequest): void {
  if (raw.httpVersion !== '1.0') return;
  throw new Problem(
    'http_version_not_supported',
    'An export cannot be sent over HTTP/1.0, where a cut one looks whole. Use HTTP/1.1; in nginx: proxy_http_version 1.1.',
  );
}

/** The same rows; the slot knows how far they are. */
async function* track(
  rows: AsyncIterable<readonly Row[]>,
  count: number,
  slot: Slot,
): AsyncGenerator<readonly Row[]> {
  for await (const batch of rows) {
    const size = batch.length;
    yield batch;
    slot.done += size / count;
  }
}

// JSON is UTF-8 by definition; text is not.
const toContentType = (mediaType = '') =>
  mediaType.endsWith('+json') ? mediaType : `${mediaType}; charset=utf-8`;

const standingLinks = [
  `<${licence.url}>; rel="license"`,
  '</openapi.json>; rel="describedby"; type="application/vnd.oai.openapi+json"',
];

export const toExportHeaders = (filename: string, count: number) => ({
  'export-row-count': String(count),
  'content-disposition': `attachment; filename="${filename}"`,
  link: standingLinks.join(', '),
});

/** Sends a body as it is read. One that fails is cut, so that no client takes a part for the whole. */
export function sendStream(
  service: Service,
  { request, reply }: Exchange,
  body: Readable,
): FastifyReply {
  const { raw } = reply;
  body.once('error', (error) => {
    // Of a client that has gone away nothing has failed, and before the head a problem is answered.
    if (raw.destroyed || !raw.headersSent) return;
    service.observer.failed(error, request.id);
    raw.socket?.resetAndDestroy();
  });
  raw.once('close', () => body.destroy());
  if (raw.destroyed) body.destroy();
  return reply.send(body);
}
