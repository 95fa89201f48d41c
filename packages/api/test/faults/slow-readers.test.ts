import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readMetric, startMeasured, untilFree } from './export-kinds.ts';
import { createFigures } from './figures.ts';
import { until } from './process.ts';

type Reader = { socket: Socket; status(): string; closed: Promise<unknown> };

/** Asks for that and takes nothing, or so many bytes every tenth of a second. */
function readSlowly(base: string, path: string, bytes: number): Reader {
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  let status = '';
  socket.on('error', () => {});
  socket.write(`GET ${path} HTTP/1.1\r\nhost: slow\r\n\r\n`);
  socket.once('readable', () => {
    status = String(socket.read()).slice(9, 12);
    const timer = setInterval(() => socket.read(bytes), 100);
    socket.once('close', () => clearInterval(timer));
  });
  onTestFinished(() => {
    socket.destroy();
  });
  return { socket, status: () => status, closed: once(socket, 'close') };
}

test('twenty readers that take next to nothing of exports take no more than the slots there are, and are cut', async () => {
  const settings = await createFigures(40_000);
  const limits = { CLIENT_MIN_RATE: '50000', CLIENT_TIMEOUT: '5', LOG_LEVEL: 'info' };
  const service = await startMeasured({ ...settings, ...limits, EXPORTS_PER_CLIENT: '2' });
  const path = '/v1/exports/production-figures.csv';
  const readers = Array.from({ length: 20 }, () => readSlowly(service.base, path, 200));
  await until(async () => readers.every(({ status }) => status() !== ''));
  const statuses = readers.map(({ status }) => status());
  expect(statuses.sort()).toEqual([...Array(2).fill('200'), ...Array(18).fill('503')]);
  const refused = await fetch(service.base + path);
  expect(await refused.json()).toMatchObject({ status: 503, code: 'too_many_exports' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const begun = performance.now();
  expect((await fetch(`${service.base}/v1/production-figures?limit=7`)).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(2000);
  await untilFree(service);
  expect(readMetric(await service.read(), 'records_slow_readers_cut_total')).toBeGreaterThanOrEqual(
    2,
  );
  expect((await fetch(service.base + path)).status).toBe(200);
  service.child.kill('SIGTERM');
  await service.exited;
  expect(service.output().match(/"status":499/g)?.length).toBeGreaterThanOrEqual(2);
  expect(service.output()).not.toMatch(/"level":[56]0/);
});

test('a reader that takes enough is not cut, however long it reads', async () => {
  const settings = await createFigures(40_000);
  const limits = { CLIENT_MIN_RATE: '20000', CLIENT_TIMEOUT: '2' };
  const service = await startMeasured({ ...settings, ...limits });
  const path = '/v1/exports/production-figures.csv';
  const { socket, closed } = readSlowly(service.base, path, 65_536);
  expect(await Promise.race([closed, setTimeout(6000, 'open')])).toBe('open');
  expect(readMetric(await service.read(), 'records_slow_readers_cut_total')).toBe(0);
  socket.destroy();
});
