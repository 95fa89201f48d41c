import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';

export type Target = { url: string; headers?: Record<string, string> };

/** Requests a second of a target under 40 connections; throws when an answer is no success. */
export async function measureRate(target: Target, seconds: number): Promise<number> {
  const result = await autocannon({ ...target, connections: 40, duration: seconds });
  const wanted = target.headers ? result['3xx'] : result['2xx'];
  if (result.errors > 0 || wanted === 0 || result['4xx'] + result['5xx'] > 0) {
    throw new Error(
      `${target.url}: ${result.errors} errors, ${result.non2xx} answers other than 2xx`,
    );
  }
  return wanted / result.duration;
}

export type Comparison = { rate: number; against: number; ratio: number };

/** Median rates and ratio of two targets, measured in turn. */
export async function compare(
  target: Target,
  against: Target,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Comparison> {
  const pairs: Comparison[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const rate = await measureRate(target, seconds);
    const other = await measureRate(against, seconds);
    pairs.push({ rate, against: other, ratio: rate / other });
  }
  return {
    rate: median(pairs.map((pair) => pair.rate)),
    against: median(pairs.map((pair) => pair.against)),
    ratio: median(pairs.map((pair) => pair.ratio)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export type Started = { pid: number; stop(): Promise<void> };

/** Starts a Node program and waits until it answers at that address. What it prints is thrown away. */
export async function start(
  args: readonly string[],
  env: Record<string, string>,
  address: string,
): Promise<Started> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', openSync('/dev/null', 'w'), 'inherit'],
  });
  for (let tries = 0; ; tries += 1) {
    const up = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) break;
    if (child.exitCode !== null || tries > 300) throw new Error(`${args[0]} does not answer`);
    await setTimeout(100);
  }
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { pid: child.pid as number, stop };
}
