import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from './harness.ts';
import { loadMadeUp, toRecord } from './made-up.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp('migrated');
  const anju = toRecord('counties', { id: 'anju', name: 'Anju', population_2008: 240117 });
  await loadMadeUp(service.database, { counties: [anju, toRecord('counties', { id: 'kosan' })] });
  const renamed = { ...anju, id: 'anju-city', former_ids: ['anju'] };
  const claim = toRecord('claims', {
    id: 'c1',
    subject_type: 'counties',
    subject_id: 'anju-city',
    property: 'kind',
    value: 'city',
  });
  await loadMadeUp(service.database, {
    counties: [renamed, toRecord('counties', { id: 'kosan', former_ids: ['ko-san'] })],
    claims: [claim],
  });
  await service.refresh();
});
afterAll(() => service.close());

describe('a former id', () => {
  test.each([
    ['/v1/counties/anju', '/v1/counties/anju-city'],
    [
      '/v1/counties/anju?include=claims&fields=name,kind',
      '/v1/counties/anju-city?fields=name,kind&include=claims',
    ],
    ['/v1/counties/anju?revision=2&fields=name', '/v1/counties/anju-city?fields=name&revision=2'],
    ['/v1/counties/anju/claims?property=kind', '/v1/counties/anju-city/claims?property=kind'],
    ['/v1/counties/ko-san/revisions', '/v1/counties/kosan/revisions'],
  ])('%s answers 308 with %s', async (url, location) => {
    const response = await service.ask(url);
    expect(response).toMatchObject({ statusCode: 308, body: '' });
    expect(response.headers.location).toBe(location);
    expect((await service.ask(location)).statusCode).toBe(200);
  });

  test('is the id of the record at a revision in which it had it', async () => {
    const response = await service.ask('/v1/counties/anju?revision=1');
    expect(response.statusCode).toBe(200);
    expect(response.json().data.id).toBe('anju');
  });

  test('that was a record keeps its own history', async () => {
    const { data } = (await service.ask('/v1/counties/anju/revisions')).json();
    expect(data.map(({ change }: { change: string }) => change)).toEqual(['added', 'withdrawn']);
  });
});

test('a revision that does not exist is not found, and the parameter named', async () => {
  for (const path of [
    '/v1',
    '/v1/counties',
    '/v1/counties/kosan',
    '/v1/counties/kosan/claims',
    '/v1/progress',
    '/v1/policy',
    '/v1/changes',
    '/v1/vocabularies',
  ]) {
    const response = await service.ask(`${path}?revision=99`);
    expect(response.statusCode, path).toBe(404);
    expect(response.json()).toMatchObject({
      code: 'unknown_revision',
      errors: [{ parameter: 'revision' }],
    });
  }
});

test('the documentation works without any other host', async () => {
  const page = await service.app.inject('/docs');
  expect(page.statusCode).toBe(200);
  const referred = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) =>
    String(address),
  );
  expect(referred.length).toBeGreaterThan(3);
  for (const address of referred) {
    expect(address).not.toMatch(/^(https?:)?\/\//);
    const found = await service.app.inject(new URL(address, 'http://localhost/docs/').pathname);
    expect(found.statusCode, address).toBe(200);
  }
});

test('requests have ids of their own', async () => {
  const ids = new Set<unknown>();
  for (const url of ['/v1', '/v1', '/nowhere', '/v1/counties/%zz', '/healthz'])
    ids.add((await service.app.inject(url)).headers['x-request-id']);
  expect(ids.size).toBe(5);
});
