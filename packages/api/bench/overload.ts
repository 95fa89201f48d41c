import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import { dealOut, median, type Target } from './measure.ts';
import { residentMegabytes, type Started } from './processes.ts';
import { askSteadily, type Steady } from './steady.ts';

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
 * then at four times as much as it can serve, then at a fifth again, in several rounds. A p99 is that of
 * all rounds together: of one round it says more about the machine in those seconds than about the service.
 */
export async function measureOverload(
  started: Started,
  paths: readonly string[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Overload> {
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const target = { base: started.base, paths, headers };
  await measureCapacity(target, seconds);
  const memory = await watchMemory(started.pid);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measureRound(target, seconds));
  }
  const toAsked = (phase: 'unloaded' | 'overloaded' | 'afterwards') =>
    summarize(measured.map((each) => each[phase]));
  const [unloaded, overloaded] = [toAsked('unloaded'), toAsked('overloaded')];
  return {
    capacity: median(measured.map(({ capacity }) => capacity)),
    unloaded,
    overloaded,
    afterwards: toAsked('afterwards'),
    p99_ratio: overloaded.p99_ms / unloaded.p99_ms,
    memory_mb: await memory.stop(),
  };
}

/** Answers a second when there are as many clients as the service makes answers at a time. */
async function measureCapacity(target: Target, seconds: number): Promise<number> {
  const connections = 4;
  const setupClient = dealOut(target, connections);
  const result = await autocannon({
    url: target.base,
    connections,
    duration: seconds,
    setupClient,
  });
  return result['2xx'] / result.duration;
}

type Phase = Steady & { seconds: number };
type Round = { capacity: number; unloaded: Phase; overloaded: Phase; afterwards: Phase };

async function measureRound(target: Target, seconds: number): Promise<Round> {
  const ask = async (load: { rate: number; seconds: number }): Promise<Phase> => ({
    ...(await askSteadily(target, { ...load, connections: 400 })),
    seconds: load.seconds,
  });
  const capacity = await measureCapacity(target, seconds);
  const little = { rate: capacity / 5, seconds };
  const unloaded = await ask(little);
  const overloaded = await ask({ rate: capacity * 4, seconds: 2 * seconds });
  await setTimeout(1000);
  return { capacity, unloaded, overloaded, afterwards: await ask(little) };
}

function summarize(phases: readonly Phase[]): Asked {
  const sum = (toNumber: (phase: Phase) => number) =>
    phases.reduce((total, phase) => total + toNumber(phase), 0);
  const seconds = sum((phase) => phase.seconds);
  const lost = sum((phase) => phase.lost);
  const replies = phases.flatMap((phase) => phase.replies);
  const answered = replies.filter(({ status }) => status === 200);
  const refused = replies.filter(({ status }) => status === 503 || status === 429);
  const silent = refused.filter(({ has_retry_after }) => !has_retry_after);
  return {
    asked_a_second: (replies.length + sum(({ unsent }) => unsent) + lost) / seconds,
    answered_a_second: answered.length / seconds,
    refused_share: refused.length / replies.length,
    p50_ms: quantile(answered, 0.5),
    p99_ms: quantile(answered, 0.99),
    refusal_p99_ms: quantile(refused, 0.99),
    wrong: replies.length - answered.length - refused.length + silent.length + lost,
  };
}

/** Watches the memory of a process until told to stop. */
async function watchMemory(pid: number) {
  const before = await residentMegabytes(pid);
  let most = before;
  const timer = setInterval(async () => {
    most = Math.max(most, await residentMegabytes(pid));
  }, 200);
  return {
    stop: async (): Promise<Overload['memory_mb']> => {
      clearInterval(timer);
      return { before, most, after: await residentMegabytes(pid) };
    },
  };
}

function quantile(replies: readonly { duration_ms: number }[], share: number): number {
  const sorted = replies.map(({ duration_ms }) => duration_ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
