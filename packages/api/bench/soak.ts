import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startService } from './processes.ts';
import { makeTrouble } from './soak-load.ts';
import { formatSeries, grows, type Sample, sample } from './soak-samples.ts';
import { prepareEmbeddedDataset, preparePostgresDataset, type SoakStore } from './soak-stores.ts';

/**
 * Asks a service process for minutes as clients, networks and databases do at their worst. Exits with 1
 * when what it holds grows and does not level off.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    figures: { type: 'string', default: '20000' },
    store: { type: 'string', default: 'both' },
  },
});
const duration_ms = Number(values.minutes) * 60_000;
const figures = Number(values.figures);
const metricsPort = 9_000 + Math.floor(Math.random() * 900);

async function soak(store: SoakStore): Promise<boolean> {
  const temporary = await mkdtemp(join(tmpdir(), '20x10-soak-'));
  const service = await startService({
    ...store.settings,
    TMPDIR: temporary,
    METRICS_PORT: String(metricsPort),
    LOG_LEVEL: 'warn',
    // One that is full at once: what grows later is something else.
    ANSWER_CACHE_MB: '8',
  });
  const samples: Sample[] = [];
  try {
    const trouble = makeTrouble(service.base, { figures, store });
    const ends_at = performance.now() + duration_ms;
    while (performance.now() < ends_at) {
      await setTimeout(Math.min(2000, duration_ms / 60));
      samples.push(await sample(service.pid, { metricsPort, temporary, store }));
    }
    const answers = await trouble.stop();
    console.log(`\n${store.name}: ${JSON.stringify(answers)}`);
  } finally {
    await service.stop();
    await store.drop();
    await rm(temporary, { recursive: true, force: true });
  }
  const names = Object.keys(samples[0] ?? {}) as (keyof Sample)[];
  for (const name of names) console.log(formatSeries(name, samples));
  return samples.length > 0 && !names.some((name) => grows(name, samples));
}

const prepare = { postgres: preparePostgresDataset, embedded: prepareEmbeddedDataset };
let isGood = true;
for (const [name, open] of Object.entries(prepare)) {
  if (values.store !== 'both' && values.store !== name) continue;
  isGood = (await soak(await open(figures))) && isGood;
}
process.exitCode = isGood ? 0 : 1;
