import autocannon from 'autocannon';

/** Addresses of one service that are asked in turn, each by one connection only if there are enough. */
export type Target = {
  base: string;
  paths: readonly string[];
  headers?: Record<string, string>;
};

export type Timing = { rounds: number; seconds: number; connections: number };

/** Gives each connection of a run its own share of the addresses, so that no two ask the same at a time. */
export function dealOut({ paths, headers }: Target, connections: number) {
  let dealt = 0;
  return (client: autocannon.Client): void => {
    const index = dealt;
    dealt += 1;
    const own = paths.filter((_, place) => place % connections === index % paths.length);
    const asked = own.map((path) => ({
      method: 'GET' as const,
      path,
      ...(headers && { headers }),
    }));
    client.setRequests(asked);
  };
}

/** Requests a second of a target; throws when an answer is no success. */
async function measureRate(
  target: Target,
  { seconds, connections }: Omit<Timing, 'rounds'>,
): Promise<number> {
  const setupClient = dealOut(target, connections);
  const options = { url: target.base, connections, duration: seconds, setupClient };
  const result = await autocannon(options);
  const wanted = target.headers ? result['3xx'] : result['2xx'];
  if (result.errors > 0 || wanted === 0 || result['4xx'] + result['5xx'] > 0) {
    throw new Error(
      `${target.base}${target.paths[0]}: ${result.errors} errors, ${result.non2xx} answers other than 2xx`,
    );
  }
  return wanted / result.duration;
}

/**
 * Asks until what a server does often has been compiled: 10,000 requests, or 3 seconds.
 * A service runs for weeks; its first seconds take twice the time for a request.
 */
async function warmUp(target: Target, connections: number): Promise<void> {
  let asked = 0;
  for (let seconds = 0; seconds < 3 && asked < 10_000; seconds += 1) {
    asked += await measureRate(target, { connections, seconds: 1 });
  }
}

export type Comparison = { measured: number; baseline: number; ratio: number };

/** Median rates of two targets and median ratio, measured in turn after a warm-up of both. */
export async function compareRates(
  target: Target,
  against: Target,
  { rounds, ...load }: Timing,
): Promise<Comparison> {
  for (const each of [target, against]) await warmUp(each, load.connections);
  return compare(
    rounds,
    () => measureRate(target, load),
    () => measureRate(against, load),
  );
}

/** Medians of two measures taken in turn; the ratio is the median of the rounds' ratios. */
export async function compare(
  rounds: number,
  measure: () => Promise<number>,
  measureBaseline: () => Promise<number>,
): Promise<Comparison> {
  const pairs: Comparison[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const measured = await measure();
    const baseline = await measureBaseline();
    pairs.push({ measured, baseline, ratio: measured / baseline });
  }
  return {
    measured: median(pairs.map((pair) => pair.measured)),
    baseline: median(pairs.map((pair) => pair.baseline)),
    ratio: median(pairs.map((pair) => pair.ratio)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
