import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Crowds, isGoodCrowd, measureCrowds } from './crowds.ts';
import { type Export, measureExports } from './exports.ts';
import type { Timing } from './measure.ts';
import { measureOverload, type Overload } from './overload.ts';
import { residentMegabytes, type Started, startBaseline, startService } from './processes.ts';
import { findPages, list, measureReads, type Page, type Row } from './reads.ts';
import {
  formatCrowds,
  formatExport,
  formatOverload,
  formatRow,
  isGoodExport,
  isGoodOverload,
} from './report.ts';
import { prepareEmbedded, preparePostgres, type Store } from './stores.ts';

/**
 * Measures the service against baselines in the same run on the same machine, on PostgreSQL and on the
 * embedded database, with made-up figures. Exits with 1 when a ratio is not what it must be. `--quick`
 * takes one round of each and fewer figures: to see that nothing broke, not to compare.
 */
const { values } = parseArgs({
  options: {
    figures: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const figures = Number(values.figures ?? (values.quick ? 50_000 : 200_000));
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
const sizes = values.quick ? [4, 32, 256] : [4, 8, 16, 32, 64, 128, 256];
const seconds = Number(values.seconds);
const timing = { rounds, seconds, connections: 40 };
// Half as many suffice where one process does everything.
const embeddedTiming = { ...timing, rounds: Math.ceil(rounds / 2) };

type Report = {
  store: string;
  started_in_s: number;
  reads: Row[];
  crowds: Crowds[];
  exports: Export[];
  overload: Overload | undefined;
  memory_mb: number;
};

/** Ends what is measured when the bench itself is told to end. */
let endEarly: (() => Promise<void>) | undefined;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await endEarly?.();
    process.exit(1);
  });
}

/** Starts what is measured and its baselines on that store, measures them and ends them. */
async function report(store: Store, timing: Timing): Promise<Report> {
  console.log(`\n${store.name}, ${figures.toLocaleString('en')} made-up figures`);
  const started: Started[] = [];
  const end = async () => {
    for (const each of started) await each.stop();
    await store.drop();
  };
  endEarly = end;
  const begin = async (starting: Promise<Started>) => {
    started.push(await starting);
    return started.at(-1) as Started;
  };
  try {
    const cached = await begin(startService(await store.open()));
    const settings = await store.open();
    const uncached = await begin(startService({ ...settings, ANSWER_CACHE_MB: '0' }));
    const sample = `${cached.base}${list}`;
    const baseline = await begin(startBaseline(await store.open(), sample));
    const pages = await findPages(uncached.base, Math.min(figures, 200_000));
    const reads: Row[] = [];
    for await (const row of measureReads({ cached, uncached, baseline, pages }, timing)) {
      reads.push(row);
      console.log(formatRow(row));
    }
    const targets = toListTargets(uncached, baseline, pages);
    const crowds: Crowds[] = [];
    for await (const each of measureCrowds(targets, { ...timing, sizes })) {
      crowds.push(each);
      console.log(formatCrowds(each));
    }
    const url = settings.DATABASE_URL;
    const rest = url
      ? await measureRest(uncached, { url, targets })
      : { exports: [], overload: undefined };
    const memory_mb = await residentMegabytes(cached.pid);
    const { started_in_s } = cached;
    console.log(`    started in ${started_in_s.toFixed(1)} s; ${memory_mb} MB after the run`);
    return { store: store.name, started_in_s, reads, crowds, ...rest, memory_mb };
  } finally {
    endEarly = undefined;
    await end();
  }
}

/** Lists all over the figures, more of them than a crowd has clients, of the service and by hand. */
function toListTargets(service: Started, baseline: Started, pages: readonly Page[]) {
  const limits = [50, 49, 48, 47];
  const toPaths = (toPath: (page: Page, limit: number) => string) =>
    pages.flatMap((page) => limits.map((limit) => toPath(page, limit)));
  return [
    {
      base: service.base,
      paths: toPaths(
        ({ cursor }, limit) => `/v1/production-figures?limit=${limit}&cursor=${cursor}`,
      ),
    },
    {
      base: baseline.base,
      paths: toPaths(({ after }, limit) => `/list?after=${after}&limit=${limit}`),
    },
  ] as const;
}

/** What is measured on PostgreSQL only: COPY and many connections have no like in the embedded database. */
async function measureRest(
  service: Started,
  { url, targets: [target, by_hand] }: { url: string; targets: ReturnType<typeof toListTargets> },
) {
  const exports = await measureExports(service, { url, figures, rounds: Math.min(rounds, 5) });
  for (const each of exports) console.log(formatExport(each, figures));
  const overload = await measureOverload(
    service,
    { paths: target.paths, baseline: by_hand },
    { rounds: Math.min(rounds, 2), seconds: 3 * seconds },
  );
  console.log(formatOverload(overload));
  return { exports, overload };
}

const isGood = ({ reads, crowds, exports, overload }: Report) =>
  reads.every(({ ratio, least }) => ratio >= least) &&
  crowds.every(isGoodCrowd) &&
  exports.every(isGoodExport) &&
  (!overload || isGoodOverload(overload));

const begun = performance.now();
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`;
console.log(`${machine}; medians of ${rounds} rounds of ${seconds} s, in turn with the baseline`);
const reports = [
  await report(await preparePostgres(figures), timing),
  await report(await prepareEmbedded(figures), embeddedTiming),
];
const took_s = Math.round((performance.now() - begun) / 1000);
console.log(`\nMeasured in ${took_s} s.`);
if (values.json) {
  const content = { machine, figures, rounds, seconds, took_s, reports };
  await writeFile(values.json, `${JSON.stringify(content, null, 2)}\n`);
}
process.exitCode = reports.every(isGood) ? 0 : 1;
