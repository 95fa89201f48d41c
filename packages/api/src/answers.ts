import type { FastifyReply } from 'fastify';
import { toCitationLine } from './citation/formats.ts';
import { routeOf } from './observe.ts';
import {
  type Coding,
  chooseCoding,
  isFresh,
  type Prepared,
  prepare,
  sendPrepared,
  toEtag,
  toHeaders,
} from './prepared.ts';
import { type Answer, type Exchange, type Question, toAddress } from './questions.ts';
import { refuse } from './refusals.ts';
import { toJob } from './responses/job.ts';
import type { Service } from './service.ts';

export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/**
 * Answers a question: 304 when the client has the answer, else from the cache, else by `produce`, once for
 * all who ask meanwhile. The answer depends on nothing but the question, so the ETag is known before any
 * SQL.
 */
export async function answer(
  service: Service,
  exchange: Exchange,
  question: Question,
  produce: () => Promise<Answer>,
): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const coding = chooseCoding(request.raw);
  const etag = toEtag(service.build, question, coding);
  let prepared = service.cache.byEtag(etag);
  if (!prepared) {
    if (isFresh(request.headers['if-none-match'], etag)) {
      return reply.headers(toHeaders(question, etag)).code(304).send();
    }
    const underway = service.making.join(etag, reply);
    const refusal = underway
      ? undefined
      : service.admission.refusal(() => ({ ...toJob(request), weight: question.share }));
    if (refusal) return refuse(request, reply, refusal);
    prepared = await (underway ??
      service.making.begin(etag, exchange, (isWanted) =>
        make(service, exchange, { question, etag, coding, produce, isWanted }),
      ));
  }
  if (question.base === undefined)
    service.cache.add(prepared, question.daily ? undefined : request.raw);
  sendPrepared(prepared, request, reply);
  return reply;
}

type Asked = {
  question: Question;
  etag: string;
  coding: Coding;
  produce: () => Promise<Answer>;
  isWanted: () => boolean;
};

/** Makes an answer when its turn comes, and tells the client who asked first how long that took. */
async function make(
  { admission }: Service,
  { request, reply }: Exchange,
  { question, etag, coding, produce, isWanted }: Asked,
): Promise<Prepared> {
  const asked_at = performance.now();
  // Compressing takes as much time as making, so it has to wait for its turn as well.
  const job = { ...toJob(request), weight: question.share, isWanted };
  return admission.run(async () => {
    const begun_at = performance.now();
    const made = await produce();
    const made_at = performance.now();
    const prepared = await prepare(question, { etag, coding, route: routeOf(request) }, made);
    const durations = [
      `wait;dur=${(begun_at - asked_at).toFixed(2)}`,
      `make;dur=${(made_at - begun_at).toFixed(2)}`,
      `code;dur=${(performance.now() - made_at).toFixed(2)}`,
    ];
    reply.headers({ 'server-timing': durations.join(', '), 'timing-allow-origin': '*' });
    return prepared;
  }, job);
}

/** Sets the headers of an answer that is sent as it is made; says whether the client has it already. */
export function beginAnswer(
  service: Service,
  { request, reply }: Exchange,
  question: Question,
): boolean {
  const etag = toEtag(service.build, question, 'identity');
  reply.headers(toHeaders(question, etag));
  return isFresh(request.headers['if-none-match'], etag);
}

/** What every answer says of itself. */
export type Meta = ReturnType<typeof toMeta>;
export function toMeta(
  { revisions, publicUrl = '' }: Pick<Service, 'revisions' | 'publicUrl'>,
  { path, canonical, revision, hash }: Question,
) {
  const query = toAddress(path, canonical, `revision=${revision}`);
  const address = `${publicUrl}${query}`;
  const revised_on = revisions.dayOf(revision);
  return {
    revision,
    revision_hash: hash,
    licence: licence.name,
    citation: toCitationLine({ revision, revised_on, address, licence }),
    query,
  };
}
