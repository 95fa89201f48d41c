import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, watchRevisions } from '../../src/index.ts';
import { createRateLimit } from '../../src/rate-limit.ts';
import { buildTestApp, openTestDatabase, type TestApp } from '../harness.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

const address = (query: string) => `/v1/cite?query=${encodeURIComponent(query)}`;

describe('a spelling that reaches no answer with records is a 400 that names the query', () => {
  test.each([
    '/v1/%63atalog',
    '/v1/%63ite?query=/v1',
    '/v1/c%69te?query=%2Fv1%2Fcite',
    '/v1/%2563atalog',
    '/v1/exports/production%252Dfigures.geojson',
    '/v1/exports/production-figures.parquet',
    '/v1/exports/../catalog',
    '/v1/exports/%2e%2e/catalog',
    '/v1/counties/%2e%2e/%63atalog',
    '/v1//catalog',
    '//v1/catalog',
    '/\\example.org/v1/counties',
    '/v1/catalog/',
    '/v1/COUNTIES',
    '/v1/catalog;x',
    '/v1/counties/%',
    '/v1/counties/%zz',
    '/v1/counties/songchon/nothing',
    `/v1/counties/${'x'.repeat(400)}`,
    'https://example.org/v1/counties',
    'http://localhost@example.org/v1/counties',
    'http://localhost.example.org/v1/counties',
    '/openapi.json',
    '/docs/json',
    '/metrics',
  ])('%s', async (query) => {
    const response = await service.ask(address(query));
    expect(response.statusCode, response.body).toBe(400);
    expect(response.json().errors[0].parameter).toBe('query');
  });

  test('a query given twice', async () => {
    const response = await service.ask('/v1/cite?query=/v1&query=/v1/policy');
    expect([response.statusCode, response.json().errors[0].parameter]).toEqual([400, 'query']);
  });
});

test.each([
  ['/v1/%63ounties/songchon', '/v1/counties/songchon?revision=1'],
  ['/v1/x/../counties/songchon#top', '/v1/counties/songchon?revision=1'],
  ['/v1/exports/production%2Dfigures.csv', '/v1/exports/production-figures.csv?revision=1'],
  ['/v1/exports/%64ataset.zip', '/v1/exports/dataset.zip?revision=1'],
])('%s is cited as %s', async (query, cited) => {
  const response = await service.ask(address(query));
  expect(response.statusCode, response.body).toBe(200);
  expect(response.json()[0].URL).toBe(`http://localhost${cited}`);
});

test('every address under /v1 says whether it can be cited, and each that can is', async () => {
  const paths = Object.entries(service.app.swagger().paths ?? {}).map(([path, { get }]) => ({
    path,
    parameters: (get?.parameters ?? []) as {
      in: string;
      name: string;
      required?: boolean;
      example?: unknown;
      schema: { examples?: unknown[]; enum?: unknown[] };
    }[],
  }));
  const notCited = ['/v1/cite', '/v1/catalog'];
  for (const { path, parameters } of paths.filter(({ path }) => path.startsWith('/v1'))) {
    const exampleOf = (name: string) => {
      const found = parameters.find((each) => each.name === name);
      return String(found?.schema.examples?.[0] ?? found?.schema.enum?.[0] ?? found?.example);
    };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => exampleOf(name));
    const needed = parameters.filter((each) => each.in === 'query' && each.required);
    const query = needed.map(({ name }) => `${name}=${encodeURIComponent(exampleOf(name))}`);
    const asked = query.length > 0 ? `${filled}?${query.join('&')}` : filled;
    const { statusCode, body } = await service.ask(address(asked));
    expect([asked, statusCode, statusCode === 200 ? '' : body]).toEqual([
      asked,
      notCited.includes(path) ? 400 : 200,
      notCited.includes(path) ? body : '',
    ]);
  }
}, 120_000);

test('citing costs the client one request more than the answer itself', async () => {
  const { database, drop } = await openTestDatabase();
  const revisions = await watchRevisions(database);
  const rateLimit = createRateLimit(3, 3600);
  const app = await buildApp({ database, revisions, ...(rateLimit && { rateLimit }) });
  const first = await app.inject(address('/v1/progress?at=2025-01-01'));
  expect(first.statusCode).toBe(200);
  const second = await app.inject(address('/v1/progress?at=2025-01-02'));
  expect(second.statusCode).toBe(429);
  expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
  await app.close();
  revisions.stop();
  await drop();
});

const pieces = [
  ...['/', '//', '/v1', '/v1/', 'v1', '..', '.', '%2e', '%2F', '%5c', '\\', ';', '?', '#', '&'],
  ...['counties', 'songchon', 'exports', 'production-figures', 'dataset.zip', '.csv', '.geojson'],
  ...['cite', 'catalog', '%63', '%2563', '%252D', '%', '%00', '%C3%28', 'claims', 'revisions'],
  ...['query=', 'limit=500', 'revision=1', 'include=claims', 'cursor=x', 'http://localhost', '@'],
  ...['progress', 'summary', 'search', 'q=', '성천', 'vocabularies', 'unit', 'openapi.json', '\n'],
];

test('thousands of made-up queries get a citation or are told what is wrong with them, and nothing large', async () => {
  const queries = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((each) => each.join('')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((each) => `/v1/${each.join('')}`),
    fc.string({ maxLength: 40, unit: 'binary' }).map((each) => `/v1/${each}`),
  );
  const encoded = queries.map((each) => encodeURIComponent(each.toWellFormed()));
  await fc.assert(
    fc.asyncProperty(fc.oneof(encoded, queries), async (query) => {
      const url = `/v1/cite?query=${query.toWellFormed().replaceAll(/[^\x21-\x7e]+/gu, (each) => encodeURIComponent(each))}`;
      const { statusCode, body } = await service.app.inject(url);
      expect(statusCode === 200 || (statusCode >= 400 && statusCode < 500), body).toBe(true);
      expect(body.length).toBeLessThan(2_000_000);
    }),
    { numRuns: 2000 },
  );
}, 120_000);
