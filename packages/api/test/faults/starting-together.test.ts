import { describe, expect, test } from 'vitest';
import { createDatabase, onPostgres, onServer } from './databases.ts';
import { run, startService } from './process.ts';

describe.skipIf(!onPostgres)('on a server', () => {
  test('two instances that start together on an empty database make one revision between them', async () => {
    const settings = await createDatabase('empty');
    const started = await Promise.all([
      startService(settings, { name: 'start' }),
      startService(settings, { name: 'start' }),
    ]);
    const answers = await Promise.all(
      started.map(async ({ base }) => {
        const response = await fetch(`${base}/v1/counties`);
        return { etag: response.headers.get('etag'), body: await response.text() };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(await onServer('select revision from revisions', settings.DATABASE_URL)).toEqual([
      { revision: 1 },
    ]);
  });
});

describe.skipIf(onPostgres)('on the embedded database', () => {
  test('a second instance on the same folder ends with the reason and harms nothing', async () => {
    const settings = await createDatabase('loaded');
    const first = await startService(settings);
    const before = await (await fetch(`${first.base}/v1/counties`)).text();
    const second = run('start', { ...settings, PORT: '0' });
    expect((await second.exited).code).toBe(1);
    expect(second.output()).toContain('is in use by another process');
    expect(await (await fetch(`${first.base}/v1/counties?limit=50`)).text()).toBeTruthy();
    first.child.kill('SIGKILL');
    await first.exited;
    const next = await startService(settings);
    expect(await (await fetch(`${next.base}/v1/counties`)).text()).toBe(before);
  });
});
