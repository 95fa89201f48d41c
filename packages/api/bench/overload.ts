import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';

/** What came of asking at a steady rate; times are of the requests that were answered. */
export type Asked = {
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
  memory_mb: { before: number; most: number; after: number };
};

/**
 * Asks a service for what it must make anew: at a fifth of what it can serve, then at four times as much
 * as it can serve, then at a fifth again.
 */
export async function measureOverload(
  url: string,
  { pid, seconds }: { pid: number; seconds: number },
): Promise<Overload> {
  const full = await autocannon({ url, connections: 16, duration: seconds });
  const capacity = full['2xx'] / full.duration;
  const little = { rate: capacity / 5, connections: 16, seconds };
  const unloaded = await ask(url, little);
  const before = await residentMegabytes(pid);
  let most = before;
  const timer = setInterval(async () => {
    most = Math.max(most, await residentMegabytes(pid));
  }, 200);
  const overloaded = await ask(url, { rate: capacity * 4, connections: 400, seconds: seconds * 2 });
  clearInterval(timer);
  await setTimeout(2000);
  const afterwards = await ask(url, little);
  const memory_mb = { before, most, after: await residentMegabytes(pid) };
  return { unloaded, overloaded, afterwards, memory_mb };
}

async function ask(
  url: string,
  { rate, connections, seconds }: { rate: number; connections: number; seconds: number },
): Promise<Asked> {
  const durations_ms: number[] = [];
  const counted = { refused: 0, wrong: 0 };
  let telling = 0;
  const options = {
    url,
    connections,
    overallRate: Math.max(connections, Math.round(rate)),
    duration: seconds,
    timeout: 30,
    setupClient: (client: autocannon.Client) => {
      client.on('headers', ({ statusCode, headers }: Head) => {
        if (statusCode >= 400 && headers.some((each) => /^retry-after$/i.test(each))) telling += 1;
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
    wrong: counted.wrong + (counted.refused - telling) + result.errors,
  };
}

type Head = { statusCode: number; headers: string[] };

export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024);
}

/** The same as lines of a report. */
export function formatOverload({ unloaded, overloaded, afterwards, memory_mb }: Overload): string {
  const line = (name: string, asked: Asked) =>
    `${name.padEnd(30)} ${asked.asked_a_second.toFixed(0).padStart(8)}/s asked ${asked.answered_a_second.toFixed(0).padStart(8)}/s answered  p50 ${asked.p50_ms.toFixed(1)} ms  p99 ${asked.p99_ms.toFixed(1)} ms  ${(asked.refused_share * 100).toFixed(0)} % refused  ${asked.wrong} wrong`;
  const ratio = overloaded.p99_ms / unloaded.p99_ms;
  return [
    line('a fifth of what it can serve', unloaded),
    line('four times what it can serve', overloaded),
    line('a fifth again', afterwards),
    `p99 under overload: ${ratio.toFixed(1)}× ${ratio <= 5 ? 'ok' : 'HIGH'} (at most 5×); memory ${memory_mb.before} MB before, ${memory_mb.most} MB at most, ${memory_mb.after} MB after`,
  ].join('\n');
}
