import { resources } from '@20x10/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, type Database, watchRevisions } from '../../src/index.ts';
import { openTestDatabase } from '../harness.ts';

let asked: string[] = [];
let ask: (url: string) => Promise<{ statusCode: number; body: string; etag: unknown }>;
let close: () => Promise<void>;

beforeAll(async () => {
  const { database, drop } = await openTestDatabase();
  const counted: Database = {
    ...database,
    query: (statement) => {
      asked.push(JSON.stringify('params' in statement ? statement : statement.queryChunks.length));
      return database.query(statement);
    },
  };
  const revisions = await watchRevisions(database);
  const app = await buildApp({ database: counted, revisions });
  ask = async (url) => {
    const { statusCode, body, headers } = await app.inject(url);
    return { statusCode, body, etag: headers.etag };
  };
  close = async () => {
    await app.close();
    revisions.stop();
    await drop();
  };
});
afterAll(() => close());

const times = (text: string, count = 200) => Array(count).fill(text).join(',');

describe.each(resources)('$name', ({ name, sorts, includes }) => {
  test('takes each field to sort by once', async () => {
    const [sort = 'id'] = sorts;
    for (const given of [times(sort), `${sort},${sort}`, `${sort},-${sort}`, `-id,${sort},id`]) {
      const { statusCode, body } = await ask(`/v1/${name}?sort=${given}`);
      expect(statusCode, given).toBe(400);
      expect(JSON.parse(body).errors).toMatchObject([{ parameter: 'sort' }]);
    }
    expect((await ask(`/v1/${name}?limit=1&sort=${sorts.join(',')}`)).statusCode).toBe(200);
  });

  test('answers a set named repeatedly as the set, with the same ETag', async () => {
    const include = Object.keys(includes)[0];
    for (const [once, often] of [
      ['fields=id', `fields=${times('id', 999)}`],
      ['id=x,y', `id=${times('x,y')}&id=y`],
      ...(include ? [[`include=${include}`, `include=${times(include)}`]] : []),
    ]) {
      const [first, again] = [
        await ask(`/v1/${name}?limit=2&${once}`),
        await ask(`/v1/${name}?limit=2&${often}`),
      ];
      expect(first.statusCode, first.body).toBe(200);
      expect(again).toEqual(first);
    }
  });
});

test('what is included repeatedly is read once', async () => {
  asked = [];
  await ask('/v1/counties?limit=3&include=claims,sources,province');
  const once = asked.length;
  asked = [];
  await ask(`/v1/counties?limit=4&include=${times('claims,sources,province')}`);
  expect(asked.length).toBeLessThanOrEqual(once);
  expect(asked.length).toBeGreaterThan(0);
});

test.each([
  ['/v1/search?q=Songchon', 'resource=counties', 'resource=counties,counties'],
  ['/v1/changes?limit=2', 'resource=counties', `resource=${times('counties')}`],
  ['/v1/progress?at=2025', 'cohort_year=2024,2025', `cohort_year=${times('2024,2025')}`],
  ['/v1/counties/songchon/claims?', 'property=name', `property=${times('name')}`],
  ['/v1/production-figures/summary?', 'group_by=metric', `group_by=${times('metric')}`],
  ['/v1/production-figures/summary?ids=true', 'metric=x', `metric=${times('x')}`],
  ['/v1/exports/counties.csv?', 'fields=id,name', `fields=${times('id,name')}`],
])('%s takes %s as a set', async (path, once, often) => {
  const [first, again] = [await ask(`${path}&${once}`), await ask(`${path}&${often}`)];
  expect(again.statusCode).toBe(first.statusCode);
  expect(again.etag).toBe(first.etag);
  if (first.statusCode === 200) expect(again.body).toBe(first.body);
});

test('two values and two hundred are one statement', async () => {
  const statements = async (count: number) => {
    asked = [];
    const ids = Array.from({ length: count }, (_, index) => `i${index}`);
    await ask(`/v1/counties?limit=3&id=${ids}&cohort_year=${ids.map((_, index) => 1000 + index)}`);
    return asked.map((each) => JSON.parse(each).sql);
  };
  expect(await statements(200)).toEqual(await statements(2));
});
