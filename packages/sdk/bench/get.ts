import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '../src/index.ts';
import { createTestFetch } from '../src/testing/index.ts';

/**
 * What `get` costs beside a bare `fetch` and `JSON.parse` of the same address, on one machine in one run.
 * Rounds of both alternate after as many to warm up; the ratio is the median of theirs. Exits with 1 above 1.15.
 */
const rounds = 50;
const requests = 100;
const allowed = 1.15;

const url = 'http://example.invalid/v1/counties/songchon';
const body = await (await createTestFetch()(url)).text();
const server = createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': '1',
    etag: '"1"',
    'dataset-revision': '1',
  });
  response.end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const records = createClient({ baseUrl });

const contenders = {
  bare: async () => JSON.parse(await (await fetch(`${baseUrl}/v1/counties/songchon`)).text()),
  sdk: async () => records.counties.get('songchon'),
};

const times: Record<keyof typeof contenders, number[]> = { bare: [], sdk: [] };
for (let round = -rounds; round < rounds; round += 1) {
  const names = Object.keys(contenders) as (keyof typeof contenders)[];
  for (const name of round % 2 === 0 ? names : names.reverse()) {
    const startedAt = performance.now();
    for (let count = 0; count < requests; count += 1) await contenders[name]();
    if (round >= 0) times[name].push((performance.now() - startedAt) / requests);
  }
}
server.close();

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
const [bare, sdk] = [median(times.bare), median(times.sdk)];
const ratio = median(times.sdk.map((time, round) => time / (times.bare[round] as number)));
console.log(
  `bare fetch ${(bare * 1000).toFixed(0)} µs, get ${(sdk * 1000).toFixed(0)} µs: ${ratio.toFixed(3)} of ${allowed}`,
);
process.exitCode = ratio <= allowed ? 0 : 1;
