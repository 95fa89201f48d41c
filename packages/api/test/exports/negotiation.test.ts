import { resources } from '@20x10/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';
import { readCells } from './table.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

const ask = (url: string, accept: string) =>
  service.ask({ method: 'GET', url, headers: { accept } });
const typeOf = ({ headers }: { headers: Record<string, unknown> }) =>
  String(headers['content-type']).split(';')[0];

test.each([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json; charset=utf-8', 'application/json'],
  ['application/*', 'application/json'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
  ['text/csv', 'text/csv'],
  ['TEXT/CSV', 'text/csv'],
  ['text/*', 'text/csv'],
  ['text/csv; header=present', 'text/csv'],
  ['text/csv; header=present; q=0.2, application/json;q=0.9', 'application/json'],
  ['text/csv, */*;q=0.1', 'text/csv'],
  ['application/json;q=0, */*', 'text/csv'],
  ['application/json;q=0.5, application/x-ndjson', 'application/x-ndjson'],
  ['application/geo+json, application/json;q=0.9', 'application/geo+json'],
])('a list for %s is %s', async (accept, expected) => {
  const response = await ask('/v1/counties?province_id=kangwon', accept);
  expect(response.statusCode).toBe(200);
  expect(typeOf(response)).toBe(expected);
  expect(String(response.headers.vary)).toContain('accept');
});

test.each(['image/png', 'application/xml', 'application/json;q=0', 'text/html', ''])(
  'a list for "%s" is refused, unless that says nothing',
  async (accept) => {
    const response = await ask('/v1/counties', accept);
    if (accept === '') return expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ status: 406, code: 'not_acceptable' });
    expect(response.json().detail).toContain('application/geo+json');
  },
);

test('every form of an answer has an ETag of its own, and 304 for who has it', async () => {
  const accepts = ['application/json', 'text/csv', 'application/x-ndjson', 'application/geo+json'];
  const etags = await Promise.all(
    accepts.map(async (accept) => String((await ask('/v1/counties', accept)).headers.etag)),
  );
  expect(new Set(etags).size).toBe(accepts.length);
  for (const [index, accept] of accepts.entries()) {
    const headers = { accept, 'if-none-match': String(etags[index]) };
    const again = await service.ask({ method: 'GET', url: '/v1/counties', headers });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  }
});

describe('a list in another form', () => {
  test('is whole, unless a page of it is asked for; then Link names the next one', async () => {
    const whole = readCells((await ask('/v1/counties?fields=id', 'text/csv')).body);
    expect(whole).toHaveLength(202);
    const pages: unknown[] = [];
    for (let url: string | undefined = '/v1/counties?fields=id&limit=60'; url; ) {
      const response = await ask(url, 'text/csv');
      const rows = readCells(response.body);
      expect(response.headers['export-row-count']).toBe(String(rows.length));
      pages.push(...rows);
      url = /<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1];
    }
    expect(pages).toEqual(whole);
  });

  test.each([
    ['application/json', 'formulas=guard'],
    ['application/json', 'bbox=124,37,131,43'],
    ['text/csv', 'bbox=124,37,131,43'],
    ['text/csv', 'include=province'],
    ['application/x-ndjson', 'count=exact'],
    ['application/geo+json', 'formulas=keep'],
  ])('%s refuses %s and names the parameter', async (accept, query) => {
    const response = await ask(`/v1/counties?${query}`, accept);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].parameter).toBe(query.split('=')[0]);
  });
});

test.each(resources)('$name as NDJSON is the list, one record a line', async ({ name }) => {
  const query = 'limit=500';
  const list = (await service.ask(`/v1/${name}?${query}`)).json();
  const response = await ask(`/v1/${name}?${query}`, 'application/x-ndjson');
  const lines = response.body.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(list.data);
  expect(lines[0]).toBe(JSON.stringify(list.data[0]));
});

test('fields and bounds change NDJSON as they change the list', async () => {
  const query = 'inaugurated_on[gte]=2024-12&fields=name,status&sort=name';
  const { data } = (await service.ask(`/v1/counties?${query}&limit=500`)).json();
  const { body } = await service.ask(`/v1/exports/counties.ndjson?${query}`);
  const lines = body.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(data);
});

test('NDJSON of no record is an empty body', async () => {
  const { body, headers } = await service.ask('/v1/exports/counties.ndjson?name=nowhere');
  expect([body, headers['export-row-count']]).toEqual(['', '0']);
});

test('an unknown parameter, a bad value and an unknown revision are problems in every form', async () => {
  for (const accept of ['text/csv', 'application/x-ndjson', 'application/geo+json']) {
    expect((await ask('/v1/counties?statuss=planned', accept)).json().code).toBe(
      'unknown_parameter',
    );
    expect((await ask('/v1/counties?status=done', accept)).json().code).toBe('invalid_parameter');
    expect((await ask('/v1/counties?revision=99', accept)).json().code).toBe('unknown_revision');
  }
});
