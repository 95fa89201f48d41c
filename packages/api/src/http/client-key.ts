import { isIPv4, SocketAddress } from 'node:net';

const hex = (groups: string) => (groups === '' ? [] : groups.split(':'));

/**
 * One client, in one spelling: an IPv4 address, or the /64 network that one IPv6 subscriber has to itself.
 * Proxies write addresses with ports and brackets too; what is no address is one client as well, and so is
 * a connection that has none left.
 */
export function toClientKey(address = ''): string {
  if (isIPv4(address)) return address;
  const parsed = parse(address.trim().replace(/%[^\]]*/, ''));
  if (!parsed) return 'unknown';
  if (parsed.family === 'ipv4') return parsed.address;
  const mapped = /^::ffff:(?:0:)?(\d+\.\d+\.\d+\.\d+)$/.exec(parsed.address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail = ''] = parsed.address.split('::');
  const [first, last] = [hex(head), hex(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}

// The longest spelling is an IPv4 address in a full IPv6 one, with brackets and a port.
const longest = 60;

function parse(text: string): SocketAddress | undefined {
  if (text.length > longest || !/^[[\]0-9a-f:.]+$/i.test(text)) return undefined;
  const isBare = text.split(':').length > 2 && !text.startsWith('[');
  return SocketAddress.parse(isBare ? `[${text}]` : text);
}
