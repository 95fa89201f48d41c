import { readFile, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { migrationsFolder, openDatabase } from '../src/index.ts';
import { median, start } from './measure.ts';
import { insertFigures } from './synthetic.ts';

/**
 * Measures exports of made-up figures against `COPY … TO STDOUT` of the same columns in the same order,
 * the memory of the service above its idle, and how long other requests take meanwhile.
 */
const { values } = parseArgs({
  options: {
    figures: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const figures = Number(values.figures);
const server = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const name = `bench_exports_${process.pid}`;
const url = new URL(server);
url.pathname = `/${name}`;

async function onServer(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

async function prepare(): Promise<void> {
  await onServer(`create database ${name}`);
  const pool = { DATABASE_POOL_SIZE: 2, DATA_DIR: '' };
  const database = await openDatabase({ DATABASE_URL: url.href, ...pool });
  await database.migrate(migrationsFolder);
  await insertFigures(database, figures);
  await database.close();
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('vacuum analyze production_figures');
  await client.end();
}

const columns =
  'id, name, summary, former_ids, source_ids, subject_type, subject_id, county_id, province_id, metric, quantity, quantity_value, quantity_low, quantity_high, basis, period, period_low, period_high';

async function copy(): Promise<number> {
  const client = new pg.Client({ connectionString: url.href });
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

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

type Watched = { peak_mb: number; latencies_ms: number[] };

/** Until told to stop, samples the memory of the service and asks it for a list that it has not cached. */
function watch(base: string, pid: number) {
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
      const id = `made-up-${String(1 + Math.floor(Math.random() * figures)).padStart(8, '0')}`;
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

const port = String(20_000 + Math.floor(Math.random() * 20_000));
const base = `http://127.0.0.1:${port}`;
const settings = {
  PORT: port,
  HOST: '127.0.0.1',
  DATABASE_URL: url.href,
  RATE_LIMIT: '0',
  ANSWER_CACHE_MB: '0',
};

async function measure(): Promise<boolean> {
  const service = await start(['packages/api/src/bin/serve.ts'], settings, `${base}/readyz`);
  try {
    for (let count = 0; count < 50; count += 1) await fetch(`${base}/v1/production-figures`);
    await setTimeout(1000);
    const idle_mb = await residentMegabytes(service.pid);
    const rows = [];
    for (const form of ['csv', 'ndjson']) {
      const address = `${base}/v1/exports/production-figures.${form}`;
      const pairs = [];
      for (let round = 0; round < Number(values.rounds); round += 1) {
        pairs.push({ seconds: await fetchExport(address), copy: await copy() });
      }
      const stop = watch(base, service.pid);
      await fetchExport(address);
      const { peak_mb, latencies_ms } = await stop();
      rows.push(toRow(form, pairs, { idle_mb, peak_mb, latencies_ms }));
    }
    console.table(rows);
    if (values.json) await writeFile(values.json, JSON.stringify({ figures, rows }, null, 2));
    return rows.every(({ ratio, above_idle_mb }) => ratio >= 0.5 && above_idle_mb <= 100);
  } finally {
    await service.stop();
  }
}

function toRow(
  form: string,
  pairs: readonly { seconds: number; copy: number }[],
  { idle_mb, peak_mb, latencies_ms }: Watched & { idle_mb: number },
) {
  const sorted = latencies_ms.toSorted((a, b) => a - b);
  const round = (number: number) => Math.round(number * 100) / 100;
  return {
    form,
    seconds: round(median(pairs.map(({ seconds }) => seconds))),
    copy_seconds: round(median(pairs.map((pair) => pair.copy))),
    ratio: round(median(pairs.map(({ seconds, copy: other }) => other / seconds))),
    idle_mb: round(idle_mb),
    above_idle_mb: round(peak_mb - idle_mb),
    others_median_ms: round(median(sorted)),
    others_longest_ms: round(sorted.at(-1) ?? Number.NaN),
  };
}

try {
  await prepare();
  process.exitCode = (await measure()) ? 0 : 1;
} finally {
  await onServer(`drop database if exists ${name} with (force)`);
}
