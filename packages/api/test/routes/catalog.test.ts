import { resources } from '@20x10/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, watchRevisions } from '../../src/index.ts';
import { buildTestApp, type TestApp } from '../harness.ts';

type Node = Record<string, unknown> & { '@id': string };
let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

/** Every address that the catalogue names by one of these properties. */
function findAddresses(node: unknown, properties: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    properties.includes(name) ? (value as Node)['@id'] : findAddresses(value, properties),
  );
}

describe('the catalogue', () => {
  const read = async () => {
    const response = await service.ask('/v1/catalog');
    expect(response.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    return response.json();
  };

  test('has the whole dataset and every resource, each with its exports', async () => {
    const { 'dcat:dataset': datasets, 'dcat:service': api } = await read();
    expect(datasets.map((each: Node) => each['@id'].split('#')[1])).toEqual([
      'dataset',
      ...resources.map(({ name }) => name),
    ]);
    for (const each of datasets) {
      expect(each).toMatchObject({
        'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
        'dct:modified': {
          '@type': 'xsd:date',
          '@value': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
        'dcat:version': '1',
      });
      expect(each['dcat:distribution'].length).toBeGreaterThan(0);
    }
    expect(api['dcat:servesDataset']).toHaveLength(datasets.length);
  });

  test('uses no prefix that its context does not have', async () => {
    const { '@context': context, ...rest } = await read();
    const used = [...JSON.stringify(rest).matchAll(/"([a-z]+):[A-Za-z]+"/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(context)).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test('every address of its own that it names answers', async () => {
    const named = [
      'dcat:downloadURL',
      'dcat:landingPage',
      'dcat:endpointURL',
      'dcat:endpointDescription',
    ];
    const addresses = [...new Set(findAddresses(await read(), named))];
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses.filter((each) => !/(claims|dataset)\.[a-z]+\?/.test(each))) {
      const { pathname, search, origin } = new URL(address);
      expect(origin).toBe('http://localhost');
      const { statusCode } = await service.app.inject({ method: 'GET', url: pathname + search });
      expect([200, 302], address).toContain(statusCode);
    }
  });

  test('PUBLIC_URL goes before the host of the request', async () => {
    const revisions = await watchRevisions(service.database);
    const publicUrl = 'https://records.example/api/';
    const app = await buildApp({ database: service.database, revisions, publicUrl });
    const asked = { url: '/v1/catalog', headers: { host: 'elsewhere.example' } };
    expect((await app.inject(asked)).json()['@id']).toBe('https://records.example/api/v1/catalog');
    const { meta } = (await app.inject('/v1/counties/songchon')).json();
    expect(meta.citation).toContain('https://records.example/api/v1/counties/songchon?revision=1');
    await app.close();
    revisions.stop();
  });
});

describe('guides', () => {
  test.each(['/robots.txt', '/llms.txt'])('%s is plain text with whole addresses', async (path) => {
    const response = await service.ask(path);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(response.body).toContain('http://localhost/v1/exports/dataset.zip');
  });

  test('every address that llms.txt names answers', async () => {
    const { body } = await service.ask('/llms.txt');
    const addresses = [...body.matchAll(/\]\((http:[^)]+)\)/g)].map(
      ([, address]) => address as string,
    );
    expect(addresses.length).toBeGreaterThan(25);
    for (const address of addresses.filter((each) => !each.endsWith('.zip'))) {
      const { pathname, search } = new URL(address);
      expect((await service.ask(pathname + search)).statusCode, address).toBe(200);
    }
  });

  test('robots.txt lets everyone read and keeps crawlers off endless walks', async () => {
    const { body } = await service.ask('/robots.txt');
    const rules = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules).toEqual(['User-agent: *', 'Allow: /', 'Disallow: /*cursor=']);
  });
});
