import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createAnswerCache } from '../src/answer-cache.ts';
import { createExportSlots } from '../src/exports/slots.ts';
import { createSlowReaders } from '../src/http/slow-readers.ts';
import { watchRevisions } from '../src/index.ts';
import { createMetrics } from '../src/metrics.ts';
import { createConcurrencyLimit } from '../src/responses/concurrency-limit.ts';
import { openTestDatabase } from './harness.ts';

const rules = new URL('../../../deploy/alerts.yml', import.meta.url);

test('every metric that an alert names is there', async () => {
  const { database, drop } = await openTestDatabase('migrated');
  const revisions = await watchRevisions(database);
  onTestFinished(async () => {
    revisions.stop();
    await drop();
  });
  const metrics = createMetrics({
    database,
    revisions,
    cache: createAnswerCache(0),
    exports: createExportSlots({ slots: 1 }),
    slowReaders: createSlowReaders(0, 1000),
    admission: createConcurrencyLimit({ concurrent: 1, queued: 1, timeout_ms: 1000 }),
  });
  const there = new Set(
    [...(await metrics.render()).matchAll(/^# TYPE (\S+) (\S+)/gm)].flatMap(([, name, type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  );
  const text = await readFile(rules, 'utf8');
  const named = text.match(/\b(?:records|http|nodejs|process)_[a-z0-9_]+/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});
