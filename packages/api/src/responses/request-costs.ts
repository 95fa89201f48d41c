import { LRUCache } from 'lru-cache';

/** What a request is, as far as its cost goes: its route, and the parameters that it names. */
export type Kind = { route: string; variant: string };

/** How long the answers to each kind of request take to be made: learnt, never assumed for long. */
export type RequestCosts = {
  expect(kind: Kind): number;
  /** Learns from one that is done; while others are refused only slowly that a kind takes longer. */
  learn(kind: Kind, duration_ms: number, isRefusing: boolean): void;
  /** Learns from one that runs still; only of a kind of which little is known. */
  learnAtLeast(kind: Kind, elapsed_ms: number): void;
};

const kindsRemembered = 1000;
const unknown_ms = 5;
const least_ms = 0.05;
// An average over about the last twenty, of all while there are fewer.
const leastShare = 0.05;
// Refusing takes time as well. If that counted as the cost of answers, ever more would be refused.
const leastShareRefusing = 0.002;
// A stall of the machine is no cost of those that it happens to hold.
const mostAtOnce = 3;

type Known = { mean_ms: number; count: number };

export function createRequestCosts(): RequestCosts {
  const known = new LRUCache<string, Known>({ max: kindsRemembered });
  const keysOf = ({ route, variant }: Kind) => [`${route}?${variant}`, route];
  const find = (kind: Kind): Known | undefined => {
    const [exact = '', rough = ''] = keysOf(kind);
    return known.get(exact) ?? known.get(rough);
  };
  return {
    expect: (kind) => find(kind)?.mean_ms ?? unknown_ms,
    learn: (kind, duration_ms, isRefusing) => {
      for (const key of keysOf(kind)) {
        const each = known.get(key) ?? { mean_ms: unknown_ms, count: 0 };
        known.set(key, average(each, duration_ms, isRefusing));
      }
    },
    learnAtLeast: (kind, elapsed_ms) => {
      const [key = ''] = keysOf(kind);
      const { mean_ms, count } = known.get(key) ?? { mean_ms: unknown_ms, count: 0 };
      if (count < 3 && mean_ms < elapsed_ms) known.set(key, { mean_ms: elapsed_ms, count });
    },
  };
}

function average({ mean_ms, count }: Known, duration_ms: number, isRefusing: boolean): Known {
  const isKnown = count >= 3;
  const taken_ms = isKnown ? Math.min(duration_ms, mean_ms * mostAtOnce) : duration_ms;
  const isRising = taken_ms > mean_ms;
  const share =
    isKnown && isRefusing && isRising ? leastShareRefusing : Math.max(leastShare, 1 / (count + 2));
  const mean = mean_ms + (taken_ms - mean_ms) * share;
  return { mean_ms: Math.max(least_ms, mean), count: count + 1 };
}
