import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';
import { shapeOf } from './answer-cache.ts';
import type { Prepared } from './prepared.ts';
import type { Exchange } from './questions.ts';

/** The answers that are being made, so that each is made once for all who ask for it meanwhile. */
export type Making = {
  /** Whether the answer to a request of exactly that shape is being made. */
  isUnderway(request: IncomingMessage): boolean;
  /** The answer if it is being made. */
  join(etag: string, reply: FastifyReply): Promise<Prepared> | undefined;
  /** Makes the answer; `isWanted` says whether any who asked for it is still there. */
  begin(
    etag: string,
    exchange: Exchange,
    make: (isWanted: () => boolean) => Promise<Prepared>,
  ): Promise<Prepared>;
};

type Begun = { waiting: FastifyReply[]; prepared: Promise<Prepared> };

export function createMaking(): Making {
  // Maps would keep what they have let go of: see admission.ts.
  const begun: Record<string, Begun> = Object.create(null);
  const shapes: Record<string, true> = Object.create(null);
  return {
    isUnderway: (request) => shapeOf(request) in shapes,
    join: (etag, reply) => {
      begun[etag]?.waiting.push(reply);
      return begun[etag]?.prepared;
    },
    begin: (etag, { request, reply }, make) => {
      const shape = shapeOf(request.raw);
      const waiting = [reply];
      const isWanted = () => waiting.some(({ raw }) => !raw.destroyed);
      const prepared = make(isWanted).finally(() => {
        delete begun[etag];
        delete shapes[shape];
      });
      begun[etag] = { waiting, prepared };
      shapes[shape] = true;
      return prepared;
    },
  };
}
