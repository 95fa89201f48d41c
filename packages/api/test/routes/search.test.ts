import { searchFields } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { toSearchStatement } from '../../src/search/match.ts';
import { toSought } from '../../src/search/sought.ts';
import {
  buildTestApp,
  openTestApp,
  openTestDatabase,
  type TestApp,
  toDataset,
} from '../harness.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

const address = (q: string, more = '') => `/v1/search?q=${encodeURIComponent(q)}${more}`;
async function search(q: string, more = '') {
  const response = await service.ask(address(q, more));
  expect(response.statusCode, response.body).toBe(200);
  return response.json().data;
}

describe('a place is found first by every spelling of its name', () => {
  test.each([
    '성천',
    '성천군',
    'Songchon',
    "Sŏngch'ŏn",
    "Songch'on",
    'Seongcheon',
    'songchn',
    'SONGCHON',
    'songchon-gun',
    'Songchon County',
    '成川',
  ])('%s finds Songchon', async (q) => {
    const [first] = await search(q);
    expect(first).toMatchObject({ resource: 'counties', id: 'songchon' });
    expect(first.label).toBe('Songchon, South Phyongan');
  });

  test.each(['룡천', '용천', 'Yongcheon', 'Ryongchon', "Yongch'ŏn", 'Ryongch’ŏn', '龍川郡'])(
    '%s finds Ryongchon',
    async (q) => {
      expect((await search(q))[0]).toMatchObject({ resource: 'counties', id: 'ryongchon' });
    },
  );

  test('what matched is said with field, text, script and system', async () => {
    const [first] = await search('성천');
    expect(first.matched).toEqual({
      field: 'names',
      text: '성천군',
      script: 'Hang',
      system: 'dprk_official',
    });
  });

  test('homonyms are all found and told apart by their provinces', async () => {
    const hits = await search('Unsan', '&resource=counties');
    expect(hits.slice(0, 2)).toMatchObject([
      { id: 'unsan-north-phyongan', label: 'Unsan, North Phyongan', score: 1 },
      { id: 'unsan-south-phyongan', label: 'Unsan, South Phyongan', score: 1 },
    ]);
    expect((await search('은산'))[0].id).toBe('unsan-south-phyongan');
    expect((await search('운산'))[0].id).toBe('unsan-north-phyongan');
    expect((await search('Unsan, South Phyongan'))[0].id).toBe('unsan-south-phyongan');
  });

  test('every county is found among the first by each of its names', async () => {
    const counties = (await service.ask('/v1/counties?limit=500&fields=names')).json().data;
    for (const { id, names } of counties.filter((_: unknown, index: number) => index % 20 === 0)) {
      for (const { text } of names) {
        const hits = await search(text, '&resource=counties&limit=3');
        expect(
          hits.map((hit: { id: string }) => hit.id),
          text,
        ).toContain(id);
      }
    }
  });
});

describe('what is searched', () => {
  test('factories are found by the Korean name of their place and by what they make', async () => {
    const korean = await search('성천', '&resource=factories');
    expect(korean.map(({ id }: { id: string }) => id)).toContain('songchon-foodstuff-factory');
    const [first] = await search('factory foodstuff songchon');
    expect(first.id).toBe('songchon-foodstuff-factory');
  });

  test('titles, summaries, persons and the wording of claims are found and named', async () => {
    const fieldOf = async (q: string, resource: string) =>
      (await search(q, `&resource=${resource}`))[0]?.matched.field;
    expect(await fieldOf('Choe Ryong Hae', 'officials')).toBe('person');
    expect(await fieldOf('Table of 2024 openings', 'sources')).toBe('title');
    expect(await fieldOf('forming interim military groups', 'claims')).toBe('as_stated');
    expect(await fieldOf('stood still for over a month', 'counties')).toBe('summary');
  });

  test('fields that may match are a published vocabulary', async () => {
    const { terms } = (await service.ask('/v1/vocabularies/search_field')).json().data;
    expect(terms.map(({ term }: { term: string }) => term)).toEqual(Object.keys(searchFields));
  });
});

describe('ranking', () => {
  test.each(['Songchon', 'factory', 'Kim Jong Un', 'songchn', 'hospital 2025', 'Sinuju'])(
    'hits of %s stand by score, then resource, then id',
    async (q) => {
      const hits = await search(q, '&limit=100');
      const { links } = (await service.ask('/v1')).json().data;
      const order = Object.keys(links);
      const keys = hits.map(({ score, resource, id }: Record<string, string | number>) => [
        -Number(score),
        order.indexOf(String(resource)),
        id,
      ]);
      const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
      expect(keys).toEqual(sorted);
    },
  );

  // The same numbers stand here for both databases: neither may rank otherwise than the other.
  test('scores are the same on every database', async () => {
    const scoresOf = async (q: string) =>
      (await search(q, '&resource=counties&limit=3')).map(
        ({ id, score }: { id: string; score: number }) => [id, score],
      );
    expect(await scoresOf('songchn')).toMatchInlineSnapshot(`
      [
        [
          "songchon",
          0.314,
        ],
        [
          "kim-chaek",
          0.25,
        ],
        [
          "songgan",
          0.24,
        ],
      ]
    `);
    expect(await scoresOf('Sinuju')).toMatchInlineSnapshot(`
      [
        [
          "sinuiju",
          0.3,
        ],
        [
          "sindo",
          0.18,
        ],
        [
          "sinpho",
          0.18,
        ],
      ]
    `);
    expect(await scoresOf('은산')).toMatchInlineSnapshot(`
      [
        [
          "unsan-south-phyongan",
          0.98,
        ],
        [
          "unsan-north-phyongan",
          0.9,
        ],
      ]
    `);
  });
});

describe('the question', () => {
  test.each([
    '/v1/search',
    '/v1/search?q=',
    '/v1/search?q=%20',
    '/v1/search?q=---',
    '/v1/search?q=%00',
  ])('%s is refused and q named', async (url) => {
    const response = await service.ask(url);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].parameter).toBe('q');
  });

  test.each([
    "'",
    '"a:*',
    "x' | 'y",
    'a & !b <-> c',
    '\\',
    '%_%',
    "성'천:*",
    '\ud800a',
    'a\u0000b',
  ])('no text breaks out of the query: %j', async (q) => {
    const response = await service.ask({ method: 'GET', url: '/v1/search', query: { q } });
    expect([200, 400]).toContain(response.statusCode);
  });

  test('the answer does not change with how the text is coded', async () => {
    const decomposed = await search('Sŏngch’ŏn'.normalize('NFD'));
    expect(decomposed).toEqual(await search('Sŏngch’ŏn'.normalize('NFC')));
  });
});

describe('revisions', () => {
  const county = (name: string, province_id = 'kangwon') => ({
    id: 'somewhere',
    name,
    province_id,
    kind: 'county',
    names: [{ text: name, script: 'Latn', system: 'dprk_official' }],
    former_ids: [],
    source_ids: [],
  });
  const province = (name: string) => ({
    id: 'kangwon',
    name,
    kind: 'province',
    names: [],
    former_ids: [],
    source_ids: [],
  });
  const occasion = { author: 'test', cause: 'correction', message: 'A test.' } as const;

  test('a revision is searched as it stood, and labels follow the records they name', async () => {
    const { database, ask, refresh } = await openTestApp('migrated');
    const load = (places: object[], areas: object[]) =>
      loadDataset(
        database,
        toDataset({ counties: places as never, provinces: areas as never }),
        occasion,
      );
    await load([county('Oldtown')], [province('Kangwon')]);
    await load([county('Newtown')], [province('Kangwon')]);
    await load([county('Newtown')], [province('Renamed')]);
    await load([], [province('Renamed')]);
    await refresh();
    const found = async (q: string, revision: number) =>
      (await ask(`/v1/search?q=${q}&resource=counties&revision=${revision}`))
        .json()
        .data.map(({ label }: { label: string }) => label);
    expect(await found('Oldtown', 1)).toEqual(['Oldtown, Kangwon']);
    expect(await found('Oldtown', 2)).toEqual([]);
    expect(await found('Newtown', 2)).toEqual(['Newtown, Kangwon']);
    expect(await found('Newtown', 3)).toEqual(['Newtown, Renamed']);
    expect(await found('Newtown', 4)).toEqual([]);
  });
});

describe('q on lists', () => {
  test('filters by the same matching and keeps sort, paging and total', async () => {
    const list = async (query: string) => (await service.ask(query)).json();
    const { data } = await list('/v1/counties?q=Unsan&fields=id');
    expect(data).toEqual([{ id: 'unsan-north-phyongan' }, { id: 'unsan-south-phyongan' }]);
    expect((await list('/v1/counties?q=songchn&fields=id')).data).toContainEqual({
      id: 'songchon',
    });
    const whole = await list(
      '/v1/factories?q=foodstuff&sort=-name&count=exact&limit=500&fields=id',
    );
    expect(whole.page.total).toBe(whole.data.length);
    expect(whole.data.length).toBeGreaterThan(10);
    const first = await list('/v1/factories?q=foodstuff&sort=-name&limit=7&fields=id');
    const second = await list(
      `/v1/factories?q=foodstuff&sort=-name&limit=7&fields=id&cursor=${first.page.next}`,
    );
    expect([...first.data, ...second.data]).toEqual(whole.data.slice(0, 14));
  });

  test('finds the same records as a search', async () => {
    for (const q of ['Songchon', '성천', 'songchn', 'paper']) {
      const hits = await search(q, '&resource=factories&limit=100');
      const url = `/v1/factories?q=${encodeURIComponent(q)}&limit=100&fields=id`;
      const listed = (await service.ask(url)).json().data;
      expect(listed.map(({ id }: { id: string }) => id)).toEqual(
        hits.map(({ id }: { id: string }) => id).sort(),
      );
    }
  });
});

test('exports take q as lists do', async () => {
  const response = await service.ask('/v1/exports/counties.csv?q=은산&fields=name');
  expect(response.headers['export-row-count']).toBe('2');
  expect(response.body.trimEnd().split('\r\n')).toEqual([
    'id,name',
    'unsan-north-phyongan,Unsan',
    'unsan-south-phyongan,Unsan',
  ]);
});

test('each way of matching reads its index', async () => {
  const { database, drop } = await openTestDatabase('migrated');
  await database.query(sql`
    insert into search_entries (resource, id, label, field, text, form, sound_key, words, weight, since_revision)
    select 'products', 'made-up-' || number, 'Made up', 'name', 'x', form, form || ' ' || substr(md5(form), 1, 7), form || ' other', 1, 1
    from generate_series(1, 10000) as number, substr(md5(number::text), 1, 8) as form`);
  await database.query(sql`analyze search_entries`);
  const statement = toSearchStatement(
    toSought('Songchon'),
    { revision: 1, hash: '', resources: undefined },
    20,
  );
  const plan = await database.query<{ 'QUERY PLAN': string }>(sql`explain ${statement}`);
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  for (const index of ['form', 'sound_key', 'word_lexemes', 'sound_lexemes']) {
    expect(text).toContain(`search_entries_${index}_index`);
  }
  expect(text).toContain('search_entries_trigrams');
  await drop();
});
