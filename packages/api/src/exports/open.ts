import type { Resource } from '@20x10/schema';
import type { FastifyReply } from 'fastify';
import { toMeta } from '../answers.ts';
import type { Exchange, Question } from '../questions.ts';
import type { ListQuery } from '../resources/params.ts';
import { isBound } from '../resources/predicate.ts';
import { countRecords, streamRecords } from '../resources/query.ts';
import { readPage, type Walk } from '../resources/walk.ts';
import type { Service } from '../service.ts';
import { toCsvEncoder } from './csv.ts';
import { type Form, mediaTypes } from './forms.ts';
import { boxParameter, findSpots, placeOf, toBoxFilter, toGeojsonEncoder } from './geojson.ts';
import { toNdjsonEncoder } from './ndjson.ts';
import { type Export, sendExport, sendRows } from './send.ts';
import { batchSize, type Encoder } from './stream.ts';

/** What records are asked for, and in which form. */
export type Asked = {
  resource: Resource;
  form: Form;
  query: ListQuery;
  /** The query string's values, already checked. */
  given: Readonly<Record<string, unknown>>;
};

/** Name of the file that an export is kept in. */
export const toFilename = (name: string, revision: number, ending: string) =>
  `20x10-${name}-r${revision}.${ending}`;

/** Sends all records that meet the filters. */
export function sendWhole(
  service: Service,
  exchange: Exchange,
  asked: Asked,
  question: Question,
): Promise<FastifyReply> {
  const open = async () => {
    const { query, encoder } = await settle(service, asked, question);
    const { revision, hash } = question;
    const from = { revision, hash, batch: batchSize };
    return {
      count: await countRecords(service.database, asked.resource, query, question),
      rows: streamRecords(service.database, asked.resource, query, from),
      encoder,
    };
  };
  return sendExport(service, exchange, { ...describe(asked, question), open });
}

/** Sends a list in another form than JSON: whole, or the page that is asked for. */
export function sendList(
  service: Service,
  exchange: Exchange,
  asked: Asked,
  walk: Walk,
): Promise<FastifyReply> {
  const paged = 'limit' in asked.given || 'cursor' in asked.given;
  if (!paged) return sendWhole(service, exchange, asked, walk.question);
  const open = async (): Promise<Export> => {
    const { query, encoder } = await settle(service, asked, walk.question);
    const { rows, link } = await readPage(service.database, asked.resource, query, walk);
    return { count: rows.length, rows: toBatches(rows), encoder, ...(link && { links: [link] }) };
  };
  return sendRows(service, exchange, { ...describe(asked, walk.question), open });
}

async function* toBatches<T>(rows: T[]) {
  yield rows;
}

const describe = ({ resource, form }: Asked, question: Question) => ({
  filename: toFilename(resource.name, question.revision, form),
  question: { ...question, mediaType: mediaTypes[form] },
});

/** The query with what the form adds to it, and how its records are written. */
async function settle(
  service: Service,
  { resource, form, query, given }: Asked,
  question: Question,
): Promise<{ query: ListQuery; encoder: Encoder }> {
  const { fields } = query;
  if (form === 'ndjson') return { query, encoder: toNdjsonEncoder(fields) };
  const place = form === 'geojson' && placeOf(resource);
  if (!place) {
    const bounded = query.filters.some(isBound);
    const guarded = given.formulas === 'guard';
    return { query, encoder: toCsvEncoder(resource, { fields, bounded, guarded }) };
  }
  const spots = await findSpots(service.database, place, question);
  const box = given.bbox === undefined ? [] : boxParameter.read([given.bbox].flat() as string[]);
  const filters = box.length === 0 ? [] : [toBoxFilter(place, spots, box as never)];
  return {
    query: { ...query, filters: [...query.filters, ...filters] },
    encoder: toGeojsonEncoder(place, spots, { meta: toMeta(service, question), fields }),
  };
}
