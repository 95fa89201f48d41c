import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRealService } from './real-records.ts';

const run = promisify(execFile);
const chromium = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => `/usr/bin/${name}`)
  .find(existsSync);
let folder: string;
let service: Awaited<ReturnType<typeof startRealService>>;
let pages: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sdk-examples-'));
  const build = new URL('../bin/build-examples.ts', import.meta.url).pathname;
  await run(process.execPath, [build, '--out', folder]);
  service = await startRealService('cohorts', 'counties', 'provinces');
  pages = createServer(async (request, response) => {
    const name = request.url?.startsWith('/map.js') ? 'map.js' : 'index.html';
    const type = name === 'map.js' ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(await readFile(join(folder, 'map', name)));
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(async () => {
  pages.closeAllConnections();
  pages.close();
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const progress = (...given: string[]) =>
  run(process.execPath, [join(folder, 'progress.mjs'), ...given]);

test('progress prints what the service answers for a day, by cohort year', async () => {
  const { stdout } = await progress(service.baseUrl, '2024-03-07');
  const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(rows).toContainEqual([
    'cohort',
    'planned',
    'ground broken',
    'inaugurated',
    'reported operating',
  ]);
  expect(rows).toContainEqual(['2024', '20', '7 to 20', '0', '0']);
  expect(stdout).toMatch(/revision 1 .*CC BY 4\.0/);
});

test('progress prints today without a date, and tells what is wrong with one', async () => {
  const { stdout } = await progress(service.baseUrl);
  expect(stdout).toMatch(/today, by cohort year\n(?:.*\n)*?\s*2024 +20 /);
  const failed = await progress(service.baseUrl, 'someday').catch((error) => error);
  expect(failed).toMatchObject({ code: 1, stdout: '' });
  expect(failed.stderr).toMatch(/^invalid_parameter: /);
});

async function dumpMap(baseUrl: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'sdk-chromium-'));
  const { port } = pages.address() as AddressInfo;
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  flags.push('--disable-background-networking', '--disable-component-update', '--disable-sync');
  flags.push(`--user-data-dir=${profile}`, '--virtual-time-budget=20000', '--dump-dom');
  const address = `http://127.0.0.1:${port}/?service=${encodeURIComponent(baseUrl)}`;
  try {
    const { stdout } = await run(chromium as string, [...flags, address], { timeout: 60_000 });
    return stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test.skipIf(!chromium)(
  `the map draws every county that has a position${chromium ? '' : ' (skipped: no Chromium in /usr/bin)'}`,
  async () => {
    const dom = await dumpMap(service.baseUrl);
    const counties = service.records.get('counties') ?? [];
    const placed = counties.filter(({ centroid }) => centroid);
    const ids = [...dom.matchAll(/<circle id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
    expect(dom).toMatch(
      /<title>Songchon, [^<]*cohort 2024, ground broken 2024-02-28, inaugurated 2024-12-20</,
    );
    const operating = placed.filter(({ status }) => status === 'operating');
    expect(dom).toContain(`reported operating (${operating.length})`);
    expect(dom).toContain(
      `revision 1, CC BY 4.0. ${placed.length} of ${counties.length} localities`,
    );
  },
  90_000,
);

test.skipIf(!chromium)(
  'the map says so when the service cannot be read',
  async () => {
    const { port } = pages.address() as AddressInfo;
    const noService = `http://127.0.0.1:${port}`;
    const dom = await dumpMap(noService);
    expect(dom).toContain(`The records of ${noService} cannot be shown: `);
    expect(dom).not.toContain('<circle');
  },
  90_000,
);
