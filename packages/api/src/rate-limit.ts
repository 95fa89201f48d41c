import { LRUCache } from 'lru-cache';
import { toClientKey } from './http/client-key.ts';

/** How much a client may still ask. Times are of the monotonic clock; the wall clock plays no part. */
export type RateLimit = {
  /** Takes that much of the client's allowance; returns the milliseconds to wait if there is too little. */
  take(client: string, cost: number): number;
  /** The headers that tell a client of its allowance. */
  headersFor(client: string): Record<string, string>;
};

// An address that makes requests is remembered; the least recent ones are forgotten first.
const clientsRemembered = 50_000;

/** Allows `requests` in a row, given back evenly over `window_s` seconds; none when `requests` is 0. */
export function createRateLimit(requests: number, window_s: number): RateLimit | undefined {
  if (requests === 0) return undefined;
  const window_ms = window_s * 1000;
  const interval_ms = window_ms / requests;
  const clients = new LRUCache<string, { wholeAt: number }>({ max: clientsRemembered });
  const policy = `"default";q=${requests};w=${window_s}`;
  return {
    take: (client, cost) => {
      const now = performance.now();
      const key = toClientKey(client);
      let known = clients.get(key);
      if (!known) {
        known = { wholeAt: 0 };
        clients.set(key, known);
      }
      const whole = Math.max(known.wholeAt, now) + cost * interval_ms;
      const wait_ms = whole - now - window_ms;
      if (wait_ms > 0.001) return wait_ms;
      known.wholeAt = whole;
      return 0;
    },
    headersFor: (client) => {
      const { wholeAt = 0 } = clients.peek(toClientKey(client)) ?? {};
      const missing_ms = Math.max(0, wholeAt - performance.now());
      const remaining = Math.max(0, Math.floor((window_ms - missing_ms) / interval_ms + 0.001));
      const reset_s = Math.ceil(missing_ms / 1000);
      return {
        'ratelimit-policy': policy,
        ratelimit: `"default";r=${remaining};t=${reset_s}`,
      };
    },
  };
}
