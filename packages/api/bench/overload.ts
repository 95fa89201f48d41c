import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import { dealOut, type Target } from './measure.ts';
import { residentMegabytes, type Started } from './processes.ts';
import { askSteadily } from './steady.ts';

/** What came of asking at a steady rate; times are of the requests that were answered. */
type Asked = {
  asked_a_second: number;
  answered_a_second: number;
  refused_share: number;
  p50_ms: number;
  p99_ms: number;
  /** How long the slowest hundredth of refusals took at least. */
  refusal_p99_ms: number;
  /** Refusals that do not say when to come again, other failures, and requests that got no answer. */
  wrong: number;
};

export type Overload = {
  capacity: number;
  unloaded: Asked;
  overloaded: Asked;
  afterwards: Asked;
  p99_ratio: number;
  memory_mb: { before: number; most: number; after: number };
};

/** How many times its unloaded value the p99 of answered requests may be under overload. */
export const allowedRatio = 5;

/**
 * Asks a service for what it must make anew, as browsers and the SDK do: at a fifth of what it can serve,
 * then at four times as much as it can serve, then at a fifth again. Returns one round of several, that
 * with the median ratio.
 */
export async function measureOverload(
  started: Started,
  paths: readonly string[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Overload> {
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const target = { base: started.base, paths, headers };
  await measureCapacity(target, 2);
  const measured: Overload[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measureRound(started, target, seconds));
  }
  measured.sort((a, b) => a.p99_ratio - b.p99_ratio);
  return measured[Math.floor(rounds / 2)] as Overload;
}

/** Answers a second when there are as many clients as the service makes answers at a time. */
async function measureCapacity(target: Target, seconds: number): Promise<number> {
  const connections = 8;
  const setupClient = dealOut(target, connections);
  const result = await autocannon({
    url: target.base,
    connections,
    duration: seconds,
    setupClient,
  });
  return result['2xx'] / result.duration;
}

async function measureRound({ pid }: Started, target: Target, seconds: number): Promise<Overload> {
  const capacity = await measureCapacity(target, seconds);
  const little = { rate: capacity / 5, connections: 400, seconds };
  const unloaded = await ask(target, little);
  const before = await residentMegabytes(pid);
  let most = before;
  const timer = setInterval(async () => {
    most = Math.max(most, await residentMegabytes(pid));
  }, 200);
  const overloaded = await ask(target, {
    rate: capacity * 4,
    connections: 400,
    seconds: 2 * seconds,
  });
  clearInterval(timer);
  await setTimeout(1000);
  const afterwards = await ask(target, little);
  const memory_mb = { before, most, after: await residentMegabytes(pid) };
  const p99_ratio = overloaded.p99_ms / unloaded.p99_ms;
  return { capacity, unloaded, overloaded, afterwards, p99_ratio, memory_mb };
}

async function ask(
  target: Target,
  load: { rate: number; connections: number; seconds: number },
): Promise<Asked> {
  const { replies, unsent, lost } = await askSteadily(target, load);
  const answered = replies.filter(({ status }) => status === 200);
  const refused = replies.filter(({ status }) => status === 503 || status === 429);
  const silent = refused.filter(({ has_retry_after }) => !has_retry_after);
  return {
    asked_a_second: (replies.length + unsent + lost) / load.seconds,
    answered_a_second: answered.length / load.seconds,
    refused_share: refused.length / replies.length,
    p50_ms: quantile(answered, 0.5),
    p99_ms: quantile(answered, 0.99),
    refusal_p99_ms: quantile(refused, 0.99),
    wrong: replies.length - answered.length - refused.length + silent.length + lost,
  };
}

function quantile(replies: readonly { duration_ms: number }[], share: number): number {
  const sorted = replies.map(({ duration_ms }) => duration_ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
