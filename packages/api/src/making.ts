import type { FastifyReply } from 'fastify';
import type { Prepared } from './prepared.ts';

/** The answers that are being made, so that each is made once for all who ask for it meanwhile. */
export type Making = {
  /** The answer if it is being made. */
  join(etag: string, reply: FastifyReply): Promise<Prepared> | undefined;
  /** Makes the answer; `isWanted` says whether any who asked for it is still there. */
  begin(
    etag: string,
    reply: FastifyReply,
    make: (isWanted: () => boolean) => Promise<Prepared>,
  ): Promise<Prepared>;
};

type Begun = { waiting: FastifyReply[]; prepared: Promise<Prepared> };

export function createMaking(): Making {
  // A Map would keep what it has let go of: see admission.ts.
  const begun: Record<string, Begun> = Object.create(null);
  return {
    join: (etag, reply) => {
      begun[etag]?.waiting.push(reply);
      return begun[etag]?.prepared;
    },
    begin: (etag, reply, make) => {
      const waiting = [reply];
      const isWanted = () => waiting.some(({ raw }) => !raw.destroyed);
      const prepared = make(isWanted).finally(() => {
        delete begun[etag];
      });
      begun[etag] = { waiting, prepared };
      return prepared;
    },
  };
}
