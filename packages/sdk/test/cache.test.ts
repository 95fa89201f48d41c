import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CachedAnswer, createClient, createMemoryCache } from '../src/index.ts';
import { many, startService } from './service.ts';

let service: Awaited<ReturnType<typeof startService>>;
const baseUrl = 'http://records.test';

beforeAll(async () => {
  service = await startService({ counties: many('counties', 3) });
}, 120_000);
afterAll(() => service.stop());

test('an answer is asked for once and confirmed from then on, until the dataset changes', async () => {
  const records = createClient({ baseUrl, fetch: service.fetch, cache: true });
  const first = await records.counties.get('place-00001').withResponse();
  const second = await records.counties.get('place-00001').withResponse();
  expect(first.response).toMatchObject({ status: 200, fromCache: false });
  expect(second.response).toMatchObject({
    status: 304,
    fromCache: true,
    revision: 1,
    etag: first.response.etag,
  });
  expect(second.data).toEqual(first.data);
  expect(second.data).not.toBe(first.data);
  await service.load({ counties: many('counties', 3, () => ({ name: 'renamed' })) });
  const third = await records.counties.get('place-00001').withResponse();
  expect(third.response).toMatchObject({ status: 200, fromCache: false, revision: 2 });
  expect(third.data.name).toBe('renamed');
});

test('lists are confirmed page by page', async () => {
  const records = createClient({ baseUrl, fetch: service.fetch, cache: true });
  const statuses = async () => {
    const found: number[] = [];
    for await (const { response } of records.counties.list({ limit: 2 }).pages())
      found.push(response.status);
    return found;
  };
  expect(await statuses()).toEqual([200, 200]);
  expect(await statuses()).toEqual([304, 304]);
});

test('without a cache nothing is conditional', async () => {
  const records = createClient({ baseUrl, fetch: service.fetch });
  await records.counties.get('place-00001');
  expect((await records.counties.get('place-00001').withResponse()).response.status).toBe(200);
});

test('any store of text will do, and one that fails is no failure of the call', async () => {
  const stored = new Map<string, CachedAnswer>();
  const cache = {
    get: async (url: string) => stored.get(url),
    set: async (url: string, answer: CachedAnswer) => void stored.set(url, answer),
  };
  const records = createClient({ baseUrl, fetch: service.fetch, cache });
  await records.counties.get('place-00002');
  expect([...stored.keys()]).toEqual([`${baseUrl}/v1/counties/place-00002`]);
  expect((await records.counties.get('place-00002').withResponse()).response.fromCache).toBe(true);
  const fail = () => {
    throw new Error('full');
  };
  const failing = createClient({ baseUrl, fetch: service.fetch, cache: { get: fail, set: fail } });
  expect((await failing.counties.get('place-00002')).id).toBe('place-00002');
});

test('the store in memory keeps what was used last within its bound', () => {
  const cache = createMemoryCache({ maxCharacters: 10 });
  const answer = (body: string) => ({ etag: '"e"', body });
  cache.set('a', answer('1234'));
  cache.set('b', answer('1234'));
  cache.get('a');
  cache.set('c', answer('1234'));
  expect(['a', 'b', 'c'].filter((url) => cache.get(url))).toEqual(['a', 'c']);
  cache.set('a', answer('123456'));
  expect(['a', 'b', 'c'].filter((url) => cache.get(url))).toEqual(['a', 'c']);
  cache.set('d', answer('12345678901'));
  expect(cache.get('d')).toBeUndefined();
});
