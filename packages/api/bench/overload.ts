import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import { dealOut, type Target } from './measure.ts';
import { residentMegabytes, type Started } from './processes.ts';

/** What came of asking at a steady rate; times are of the requests that were answered. */
type Asked = {
  asked_a_second: number;
  answered_a_second: number;
  refused_share: number;
  p50_ms: number;
  p99_ms: number;
  /** Refusals that do not say when to come again, other failures, and requests that got no answer. */
  wrong: number;
};

export type Overload = {
  unloaded: Asked;
  overloaded: Asked;
  afterwards: Asked;
  p99_ratio: number;
  memory_mb: { before: number; most: number; after: number };
};

/** How many times its unloaded value the p99 of answered requests may be under overload. */
export const allowedRatio = 5;

/**
 * Asks a service for what it must make anew: at a fifth of what it can serve, then at four times as much
 * as it can serve, then at a fifth again.
 */
export async function measureOverload(
  { base, pid }: Started,
  paths: readonly string[],
  seconds: number,
): Promise<Overload> {
  const target = { base, paths };
  const full = await autocannon({
    url: base,
    connections: 40,
    duration: seconds,
    setupClient: dealOut(target, 40),
  });
  const capacity = full['2xx'] / full.duration;
  const little = { rate: capacity / 5, connections: 40, seconds };
  const unloaded = await ask(target, little);
  const before = await residentMegabytes(pid);
  let most = before;
  const timer = setInterval(async () => {
    most = Math.max(most, await residentMegabytes(pid));
  }, 200);
  const much = { rate: capacity * 4, connections: 400, seconds: seconds * 2 };
  const overloaded = await ask(target, much);
  clearInterval(timer);
  await setTimeout(2000);
  const afterwards = await ask(target, little);
  const memory_mb = { before, most, after: await residentMegabytes(pid) };
  const p99_ratio = overloaded.p99_ms / unloaded.p99_ms;
  return { unloaded, overloaded, afterwards, p99_ratio, memory_mb };
}

type Head = { statusCode: number; headers: string[] };

async function ask(
  target: Target,
  { rate, connections, seconds }: { rate: number; connections: number; seconds: number },
): Promise<Asked> {
  const durations_ms: number[] = [];
  const counted = { refused: 0, wrong: 0, telling: 0 };
  const deal = dealOut(target, connections);
  const options = {
    url: target.base,
    connections,
    overallRate: Math.max(connections, Math.round(rate)),
    duration: seconds,
    timeout: 30,
    setupClient: (client: autocannon.Client) => {
      deal(client);
      client.on('headers', ({ statusCode, headers }: Head) => {
        if (statusCode >= 400 && headers.some((each) => /^retry-after$/i.test(each))) {
          counted.telling += 1;
        }
      });
    },
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options as never, (error, found) =>
      error ? reject(error) : resolve(found),
    );
    running.on('response', (_, status, __, duration_ms) => {
      if (status === 200) durations_ms.push(duration_ms);
      else if (status === 503 || status === 429) counted.refused += 1;
      else counted.wrong += 1;
    });
  });
  const all = durations_ms.length + counted.refused + counted.wrong;
  durations_ms.sort((a, b) => a - b);
  const at = (share: number) => durations_ms[Math.floor(durations_ms.length * share)] ?? Number.NaN;
  return {
    asked_a_second: all / result.duration,
    answered_a_second: durations_ms.length / result.duration,
    refused_share: counted.refused / all,
    p50_ms: at(0.5),
    p99_ms: at(0.99),
    wrong: counted.wrong + Math.max(0, counted.refused - counted.telling) + result.errors,
  };
}
