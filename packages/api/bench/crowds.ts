import autocannon from 'autocannon';
import { dealOut, type Target } from './measure.ts';

/** What came of a crowd: that many clients, each of whom asks again as soon as it is answered. */
export type Crowd = {
  clients: number;
  answered_a_second: number;
  refused_share: number;
  p50_ms: number;
  p99_ms: number;
  /** Failures, and answers that are neither the answer nor a refusal. */
  wrong: number;
};

/** Asks as a crowd does; no two of it ask the same at a time. */
export async function measureCrowd(
  target: Target,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Crowd> {
  const result = await autocannon({
    url: target.base,
    connections: clients,
    duration: seconds,
    setupClient: dealOut(target, clients),
  });
  const { '2xx': answered, '4xx': denied, '5xx': failed, errors, latency, duration } = result;
  const refused = result.statusCodeStats?.['503']?.count ?? 0;
  return {
    clients,
    answered_a_second: answered / duration,
    refused_share: refused / Math.max(1, answered + denied + failed),
    p50_ms: latency.p50,
    p99_ms: latency.p99,
    wrong: denied + failed - refused + errors,
  };
}
