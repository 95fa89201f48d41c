import { resources } from '@20x10/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

let service: TestApp;
const source = toRecord('sources', {
  id: 'map',
  title: 'A map',
  licence: 'CC0 1.0. Credit: the makers.',
});
beforeAll(async () => {
  service = await buildTestApp('migrated');
  await loadMadeUp(service.database, {
    counties: [toRecord('counties', { id: 'anju' })],
    sources: [source],
  });
  await service.refresh();
});
afterAll(() => service.close());

const ask = async (url: string) => (await service.ask(url)).json();

test('says what it is, under which licences, how much it holds and where', async () => {
  const { data, meta } = await ask('/v1');
  expect(data).toMatchObject({
    name: '20×10 Records',
    revision: 1,
    licence: { name: 'CC BY 4.0' },
    outside_datasets: [
      { source_id: 'map', title: 'A map', licence: 'CC0 1.0. Credit: the makers.' },
    ],
  });
  expect(Object.keys(data.counts)).toEqual(resources.map(({ name }) => name));
  expect(data.counts).toMatchObject({ counties: 1, sources: 1, claims: 0 });
  expect(meta.query).toBe('/v1?revision=1');
});

test('every link leads somewhere', async () => {
  const { links } = (await ask('/v1')).data;
  for (const [name, address] of Object.entries<string>(links)) {
    const { statusCode } = await service.app.inject(address);
    expect([200, 302, 400], name).toContain(statusCode);
  }
});

test('an earlier revision stays as it was', async () => {
  const before = await ask('/v1?revision=1');
  await loadMadeUp(service.database, {
    counties: [toRecord('counties', { id: 'anju' }), toRecord('counties', { id: 'kosan' })],
  });
  await service.refresh();
  expect((await ask('/v1')).data).toMatchObject({
    revision: 2,
    outside_datasets: [],
    counts: { counties: 2, sources: 0 },
  });
  const response = await service.ask('/v1?revision=1');
  expect(response.json()).toEqual(before);
  expect(response.headers['cache-control']).toContain('must-revalidate');
});

test('the document is served whole, and not twice to who has it', async () => {
  const response = await service.ask('/openapi.json');
  expect(response.json()).toEqual(JSON.parse(JSON.stringify(service.app.swagger())));
  const again = await service.ask({
    method: 'GET',
    url: '/openapi.json',
    headers: { 'if-none-match': String(response.headers.etag) },
  });
  expect(again).toMatchObject({ statusCode: 304, body: '' });
});
