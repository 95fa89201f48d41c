import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Database } from './database.ts';
import type { Replicated } from './database-replicas.ts';
import type { SlowReaders } from './http/slow-readers.ts';
import type { Observer } from './observe.ts';
import { createRequestCounts, type Value } from './request-counts.ts';
import type { Service } from './service.ts';

/** What the process counts, in the text format of Prometheus. */
export type Metrics = { observer: Observer; contentType: string; render(): Promise<string> };

type Watched = Pick<Service, 'revisions' | 'cache' | 'admission' | 'exports'> & {
  slowReaders: Pick<SlowReaders, 'cut'>;
  database: Pick<Database, 'pools'> & Partial<Pick<Replicated, 'replicas'>>;
};
type Kind = 'counter' | 'gauge' | 'histogram';
type Metric = [kind: Kind, name: string, help: string, read: () => number | Value[]];

/** Counts requests and failures, and reads the state of the service's parts when asked for. */
export function createMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = createRequestCounts();
  let failures = 0;
  const duration = 'http_request_duration_seconds';
  const own: Metric[] = [
    ['counter', 'http_requests_total', 'Requests answered.', requests.totals],
    ['histogram', duration, 'Time to answer.', () => requests.durations(duration)],
    ['counter', 'records_failures_total', 'Requests that failed.', () => failures],
    ...ofCache(watched),
    ...ofWork(watched),
    ...ofExports(watched),
    ...ofDatabase(watched),
  ];
  for (const metric of own) registry.registerMetric(toMetric(metric) as never);
  return {
    observer: {
      answered: requests.add,
      failed: () => {
        failures += 1;
      },
    },
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
}

// The library's own metrics take ten times as long to count a request; they are only written by it.
function toMetric([type, name, help, read]: Metric) {
  const values = () => {
    const found = read();
    return typeof found === 'number' ? [{ value: found, labels: {} }] : found;
  };
  return { name, get: async () => ({ name, help, type, aggregator: 'sum', values: values() }) };
}

const ofCache = ({ cache }: Watched): Metric[] => [
  ['gauge', 'records_cache_bytes', 'Bytes of answers kept.', () => cache.statistics().bytes],
  ['gauge', 'records_cache_entries', 'Answers kept.', () => cache.statistics().entries],
  ['counter', 'records_cache_hits_total', 'Requests known.', () => cache.statistics().hits],
  ['counter', 'records_cache_misses_total', 'Requests not known.', () => cache.statistics().misses],
];

const ofWork = ({ admission }: Watched): Metric[] => {
  const read = admission.statistics;
  const wait_s = () => read().expected_wait_ms / 1000;
  const shed = () =>
    Object.entries(read().refused_for).map(([reason, value]) => ({ value, labels: { reason } }));
  return [
    ['gauge', 'records_work_running', 'Slots taken by answers being made.', () => read().running],
    ['gauge', 'records_work_queued', 'Answers that wait to be made.', () => read().queued],
    ['gauge', 'records_work_slow', 'Slots taken by slow answers.', () => read().running_slow],
    ['gauge', 'records_work_wait_seconds', 'Expected wait for a slot.', wait_s],
    ['counter', 'records_work_refused_total', 'Answers refused.', () => read().refused],
    ['counter', 'records_work_shed_total', 'Answers refused, by reason.', shed],
    ['counter', 'records_work_timed_out_total', 'Answers given up.', () => read().timed_out],
  ];
};

const ofExports = ({ exports, slowReaders }: Watched): Metric[] => {
  const read = exports.statistics;
  return [
    ['gauge', 'records_exports_running', 'Exports that run.', () => read().running],
    ['counter', 'records_exports_refused_total', 'Exports refused.', () => read().refused],
    ['counter', 'records_slow_readers_cut_total', 'Clients cut as too slow.', slowReaders.cut],
  ];
};

const ofDatabase = ({ database, revisions }: Watched): Metric[] => {
  const connections = () =>
    database.pools().flatMap(({ pool, in_use, idle, waiting }) => [
      { value: in_use, labels: { pool, state: 'in_use' } },
      { value: idle, labels: { pool, state: 'idle' } },
      { value: waiting, labels: { pool, state: 'waited_for' } },
    ]);
  const held = () =>
    (database.replicas?.() ?? []).map((value, index) => ({
      value,
      labels: { replica: index + 1 },
    }));
  return [
    ['gauge', 'records_replica_revision', 'Newest revision of a replica; 0: away.', held],
    ['gauge', 'records_revision', 'Newest revision known.', () => revisions.newest()],
    ['gauge', 'records_database_connections', 'Connections by pool and state.', connections],
  ];
};
