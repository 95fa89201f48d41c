import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createClient, isRecordsError, ProblemError } from '../src/index.ts';
import { exampleOf, startService } from './service.ts';

let service: Awaited<ReturnType<typeof startService>>;
let records: Client;

beforeAll(async () => {
  service = await startService({
    provinces: [exampleOf('provinces', { id: 'south-phyongan' })],
    counties: [
      exampleOf('counties', { former_ids: ['songchon-kun'] }),
      exampleOf('counties', {
        id: 'kimhwa',
        name: 'Kimhwa',
        inaugurated_on: '2025-02-07',
        cohort_year: 2025,
      }),
      exampleOf('counties', {
        id: 'jagang-a',
        name: 'A',
        inaugurated_on: null,
        kind: 'city',
        status: null,
      }),
    ],
    sources: [exampleOf('sources')],
    cohorts: [exampleOf('cohorts')],
  });
  records = createClient({ baseUrl: 'http://records.test', fetch: service.fetch });
}, 120_000);
afterAll(() => service.stop());

test('every method of the table reaches its address', async () => {
  const { operations } = await import('../src/generated/operations.ts');
  for (const [group, methods] of Object.entries(operations)) {
    if (!('get' in methods) || !('next' in methods.list)) continue;
    const own = records[group as 'counties'];
    service.calls.length = 0;
    await own.list({ limit: 1 });
    await own.get('no-such-record').safe();
    const path = methods.list.path;
    expect(service.calls).toEqual([`GET ${path}?limit=1`, `GET ${path}/no-such-record`]);
  }
});

test('a record is its data, with the response on request', async () => {
  const county = await records.counties.get('songchon');
  expect(county).toEqual(exampleOf('counties', { former_ids: ['songchon-kun'] }));
  const { data, meta, response } = await records.counties.get('songchon').withResponse();
  expect(data).toEqual(county);
  expect(meta).toMatchObject({ revision: 1, licence: 'CC BY 4.0' });
  expect(response).toMatchObject({ status: 200, revision: 1, attempts: 1, fromCache: false });
  expect(response.requestId).toMatch(/./);
  expect(response.etag).toMatch(/^"/);
});

test('include adds keys and fields leaves others out', async () => {
  const county = await records.counties.get('songchon', {
    fields: ['name'],
    include: ['province'],
  });
  expect(Object.keys(county).sort()).toEqual(['id', 'name', 'province']);
  expect(county.province?.id).toBe('south-phyongan');
  const [first] = await records.counties.list({ id: 'songchon', include: ['sources'] }).toArray();
  expect(first?.sources).toEqual([exampleOf('sources')]);
});

test('flat and nested filters ask the same', async () => {
  service.calls.length = 0;
  const nested = await records.counties
    .list({ inaugurated_on: { gte: '2025' }, kind: ['county', 'ward'] })
    .toArray();
  const flat = await records.counties
    .list({ 'inaugurated_on[gte]': '2025', kind: ['county', 'ward'] })
    .toArray();
  expect(flat).toEqual(nested);
  expect(nested.map(({ id, match }) => [id, match])).toEqual([['kimhwa', 'certain']]);
  expect(new Set(service.calls).size).toBe(1);
});

test('a former id leads to the record', async () => {
  const { data, response } = await records.counties.get('songchon-kun').withResponse();
  expect(data.id).toBe('songchon');
  expect(response.url).toMatch(/\/v1\/counties\/songchon$/);
});

test('a problem is a typed error that names the parameter at fault', async () => {
  const query = { provinc_id: 'kangwon' } as object;
  const outcome = await records.counties.list(query).safe();
  if (outcome.ok || outcome.error.code !== 'unknown_parameter') throw new Error('no such problem');
  const { error } = outcome;
  expect(error).toBeInstanceOf(ProblemError);
  expect(error.status).toBe(400);
  expect(error.attempts).toBe(1);
  expect(error.errors[0]).toMatchObject({ parameter: 'provinc_id', allowed: ['province_id'] });
  expect(error.requestId).toBe(error.problem.request_id);
  await expect(records.counties.get('nowhere')).rejects.toSatisfy(
    (error) => isRecordsError(error) && error.code === 'not_found',
  );
});

test('policy and request answer content and body', async () => {
  expect((await records.policy()).name).toMatch(/20×10/);
  const body = await records.request('/v1/counties/{id}', {
    path: { id: 'kimhwa' },
    query: { fields: ['name'] },
  });
  expect(body.data).toEqual({ id: 'kimhwa', name: 'Kimhwa' });
  expect(await records.request('/healthz')).toBeTypeOf('object');
  const response = await records.open('/docs/json', { method: 'HEAD' }).catch((error) => error);
  expect([200, 404]).toContain(response.status);
});

test('the total is known on every page though only the first asks for it', async () => {
  service.calls.length = 0;
  const totals = [];
  for await (const { page } of records.counties.list({ limit: 2, count: 'exact' }).pages())
    totals.push(page.total);
  expect(totals).toEqual([3, 3]);
  expect(service.calls[1]).not.toContain('count=');
});

test('an empty filter is refused rather than dropped', async () => {
  await expect(records.counties.list({ id: [] })).rejects.toMatchObject({
    code: 'invalid_parameter',
  });
});

test('an export over a real connection has the records of the list, in the formats of the resource', async () => {
  const baseUrl = await service.app.listen({ port: 0, host: '127.0.0.1' });
  const remote = createClient({ baseUrl });
  const rows = remote.counties.export({ province_id: 'south-phyongan' });
  const exported = [];
  for await (const county of rows) exported.push(county);
  expect(exported).toEqual(await remote.counties.list({ province_id: 'south-phyongan' }).toArray());
  expect(rows.head).toMatchObject({
    rowCount: exported.length,
    revision: 1,
    filename: expect.stringMatching(/ndjson$/),
  });
  const csv = await remote.counties.download('csv', { kind: 'city', revision: 1 });
  expect((await new Response(csv.body).text()).split('\r\n')).toHaveLength(3);
  const map = await remote.counties.download('geojson');
  expect(JSON.parse(await new Response(map.body).text()).features).toHaveLength(map.rowCount);
  await expect(remote.cohorts.download('geojson' as never)).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('what the document adds is there without work by hand', async () => {
  const history = await records.counties.revisions('songchon');
  expect(history.map(({ change }) => change)).toEqual(['added']);
  expect(await records.counties.claims('songchon')).toEqual({});
  const [progress] = await records.progress({ group_by: 'cohort_year', at: '2024-12-31' });
  expect(progress?.broken_ground.possible).toBeTypeOf('number');
  const [match] = await records.search({ q: 'Kimhwa' });
  expect(match?.id).toBe('kimhwa');
  expect((await records.vocabularies.get('construction_status')).terms.length).toBeGreaterThan(3);
});
