import type { FastifyRequest } from 'fastify';
import type { Service } from './service.ts';

/**
 * The address that clients reach the service under: the configured one, else what the request was sent to;
 * empty when that is no host name. `base` is set only where it comes from the request.
 */
export function findAddress(
  { publicUrl }: Pick<Service, 'publicUrl'>,
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
): { address: string; base: string | undefined } {
  if (publicUrl !== undefined) return { address: publicUrl, base: undefined };
  const isHost = /^[a-z0-9.-]{1,253}(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i.test(request.host);
  const asked = `${request.protocol}://${request.host}`;
  const address = isHost && URL.canParse(asked) ? new URL(asked).origin : '';
  return { address, base: address };
}
