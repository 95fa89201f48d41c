import { type Crowd, type Crowds, isGoodCrowd, leastRatios } from './crowds.ts';
import type { Export } from './exports.ts';
import { leastGoodput, most_ms, type Overload } from './overload.ts';
import type { Row } from './reads.ts';

const whole = (number: number) => Math.round(number).toLocaleString('en');
const verdict = (good: boolean) => (good ? 'ok ' : 'LOW');

/** A line of the table of reads. */
export const formatRow = ({ path, against, measured, baseline, ratio, least }: Row) =>
  [
    verdict(ratio >= least),
    path.padEnd(28),
    `${whole(measured)}/s`.padStart(10),
    `  ${against.padEnd(26)}`,
    `${whole(baseline)}/s`.padStart(10),
    `${ratio.toFixed(2)}×`.padStart(8),
    `(at least ${least}×)`,
  ].join(' ');

/** How much memory above its idle a service may take for an export. */
const allowedMemory_mb = 100;
const leastOfCopy = 0.6;

export const isGoodExport = ({ ratio, above_idle_mb }: Export) =>
  ratio >= leastOfCopy && above_idle_mb <= allowedMemory_mb;

export const formatExport = (each: Export, figures: number) =>
  `${verdict(isGoodExport(each))} ${`export of ${whole(figures)} (${each.form})`.padEnd(28)} ${`${(1 / each.measured).toFixed(2)} s`.padStart(10)}   ${'COPY … TO STDOUT'.padEnd(26)} ${`${(1 / each.baseline).toFixed(2)} s`.padStart(10)} ${`${each.ratio.toFixed(2)}×`.padStart(8)} (at least ${leastOfCopy}×)\n` +
  `    ${each.above_idle_mb} MB above idle; meanwhile one record took ${each.others_median_ms.toFixed(1)} ms, ${each.others_longest_ms.toFixed(0)} ms at most`;

export function formatCrowds(crowds: Crowds): string {
  const { clients, measured, baseline, ratio } = crowds;
  const least = leastRatios[clients];
  const each = (crowd: Crowd) =>
    [
      `${whole(crowd.answered_a_second)}/s`.padStart(8),
      `${(crowd.refused_share * 100).toFixed(1)} % refused`.padStart(14),
      `p50 ${crowd.p50_ms} ms, p99 ${crowd.p99_ms} ms`.padEnd(24),
    ].join(' ');
  return [
    verdict(isGoodCrowd(crowds)),
    `${String(clients).padStart(3)} clients, distinct lists`.padEnd(26),
    `${each(measured)}  by hand ${each(baseline)}`,
    `${ratio.toFixed(2)}×${least ? ` (at least ${least}×)` : ''}`,
  ].join(' ');
}

export const isGoodOverload = ({ goodput, fourfold, tenfold, unloaded, afterwards }: Overload) =>
  goodput >= leastGoodput &&
  fourfold.p99_ms <= most_ms &&
  [fourfold, tenfold, unloaded, afterwards].every(({ wrong }) => wrong === 0);

export function formatOverload(overload: Overload): string {
  const { unloaded, fourfold, tenfold, afterwards, baseline, memory_mb, goodput } = overload;
  const line = (name: string, asked: Overload['unloaded']) =>
    [
      `    ${name.padEnd(28)}`,
      `${whole(asked.asked_a_second)}/s asked`.padStart(15),
      `${whole(asked.answered_a_second)}/s answered`.padStart(18),
      `  p50 ${asked.p50_ms.toFixed(1)} ms, p99 ${asked.p99_ms.toFixed(1)} ms`,
      `  ${(asked.refused_share * 100).toFixed(0)} % refused within ${asked.refusal_p99_ms.toFixed(0)} ms, ${asked.wrong} wrong`,
    ].join('');
  return [
    `${verdict(isGoodOverload(overload))} under four times the load it answers ${goodput.toFixed(2)}× of ${whole(overload.capacity)}/s that it can (at least ${leastGoodput}×), p99 ${fourfold.p99_ms.toFixed(0)} ms (at most ${most_ms} ms)`,
    line('a fifth of what it can serve', unloaded),
    line('four times what it can serve', fourfold),
    line('  the same, by hand', baseline.fourfold),
    line('ten times what it can serve', tenfold),
    line('  the same, by hand', baseline.tenfold),
    line('a fifth again', afterwards),
    `    memory ${memory_mb.before} MB before, ${memory_mb.most} MB at most, ${memory_mb.after} MB after`,
  ].join('\n');
}
