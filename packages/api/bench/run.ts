import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrationsFolder, openDatabase } from '../src/index.ts';
import { compare, type Started, start } from './measure.ts';
import { insertFigures } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    figures: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
});
const figures = Number(values.figures);
const timing = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const server = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const name = `bench_20x10_${process.pid}`;
const poolSize = '10';

type Row = {
  path: string;
  against: string;
  rate: number;
  baseline: number;
  ratio: number;
  least: number;
};
const rows: Row[] = [];
const started: Started[] = [];

async function onServer(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

const url = new URL(server);
url.pathname = `/${name}`;

async function prepare(): Promise<void> {
  await onServer(`create database ${name}`);
  const database = await openDatabase({
    DATABASE_URL: url.href,
    DATABASE_POOL_SIZE: 2,
    DATA_DIR: '',
  });
  await database.migrate(migrationsFolder);
  await insertFigures(database, figures);
  await database.close();
}

const freePort = () => String(20_000 + Math.floor(Math.random() * 20_000));

async function startService(
  env: Record<string, string>,
): Promise<{ base: string; started: Started }> {
  const port = freePort();
  const settings = {
    PORT: port,
    HOST: '127.0.0.1',
    DATABASE_URL: url.href,
    DATABASE_POOL_SIZE: poolSize,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'info',
    ...env,
  };
  const base = `http://127.0.0.1:${port}`;
  const service = await start(['packages/api/src/bin/serve.ts'], settings, `${base}/readyz`);
  started.push(service);
  return { base, started: service };
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024);
}

async function row(
  path: string,
  against: string,
  least: number,
  target: Parameters<typeof compare>[0],
  other: Parameters<typeof compare>[1],
): Promise<void> {
  const { rate, against: baseline, ratio } = await compare(target, other, timing);
  rows.push({ path, against, rate, baseline, ratio, least });
  console.log(format(rows.at(-1) as Row));
}

const format = ({ path, against, rate, baseline, ratio, least }: Row) =>
  `${path.padEnd(30)} ${rate.toFixed(0).padStart(8)}/s  ${against.padEnd(28)} ${baseline.toFixed(0).padStart(8)}/s  ${ratio.toFixed(2).padStart(5)}×  ${ratio >= least ? 'ok' : 'LOW'} (at least ${least}×)`;

async function deepCursor(base: string, depth: number): Promise<string> {
  let at = `${base}/v1/production-figures?limit=500&fields=id`;
  let seen = 0;
  for (;;) {
    const { page } = (await (await fetch(at)).json()) as { page: { next: string } };
    seen += 500;
    if (seen >= depth) return page.next;
    at = `${base}/v1/production-figures?limit=500&fields=id&cursor=${page.next}`;
  }
}

try {
  await prepare();
  const cached = await startService({});
  const uncached = await startService({ ANSWER_CACHE_MB: '0' });
  const list = '/v1/production-figures?limit=50';
  const one = '/v1/production-figures/made-up-00001000';
  const port = freePort();
  const bare = `http://127.0.0.1:${port}`;
  const baseline = [
    'packages/api/bench/baseline.ts',
    url.href,
    poolSize,
    `${cached.base}${list}`,
    port,
  ];
  started.push(await start(baseline, {}, `${bare}/bare`));
  const etag = (
    await fetch(`${cached.base}${list}`, { headers: { 'accept-encoding': 'identity' } })
  ).headers.get('etag') as string;
  const cursor = await deepCursor(cached.base, Math.min(150_000, figures - 1000));

  await row(
    'list of 50, repeated',
    'bare route, same bytes',
    0.9,
    { url: `${cached.base}${list}` },
    { url: `${bare}/bare` },
  );
  await row(
    'conditional GET, 304',
    'bare route',
    1.1,
    { url: `${cached.base}${list}`, headers: { 'if-none-match': etag } },
    { url: `${bare}/bare` },
  );
  await row(
    'list of 50, not cached',
    'Fastify + pg by hand',
    1.2,
    { url: `${uncached.base}${list}` },
    { url: `${bare}/list` },
  );
  await row(
    'one record, not cached',
    'Fastify + pg by hand',
    1,
    { url: `${uncached.base}${one}` },
    { url: `${bare}/one/made-up-00001000` },
  );
  const deep = `${uncached.base}/v1/production-figures?limit=50&fields=id&cursor=${cursor}`;
  await row(
    'page 150,000 rows deep',
    'the first page',
    0.8,
    { url: deep },
    { url: `${uncached.base}/v1/production-figures?limit=50&fields=id` },
  );
  const memory = await residentMegabytes(cached.started.pid);
  console.log(`service after the run: ${memory} MB resident`);
  if (values.json)
    await writeFile(
      values.json,
      JSON.stringify({ figures, ...timing, rows, memory_mb: memory }, null, 2),
    );
  process.exitCode = rows.every(({ ratio, least }) => ratio >= least) ? 0 : 1;
} finally {
  for (const each of started) await each.stop();
  await onServer(`drop database if exists ${name} with (force)`);
}
