import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, openTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, refTo, toRecord } from '../made-up.ts';

let service: TestApp;
let hashes: string[];
const anju = toRecord('counties', { id: 'anju', name: 'Anju' });
const anjuCounted = { ...anju, population_2008: 240117 };
const kosan = toRecord('counties', { id: 'kosan', name: 'Kosan' });
const kangwon = toRecord('provinces', { id: 'kangwon', name: 'Kangwon' });
beforeAll(async () => {
  service = await buildTestApp('migrated');
  const { database } = service;
  await loadMadeUp(database, { counties: [anju], provinces: [kangwon] }, 'First.');
  await loadMadeUp(database, { counties: [anjuCounted, kosan], provinces: [kangwon] }, 'Second.');
  await loadMadeUp(database, { counties: [kosan], provinces: [kangwon] }, 'Third.');
  await service.refresh();
  const made = await Promise.all([1, 2, 3].map((each) => refTo(database, each)));
  hashes = made.map(({ hash }) => hash);
});
afterAll(() => service.close());

const ask = async (url: string) => (await service.ask(url)).json();

describe('/v1/revisions', () => {
  test('lists every revision with author, time, cause, message and what it did', async () => {
    const { data, page } = await ask('/v1/revisions');
    expect(data).toMatchObject([
      {
        revision: 1,
        author: 'test',
        cause: 'dataset',
        message: 'First.',
        added: 2,
        changed: 0,
        withdrawn: 0,
      },
      { revision: 2, message: 'Second.', added: 1, changed: 1, withdrawn: 0 },
      { revision: 3, message: 'Third.', added: 0, changed: 0, withdrawn: 1 },
    ]);
    for (const { created_at } of data)
      expect(Math.abs(Date.parse(created_at) - Date.now())).toBeLessThan(600_000);
    expect(page).toEqual({ next: null, limit: 50 });
  });

  test('goes on where the page before ended', async () => {
    const first = await service.ask('/v1/revisions?limit=2');
    const next = `2:${hashes[1]}`;
    expect(first.json().page.next).toBe(next);
    expect(first.headers.link).toBe(`</v1/revisions?limit=2&after=${next}>; rel="next"`);
    for (const after of [next, '2'])
      expect((await ask(`/v1/revisions?limit=2&after=${after}`)).data).toMatchObject([
        { revision: 3, hash: hashes[2] },
      ]);
    expect((await ask('/v1/revisions?after=3')).data).toEqual([]);
  });
});

describe('/v1/changes', () => {
  test('tells in order what was added, changed and withdrawn, before and after', async () => {
    const { data } = await ask('/v1/changes');
    const common = { cause: 'dataset' };
    const withHash = (each: { revision: number }) => ({
      ...each,
      revision_hash: hashes[each.revision - 1],
    });
    const expected = [
      {
        ...common,
        revision: 1,
        resource: 'counties',
        id: 'anju',
        change: 'added',
        message: 'First.',
        before: null,
        after: anju,
      },
      {
        ...common,
        revision: 1,
        resource: 'provinces',
        id: 'kangwon',
        change: 'added',
        message: 'First.',
        before: null,
        after: kangwon,
      },
      {
        ...common,
        revision: 2,
        resource: 'counties',
        id: 'anju',
        change: 'changed',
        message: 'Second.',
        before: anju,
        after: anjuCounted,
      },
      {
        ...common,
        revision: 2,
        resource: 'counties',
        id: 'kosan',
        change: 'added',
        message: 'Second.',
        before: null,
        after: kosan,
      },
      {
        ...common,
        revision: 3,
        resource: 'counties',
        id: 'anju',
        change: 'withdrawn',
        message: 'Third.',
        before: anjuCounted,
        after: null,
      },
    ];
    expect(data).toEqual(expected.map(withHash));
  });

  test.each([1, 2, 3, 5])(
    'in pages of %i, and by the Link header, it tells the same',
    async (limit) => {
      const whole = (await ask('/v1/changes')).data;
      const told: unknown[] = [];
      for (let url: string | undefined = `/v1/changes?limit=${limit}`; url; ) {
        const response = await service.ask(url);
        told.push(...response.json().data);
        url = /<([^>]+)>/.exec(String(response.headers.link ?? ''))?.[1];
      }
      expect(told).toEqual(whole);
    },
  );

  test('may be kept to some resources, to what is new, and to what was told at a revision', async () => {
    expect((await ask('/v1/changes?resource=provinces')).data).toHaveLength(1);
    expect((await ask('/v1/changes?after=2')).data).toMatchObject([{ revision: 3, id: 'anju' }]);
    expect((await ask('/v1/changes?after=2:counties:anju')).data).toMatchObject([
      { revision: 2, id: 'kosan' },
      { revision: 3 },
    ]);
    expect((await ask('/v1/changes?after=1&revision=2')).data).toHaveLength(2);
    const paged = await service.ask('/v1/changes?limit=1&revision=2');
    expect(paged.headers.link).toBe(
      `</v1/changes?limit=1&after=1:counties:anju:${hashes[0]}&revision=2>; rel="next"`,
    );
  });

  test.each([
    'after=x',
    'after=-1',
    'after=1:counties',
    'after=1:counties:anju:x',
    'after=1:COUNTIES:anju',
    'after=1&after=2',
    'resource=nowhere',
    'limit=0',
  ])('%s is refused and the parameter named', async (query) => {
    const response = await service.ask(`/v1/changes?${query}`);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].parameter).toBe(query.split('=')[0]);
  });
});

describe('the history of a record', () => {
  test('tells what each revision did to it', async () => {
    const { data } = await ask('/v1/counties/anju/revisions');
    expect(data).toMatchObject([
      { revision: 1, change: 'added', before: null, after: anju },
      { revision: 2, change: 'changed', before: anju, after: anjuCounted },
      { revision: 3, change: 'withdrawn', before: anjuCounted, after: null },
    ]);
    expect((await ask('/v1/counties/anju/revisions?revision=1')).data).toHaveLength(1);
  });

  test('is not found where there never was a record, or not yet', async () => {
    expect((await service.ask('/v1/counties/nowhere/revisions')).statusCode).toBe(404);
    expect((await service.ask('/v1/counties/kosan/revisions?revision=1')).statusCode).toBe(404);
  });
});

describe('a pinned revision', () => {
  test('is read as it stood, by list, by record and with its total', async () => {
    expect(await ask('/v1/counties?revision=1&count=exact')).toMatchObject({
      data: [anju],
      page: { total: 1 },
      meta: { revision: 1 },
    });
    expect((await ask('/v1/counties?revision=2')).data).toEqual([anjuCounted, kosan]);
    expect((await ask('/v1/counties/anju?revision=2')).data).toEqual(anjuCounted);
    expect((await service.ask('/v1/counties/anju')).statusCode).toBe(404);
  });

  test('named with its hash never changes, and says so; others may, and say so, whichever was asked first', async () => {
    const cachingOf = async (url: string) => (await service.ask(url)).headers['cache-control'];
    const { hash } = await refTo(service.database, 3);
    const named = `revision=3&revision_hash=${hash}`;
    expect(await cachingOf(`/v1/counties?${named}`)).toContain('immutable');
    expect(await cachingOf('/v1/counties?revision=3')).toContain('must-revalidate');
    expect(await cachingOf('/v1/counties')).toContain('must-revalidate');
    expect(await cachingOf('/v1/provinces')).toContain('must-revalidate');
    expect(await cachingOf('/v1/provinces?revision=3')).toContain('must-revalidate');
    expect(await cachingOf(`/v1/provinces?${named}`)).toContain('immutable');
  });
});

test('a revision that lands between two pages changes nothing for the walk', async () => {
  const walking = await openTestApp('migrated');
  const place = (index: number, name: string) =>
    toRecord('counties', { id: `place-${index}`, name });
  const old = Array.from({ length: 9 }, (_, index) => place(index, `Old ${index % 3}`));
  await loadMadeUp(walking.database, { counties: old });
  await walking.refresh();
  const first = (await walking.ask('/v1/counties?limit=4&sort=-name&count=exact')).json();
  await loadMadeUp(walking.database, {
    counties: [place(0, 'New'), place(100, 'New'), ...old.slice(5)],
  });
  await walking.refresh();
  const seen = [...first.data];
  for (let { next } = first.page; next; ) {
    const { data, page, meta } = (
      await walking.ask(`/v1/counties?limit=4&sort=-name&count=exact&cursor=${next}`)
    ).json();
    expect(meta.revision).toBe(1);
    expect(page.total).toBe(9);
    seen.push(...data);
    next = page.next;
  }
  expect(seen.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(old);
  expect((await walking.ask('/v1/counties?count=exact')).json().page.total).toBe(6);
  const other = await walking.ask(
    `/v1/counties?limit=4&sort=-name&revision=2&cursor=${first.page.next}`,
  );
  expect(other.json()).toMatchObject({ status: 400, errors: [{ parameter: 'revision' }] });
});

test('a feed that grows between two pages tells everything once', async () => {
  const growing = await openTestApp('migrated');
  const place = (id: string) => toRecord('counties', { id });
  await loadMadeUp(growing.database, { counties: [place('a'), place('b'), place('c')] });
  await growing.refresh();
  const first = (await growing.ask('/v1/changes?limit=2')).json();
  await loadMadeUp(growing.database, { counties: [place('a')] });
  await growing.refresh();
  const second = (await growing.ask(`/v1/changes?after=${first.page.next}`)).json();
  expect(
    second.data.map((each: { revision: number; id: string }) => `${each.revision} ${each.id}`),
  ).toEqual(['1 c', '2 b', '2 c']);
});
