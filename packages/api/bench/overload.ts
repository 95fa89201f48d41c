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
  fourfold: Asked;
  tenfold: Asked;
  afterwards: Asked;
  /** Hand-written code, at the same rates. */
  baseline: { fourfold: Asked; tenfold: Asked };
  /** Answers under four times the load, of what can be answered at all. */
  goodput: number;
  memory_mb: { before: number; most: number; after: number };
};

/** What has to be answered under four times the load, and within which time. */
export const leastGoodput = 0.95;
export const most_ms = 1000;

type Targets = { paths: readonly string[]; baseline: Target };

/**
 * Asks a service for what it must make anew, as browsers and the SDK do: at a fifth of what it can serve,
 * at four and at ten times as much as it can serve, then at a fifth again, in several rounds. A p99 is that of
 * all rounds together: of one round it says more about the machine in those seconds than about the service.
 */
export async function measureOverload(
  started: Started,
  { paths, baseline }: Targets,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Overload> {
  const target = { base: started.base, paths, headers };
  await measureCapacity(target, seconds);
  const memory = await watchMemory(started.pid);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measureRound(target, baseline, seconds));
  }
  const toAsked = (toPhase: (round: Round) => Phase) => summarize(measured.map(toPhase));
  return {
    capacity: median(measured.map(({ capacity }) => capacity)),
    unloaded: toAsked(({ unloaded }) => unloaded),
    fourfold: toAsked(({ fourfold }) => fourfold),
    tenfold: toAsked(({ tenfold }) => tenfold),
    afterwards: toAsked(({ afterwards }) => afterwards),
    baseline: {
      fourfold: toAsked(({ baselineFourfold }) => baselineFourfold),
      tenfold: toAsked(({ baselineTenfold }) => baselineTenfold),
    },
    goodput: median(measured.map(toGoodput)),
    memory_mb: await memory.stop(),
  };
}

const headers = { 'accept-encoding': 'gzip, deflate, br' };

/** Answers a second when there are a few more clients than answers made at a time. */
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

type Phase = Steady & { seconds: number };
type Round = { capacity: number } & Record<
  'unloaded' | 'fourfold' | 'tenfold' | 'afterwards' | 'baselineFourfold' | 'baselineTenfold',
  Phase
>;

const toGoodput = ({ capacity, fourfold }: Round) =>
  summarize([fourfold]).answered_a_second / capacity;

async function measureRound(target: Target, against: Target, seconds: number): Promise<Round> {
  const capacity = await measureCapacity(target, seconds);
  // So many that all who may wait a second do, and some of those who ask find one free.
  const connections = Math.min(4000, Math.ceil(capacity * 1.5) + 400);
  const ask = async (asked: Target, times: number, lasting: number): Promise<Phase> => {
    const load = { rate: capacity * times, seconds: lasting, connections };
    const steady = await askSteadily(asked, load);
    await setTimeout(1000);
    return { ...steady, seconds: lasting };
  };
  return {
    capacity,
    unloaded: await ask(target, 1 / 5, seconds),
    fourfold: await ask(target, 4, 2 * seconds),
    baselineFourfold: await ask(against, 4, seconds),
    tenfold: await ask(target, 10, seconds),
    baselineTenfold: await ask(against, 10, seconds),
    afterwards: await ask(target, 1 / 5, seconds),
  };
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
