import type { IncomingMessage } from 'node:http';
import { Problem } from '../problems.ts';

const maxUrlLength = 8000;

/**
 * Finds what Node would refuse by itself without a word, or would let pass: a request with no host, with
 * several or a malformed one, and an expectation that is not met; and URLs that are too long. Lines of several hosts arrive joined.
 */
export function createFaultFinder(): (request: IncomingMessage) => Problem | undefined {
  let lastGood: string | undefined;
  return ({ url = '', headers: { host, expect }, httpVersionMinor }) => {
    if (url.length > maxUrlLength) {
      const detail = `An address has at most ${maxUrlLength} characters.`;
      return new Problem('uri_too_long', detail);
    }
    if (expect !== undefined && expect.toLowerCase() !== '100-continue') {
      return new Problem('expectation_failed', 'Only the expectation 100-continue can be met.');
    }
    if (host === lastGood && host !== undefined) return undefined;
    if (host === undefined && httpVersionMinor === 0) return undefined;
    if (host !== undefined && isHost(host)) {
      lastGood = host;
      return undefined;
    }
    return new Problem('invalid_request', 'A request has one header Host, which names a host.');
  };
}

const pattern = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** Whether a text is a host name or address, with a port or without. */
export const isHost = (text: string): boolean =>
  pattern.test(text) && URL.canParse(`http://${text}`);

/** The path and query of a request target, which a client may send as a whole address too. */
export function toOriginForm(target: string): string {
  if (target.startsWith('/') || !URL.canParse(target)) return target;
  return target.replace(/^https?:\/\/[^/?#]*(?=\/)/i, '');
}
