import type { FastifyRequest } from 'fastify';
import { isHost } from './http/request-faults.ts';
import type { Service } from './service.ts';

/**
 * The address that clients reach the service under: the configured one, else the host that the client
 * itself connected to. `base` is set only where it comes from the request: such an answer is for no one else.
 */
export function findAddress(
  { publicUrl }: Pick<Service, 'publicUrl'>,
  { raw: { headers, socket } }: Pick<FastifyRequest, 'raw'>,
): { address: string; base: string | undefined } {
  if (publicUrl !== undefined) return { address: publicUrl, base: undefined };
  const { host = '' } = headers;
  const protocol = 'encrypted' in socket ? 'https' : 'http';
  const address = isHost(host) ? new URL(`${protocol}://${host}`).origin : '';
  return { address, base: address };
}
