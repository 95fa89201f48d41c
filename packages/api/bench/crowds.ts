import autocannon from 'autocannon';
import { dealOut, median, type Target } from './measure.ts';

/** What came of a crowd: that many clients, each of whom asks again as soon as it is answered. */
export type Crowd = {
  answered_a_second: number;
  refused_share: number;
  p50_ms: number;
  p99_ms: number;
  /** Failures, and answers that are neither the answer nor a refusal. */
  wrong: number;
};

/** The service and hand-written code before crowds of one size, in turn. */
export type Crowds = { clients: number; measured: Crowd; baseline: Crowd; ratio: number };

/** The row of DESIGN §8 that a crowd has to hold, if it is of that size. */
export const leastRatios: Readonly<Record<number, number>> = { 32: 1.6 };

/** Nobody in a crowd of up to that many is refused. */
const served = 256;

export const isGoodCrowd = ({ clients, measured, ratio }: Crowds) =>
  measured.wrong === 0 &&
  (clients > served || measured.refused_share === 0) &&
  ratio >= (leastRatios[clients] ?? 0);

/** Measures crowds of growing size; those that a row is about in as many rounds as any other row. */
export async function* measureCrowds(
  [target, against]: readonly [Target, Target],
  { sizes, rounds, seconds }: { sizes: readonly number[]; rounds: number; seconds: number },
): AsyncGenerator<Crowds> {
  for (const each of [target, against]) await measureCrowd(each, 32, 3);
  for (const clients of sizes) {
    const measured: Crowd[] = [];
    const baseline: Crowd[] = [];
    for (let round = 0; round < (leastRatios[clients] ? rounds : 1); round += 1) {
      measured.push(await measureCrowd(target, clients, 2 * seconds));
      baseline.push(await measureCrowd(against, clients, 2 * seconds));
    }
    const ratios = measured.map(
      (each, round) => each.answered_a_second / (baseline[round]?.answered_a_second ?? Number.NaN),
    );
    yield {
      clients,
      measured: toMedians(measured),
      baseline: toMedians(baseline),
      ratio: median(ratios),
    };
  }
}

/** No two of a crowd ask the same at a time. */
async function measureCrowd(target: Target, clients: number, seconds: number): Promise<Crowd> {
  const result = await autocannon({
    url: target.base,
    connections: clients,
    duration: seconds,
    setupClient: dealOut(target, clients),
  });
  const { '2xx': answered, '4xx': denied, '5xx': failed, errors, latency, duration } = result;
  const refused = result.statusCodeStats?.['503']?.count ?? 0;
  return {
    answered_a_second: answered / duration,
    refused_share: refused / Math.max(1, answered + denied + failed),
    p50_ms: latency.p50,
    p99_ms: latency.p99,
    wrong: denied + failed - refused + errors,
  };
}

function toMedians(crowds: readonly Crowd[]): Crowd {
  const of = (toNumber: (crowd: Crowd) => number) => median(crowds.map(toNumber));
  const most = (toNumber: (crowd: Crowd) => number) => Math.max(...crowds.map(toNumber));
  return {
    answered_a_second: of((each) => each.answered_a_second),
    refused_share: most((each) => each.refused_share),
    p50_ms: of((each) => each.p50_ms),
    p99_ms: of((each) => each.p99_ms),
    wrong: most((each) => each.wrong),
  };
}
