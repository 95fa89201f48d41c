import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

const address = (query: string, more = '') => `/v1/cite?query=${encodeURIComponent(query)}${more}`;
const cite = async (query: string, more = '') => {
  const response = await service.ask(address(query, more));
  expect(response.statusCode, response.body).toBe(200);
  return response;
};
const sourcesOf = async (query: string) =>
  (await cite(query))
    .json()
    .slice(1)
    .map(({ id }: { id: string }) => id);

describe('forms', () => {
  const today = new Date().toISOString().slice(0, 10);

  test('CSL-JSON: the answer pinned to its revision, then its sources', async () => {
    const response = await cite('/v1/counties/songchon');
    expect(response.headers['content-type']).toBe(
      'application/vnd.citationstyles.csl+json; charset=utf-8',
    );
    const [dataset, ...sources] = response.json();
    expect(dataset).toMatchObject({
      type: 'dataset',
      title: '20×10 Records',
      version: 'revision 1',
      issued: { 'date-parts': [today.split('-').map(Number)] },
      URL: 'http://localhost/v1/counties/songchon?revision=1',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const { source_ids } = (await service.ask('/v1/counties/songchon')).json().data;
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(source_ids);
    const speech = sources.find(({ id }: { id: string }) => id === 'cc-2024-02-29-speech');
    expect(speech.issued).toEqual({ 'date-parts': [[2024, 2, 29]] });
  });

  test('text: a line for the answer and one for each source', async () => {
    const { body } = await cite('/v1/counties/songchon', '&format=text');
    const [first, blank, heading, ...lines] = body.trimEnd().split('\n');
    expect(first).toBe(
      `20×10 Records, revision 1 of ${today}, http://localhost/v1/counties/songchon?revision=1. CC BY 4.0.`,
    );
    expect([blank, heading]).toEqual(['', 'Sources:']);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/^- \S/);
  });

  test('BibTeX: balanced entries with keys of their own', async () => {
    const { body } = await cite('/v1/sources?limit=500', '&format=bibtex');
    const keys = [...body.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(300);
    const plain = body.replaceAll(/\\[\\{}$&#_%]/g, '');
    expect(plain.split('{').length).toBe(plain.split('}').length);
    expect(plain).not.toMatch(/(?<!url = \{[^\n]*)[$&#_%]/);
  });

  test('Accept chooses the form, and format goes before it', async () => {
    const typeOf = async (accept: string, more = '') => {
      const request = { url: address('/v1/counties/songchon', more), headers: { accept } };
      const response = await service.ask({ method: 'GET', ...request });
      return String(response.headers['content-type']).split(';')[0];
    };
    expect(await typeOf('application/x-bibtex')).toBe('application/x-bibtex');
    expect(await typeOf('text/plain, */*;q=0.1')).toBe('text/plain');
    expect(await typeOf('*/*')).toBe('application/vnd.citationstyles.csl+json');
    expect(await typeOf('text/plain', '&format=bibtex')).toBe('application/x-bibtex');
    expect(await typeOf('image/png')).toBe('application/problem+json');
  });
});

describe('sources behind an answer', () => {
  test('a list is cited with the sources of the records on it, whatever fields it sends', async () => {
    const query = '/v1/factories?county_id=kimhwa&limit=3';
    const { data } = (await service.ask(query)).json();
    const expected = [
      ...new Set(data.flatMap((each: { source_ids: string[] }) => each.source_ids)),
    ];
    expect(expected.length).toBeGreaterThan(3);
    expect(await sourcesOf(query)).toEqual(expected.sort());
    expect(await sourcesOf(`${query}&fields=name`)).toEqual(expected);
  });

  test('claims are cited with their sources, sources as themselves', async () => {
    const claims = (
      await service.ask('/v1/claims?subject_id=songchon&limit=500&fields=source_id')
    ).json();
    const expected = claims.data.map(({ source_id }: { source_id: string }) => source_id);
    expect(await sourcesOf('/v1/claims?subject_id=songchon&limit=500&fields=property')).toEqual(
      [...new Set(expected)].sort(),
    );
    expect(await sourcesOf('/v1/counties/songchon/claims')).toEqual([...new Set(expected)].sort());
    expect(await sourcesOf('/v1/sources/kosis-census2008-gh')).toEqual(['kosis-census2008-gh']);
  });

  test('a search, a summary and the progress are cited with the sources of what they count', async () => {
    expect(await sourcesOf('/v1/search?q=룡천&resource=counties&limit=1')).toEqual(
      (await service.ask('/v1/counties/ryongchon')).json().data.source_ids,
    );
    const figures = '/v1/production-figures';
    expect(await sourcesOf(`${figures}/summary?county_id=kimhwa&ids=true`)).toEqual(
      await sourcesOf(`${figures}?county_id=kimhwa&limit=500`),
    );
    const progress = await sourcesOf('/v1/progress?at=2024-12-31&cohort_year=2024');
    expect(progress).toEqual(expect.arrayContaining(['cc-2024-02-29-speech']));
  });

  test.each([
    '/v1',
    '/v1/policy',
    '/v1/changes?limit=3',
    '/v1/vocabularies',
    '/v1/conflicts?limit=2',
  ])('%s can be cited', async (query) => {
    const [dataset] = (await cite(query)).json();
    expect(dataset.URL).toContain('revision=1');
  });

  test('an export is cited without being made, with the sources of all its records', async () => {
    expect(await sourcesOf('/v1/exports/factories.csv?county_id=kimhwa')).toEqual(
      await sourcesOf('/v1/factories?county_id=kimhwa&limit=500'),
    );
    const [dataset] = (await cite('/v1/exports/counties.geojson?cohort_year=2024')).json();
    expect(dataset.URL).toBe(
      'http://localhost/v1/exports/counties.geojson?cohort_year=2024&revision=1',
    );
    const { total } = (await service.ask('/v1/sources?limit=1&count=exact')).json().page;
    expect(await sourcesOf('/v1/exports/dataset.zip')).toHaveLength(total);
    const wrong = await service.ask(address('/v1/exports/factories.csv?county=kimhwa'));
    expect(wrong.json()).toMatchObject({ status: 400, code: 'unknown_parameter' });
  });

  test('a former id is cited under the present one, and a page of a walk as that page', async () => {
    const { page } = (await service.ask('/v1/counties?limit=2')).json();
    const [dataset] = (await cite(`/v1/counties?limit=2&cursor=${page.next}`)).json();
    expect(dataset.URL).toContain(`cursor=${page.next}`);
  });
});

describe('the query', () => {
  test.each([
    '',
    'songchon',
    'https://example.org/v1/counties',
    '//example.org/v1/counties',
    '/docs',
    '/v1/../healthz',
    '/v1/cite?query=/v1',
    'http://',
    'javascript:alert(1)',
  ])('%j is refused and named', async (query) => {
    const response = await service.ask(address(query));
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].parameter).toBe('query');
  });

  test('what is wrong with the cited query is told', async () => {
    const missing = await service.ask(address('/v1/counties/nowhere'));
    expect(missing.json()).toMatchObject({ status: 404, code: 'not_found' });
    const unknown = await service.ask(address('/v1/counties?limitt=7'));
    expect(unknown.json()).toMatchObject({ status: 400, code: 'unknown_parameter' });
    expect(unknown.json().detail).toContain('limit');
    const later = await service.ask(address('/v1/counties?revision=99'));
    expect(later.json()).toMatchObject({ status: 404, code: 'unknown_revision' });
    const unlike = await service.ask(address('/v1/production-figures/summary?sum=true'));
    expect(unlike.json()).toMatchObject({ status: 422, code: 'unlike_quantities' });
    expect((await service.ask('/v1/cite')).json().errors[0].parameter).toBe('query');
  });

  test('may be a whole address of this service', async () => {
    const [dataset] = (await cite('http://localhost/v1/counties/songchon')).json();
    expect(dataset.URL).toBe('http://localhost/v1/counties/songchon?revision=1');
  });

  test('a revision beside it is taken where it names none', async () => {
    const beside = await service.ask(`${address('/v1/counties/songchon')}&revision=1`);
    expect(beside.json()[0].URL).toContain('?revision=1');
    // It names the host of the request, so that no cache may give it to others.
    expect(beside.headers['cache-control']).toBe('private, no-cache');
    const both = await service.ask(address('/v1/counties/songchon?revision=1', '&revision=2'));
    expect(both.json().errors[0].parameter).toBe('revision');
  });
});

test('an answer for one host is not sent to another', async () => {
  const urlAt = async (host: string) => {
    const request = { url: address('/v1/counties/songchon'), headers: { host } };
    return (await service.ask({ method: 'GET', ...request })).json()[0].URL;
  };
  expect(await urlAt('one.example')).toMatch(/^http:\/\/one\.example\//);
  expect(await urlAt('two.example:81')).toMatch(/^http:\/\/two\.example:81\//);
  const malformed = { url: address('/v1/counties/songchon'), headers: { host: 'x/<script>' } };
  expect((await service.app.inject(malformed)).statusCode).toBe(400);
});

test('every answer says how to cite it: title, revision and its day, query and licence', async () => {
  const { meta } = (await service.ask('/v1/counties/songchon?fields=name')).json();
  expect(meta.citation).toMatch(
    /^20×10 Records, revision 1 of \d{4}-\d{2}-\d{2}, \/v1\/counties\/songchon\?fields=name&revision=1\. CC BY 4\.0\.$/,
  );
});
