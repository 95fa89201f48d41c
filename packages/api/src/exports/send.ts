import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { beginAnswer, licence } from '../answers.ts';
import type { Exchange, Question } from '../questions.ts';
import type { Row } from '../resources/query.ts';
import type { Service } from '../service.ts';
import { type Encoder, toBody } from './stream.ts';

/** Rows that are ready to be read, how many they are, and how they are written. */
export type Export = {
  count: number;
  rows: AsyncIterable<readonly Row[]>;
  encoder: Encoder;
  /** Further values of the Link header. */
  links?: readonly string[];
};

/** Sends rows as they are read, with their number ahead of them; 304 when the client has them. */
export async function sendExport(
  service: Service,
  exchange: Exchange,
  { question, filename }: { question: Question; filename: string },
  open: () => Promise<Export>,
): Promise<FastifyReply> {
  if (beginAnswer(service, exchange, question)) return exchange.reply.code(304).send();
  const { count, rows, encoder, links = [] } = await service.admission.run(open);
  exchange.reply
    .headers({ ...toExportHeaders(filename, count), link: [...standingLinks, ...links].join(', ') })
    .type(toContentType(question.mediaType));
  // Rows are not read before they are asked for, and a HEAD asks for none.
  const wanted = exchange.request.method !== 'HEAD';
  return sendStream(service, exchange, wanted ? toBody(rows, encoder, count) : Readable.from([]));
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
  body.once('error', (error) => {
    if (!reply.raw.headersSent) return;
    service.observer.failed(error, request.id);
    // Without chunks, as in HTTP/1.0, an orderly end of the connection would be the end of the body.
    reply.raw.socket?.resetAndDestroy();
  });
  return reply.send(body);
}
