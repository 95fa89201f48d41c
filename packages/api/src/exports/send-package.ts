import { Readable } from 'node:stream';
import { type DatasetRecord, findResource, type Resource, revisions } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Exchange } from '../questions.ts';
import { findPage } from '../resources/query.ts';
import { isOfHistory, type RevisionRef } from '../revisions/revision-ref.ts';
import type { Service } from '../service.ts';
import { type Archive, createArchives, NoRoom } from './archives.ts';
import { toFilename } from './open.ts';
import type { Edition } from './package.ts';
import { clientOf, sendStream, toExportHeaders } from './send.ts';

/** Sends the dataset package of a revision. */
export function packageSender(app: FastifyInstance, service: Service) {
  const archives = createArchives(service.database, service.exports);
  app.addHook('onClose', () => archives.close());
  let isFull = false;
  const lease = async ({ request }: Exchange, edition: Edition): Promise<Archive> => {
    try {
      const archive = await archives.lease(edition, clientOf(request));
      isFull = false;
      return archive;
    } catch (error) {
      // One line for each time that it fills up, however many ask meanwhile.
      if (error instanceof NoRoom && !isFull) service.observer.failed(error, request.id);
      isFull = error instanceof NoRoom;
      throw error;
    }
  };
  return async (exchange: Exchange, at: RevisionRef): Promise<FastifyReply> => {
    const { request, reply } = exchange;
    const edition = await findEdition(service, at);
    const archive = await lease(exchange, edition);
    reply
      .headers(toExportHeaders(toFilename('dataset', at.revision, 'zip'), archive.rows))
      .header('content-length', String(archive.bytes))
      .type('application/zip');
    if (request.method !== 'HEAD') return sendStream(service, exchange, archive.read());
    await archive.release();
    return reply.send(Readable.from([]));
  };
}

async function findEdition({ database }: Service, at: RevisionRef): Promise<Edition> {
  const { revision, hash } = at;
  const [row] = await database.query<{ created: string }>(sql`
    select to_char(${revisions.created_at} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created
    from ${revisions} where ${revisions.revision} = ${revision} and ${isOfHistory(at)}`);
  const known = { field: 'licence', kind: 'text', operator: 'exists', value: true } as const;
  const query = { sort: [], filters: [known], certainty: 'possible' as const };
  const sources = findResource('sources') as Resource;
  const rows = await findPage(database, sources, query, { revision, hash, limit: 10_000 });
  return {
    revision,
    hash,
    created: row?.created ?? '',
    outside: rows.map(({ record_json }) => JSON.parse(record_json) as DatasetRecord),
  };
}
