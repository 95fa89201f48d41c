import { expect, onTestFinished, test } from 'vitest';
import { createAnswerCache } from '../src/answer-cache.ts';
import { createExportSlots } from '../src/exports/slots.ts';
import { createSlowReaders } from '../src/http/slow-readers.ts';
import { buildApp, watchRevisions } from '../src/index.ts';
import { createMetrics } from '../src/metrics.ts';
import { serveMetrics } from '../src/metrics-server.ts';
import { createRequestCounts } from '../src/request-counts.ts';
import { createConcurrencyLimit } from '../src/responses/concurrency-limit.ts';
import { openTestDatabase } from './harness.ts';

const of = (route: string, status: number, duration_ms: number) => ({
  request_id: '',
  trace_id: undefined,
  method: 'GET',
  url: route,
  route,
  status,
  duration_ms,
});

test('every request is counted once by route, method and status, and in the bucket of its duration', () => {
  const counts = createRequestCounts();
  counts.add(of('/v1/cohorts', 200, 0));
  counts.add(of('/v1/cohorts', 200, 3));
  counts.add(of('/v1/cohorts', 404, 60_000));
  expect(counts.totals()).toEqual([
    { value: 2, labels: { route: '/v1/cohorts', method: 'GET', status: 200 } },
    { value: 1, labels: { route: '/v1/cohorts', method: 'GET', status: 404 } },
  ]);
  const histogram = counts.durations('d');
  const within = (le: number | string) =>
    histogram.find(({ labels }) => labels?.le === le)?.value ?? Number.NaN;
  expect([within(0.001), within(0.0025), within(0.005), within(30), within('+Inf')]).toEqual([
    1, 1, 2, 2, 3,
  ]);
  expect(histogram.slice(-2).map(({ value }) => value)).toEqual([60.003, 3]);
});

test('/metrics shows requests, cache, work, database and process on a port of its own', async () => {
  const { database, drop } = await openTestDatabase();
  const revisions = await watchRevisions(database);
  const parts = {
    database,
    revisions,
    cache: createAnswerCache(2 ** 20),
    admission: createConcurrencyLimit({ concurrent: 1, queued: 1, timeout_ms: 1000 }),
    exports: createExportSlots({ slots: 1 }),
    slowReaders: createSlowReaders(0, 1000),
  };
  const metrics = createMetrics(parts);
  const app = await buildApp({ ...parts, observer: metrics.observer });
  const server = await serveMetrics(metrics, { port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await server.close();
    await app.close();
    revisions.stop();
    await drop();
  });
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  for (const path of ['/v1/cohorts', '/v1/cohorts', '/nowhere']) await fetch(base + path);
  const response = await fetch(`http://127.0.0.1:${server.port}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  for (const line of [
    'http_requests_total{route="/v1/cohorts",method="GET",status="200"} 2',
    'http_requests_total{route="none",method="GET",status="404"} 1',
    'http_request_duration_seconds_count{route="/v1/cohorts"} 2',
    'records_revision 1',
    'records_cache_hits_total 1',
    'records_work_refused_total 0',
    'records_exports_running 0',
    'records_exports_refused_total 0',
    'records_slow_readers_cut_total 0',
    '# TYPE http_request_duration_seconds histogram',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^process_resident_memory_bytes /m);
  if (database.kind === 'postgres')
    expect(text).toMatch(/^records_database_connections\{pool="reads",state="in_use"\} \d/m);
  const elsewhere = await fetch(`http://127.0.0.1:${server.port}/`);
  expect(elsewhere.status).toBe(404);
});
