import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Comparison, compare, median } from './measure.ts';
import { residentMegabytes, type Started } from './processes.ts';
import { toFigureId } from './synthetic.ts';

/** An export against `COPY … TO STDOUT` of the same rows, as exports a second, and what it costs others. */
export type Export = Comparison & {
  form: string;
  /** Memory of the service during an export, above what it had before. */
  above_idle_mb: number;
  /** How long single records took meanwhile. */
  others_median_ms: number;
  others_longest_ms: number;
};

/** Measures the exports of all figures by a service that reads that database. */
export async function measureExports(
  { base, pid }: Started,
  { url, figures, rounds }: { url: string; figures: number; rounds: number },
): Promise<Export[]> {
  const exports: Export[] = [];
  for (const form of ['csv', 'ndjson']) {
    const address = `${base}/v1/exports/production-figures.${form}`;
    await fetchExport(address);
    await setTimeout(500);
    const idle_mb = await residentMegabytes(pid);
    const stop = watch(base, { pid, figures });
    await fetchExport(address);
    const { peak_mb, latencies_ms } = await stop();
    const times = await compare(
      rounds,
      async () => 1 / (await fetchExport(address)),
      async () => 1 / (await copy(url)),
    );
    exports.push({
      form,
      ...times,
      above_idle_mb: Math.max(0, peak_mb - idle_mb),
      others_median_ms: median(latencies_ms),
      others_longest_ms: Math.max(...latencies_ms),
    });
  }
  return exports;
}

const columns =
  'id, name, summary, former_ids, source_ids, subject_type, subject_id, county_id, province_id, metric, quantity, quantity_value, quantity_low, quantity_high, basis, period, period_low, period_high';

/** Seconds that COPY takes to send the same columns in the same order. */
async function copy(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const begun = performance.now();
  const rows = `select ${columns} from production_figures where since_revision <= 1 and (until_revision is null or until_revision > 1) order by id`;
  const stream = client.query(copyTo(`copy (${rows}) to stdout (format csv, header)`));
  stream.resume();
  await new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject));
  const seconds = (performance.now() - begun) / 1000;
  await client.end();
  return seconds;
}

/** Seconds that an export takes to arrive. */
function fetchExport(address: string): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.resume().once('error', reject);
      response.once('end', () => resolve((performance.now() - begun) / 1000));
    }).once('error', reject);
  });
}

type Watched = { peak_mb: number; latencies_ms: number[] };

/** Until told to stop, samples the memory of the service and asks it for a list that it has not cached. */
function watch(base: string, { pid, figures }: { pid: number; figures: number }) {
  const watched: Watched = { peak_mb: 0, latencies_ms: [] };
  let watching = true;
  const sample = async () => {
    while (watching) {
      watched.peak_mb = Math.max(watched.peak_mb, await residentMegabytes(pid));
      await setTimeout(50);
    }
  };
  const ask = async () => {
    while (watching) {
      const begun = performance.now();
      const id = toFigureId(1 + Math.floor(Math.random() * figures));
      await (await fetch(`${base}/v1/production-figures/${id}`)).arrayBuffer();
      watched.latencies_ms.push(performance.now() - begun);
      await setTimeout(20);
    }
  };
  const running = Promise.all([sample(), ask()]);
  return async () => {
    watching = false;
    await running;
    return watched;
  };
}
