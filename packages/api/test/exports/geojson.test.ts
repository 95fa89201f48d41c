import { type DatasetRecord, findResource, type Position, resources } from '@20x10/schema';
import { check } from '@placemarkio/check-geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';
import { walkList } from './table.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

type Feature = {
  id: string;
  geometry: { coordinates: [number, number] } | null;
  properties: Record<string, unknown>;
};
async function read(url: string): Promise<Feature[]> {
  const response = await service.ask(url);
  expect(response.statusCode).toBe(200);
  const collection = check(response.body) as unknown as { features: Feature[] };
  expect(response.headers['export-row-count']).toBe(String(collection.features.length));
  return collection.features;
}

const placed = resources.filter(
  ({ record: { shape } }) => 'centroid' in shape || 'county_id' in shape,
);

describe.each(placed)('$name', ({ name }) => {
  test('are features that a validator accepts, each the record of the list', async () => {
    const features = await read(`/v1/exports/${name}.geojson`);
    const records = await walkList(service, `/v1/${name}`);
    expect(features.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const properties = features.map(({ properties: { position_source: _, ...rest } }) => rest);
    expect(properties).toEqual(records);
  });
});

test('a feature lies where its county does, and says whose position that is', async () => {
  const counties = new Map(
    (await walkList(service, '/v1/counties')).map((county) => [county.id, county]),
  );
  for (const { geometry, properties } of await read('/v1/exports/factories.geojson')) {
    const county = counties.get(properties.county_id as string) as DatasetRecord;
    const { longitude, latitude } = county.centroid as Position;
    expect(geometry?.coordinates).toEqual([longitude, latitude]);
    expect(properties.position_source).toEqual({
      resource: 'counties',
      id: county.id,
      field: 'centroid',
      kind: county.centroid_kind,
    });
  }
});

test('where only the province is known, or nothing, the geometry is null', async () => {
  const features = await read('/v1/exports/raw-material-bases.geojson');
  const provincial = features.filter(({ properties }) => properties.county_id === null);
  expect(provincial.length).toBeGreaterThan(0);
  for (const { geometry, properties } of provincial) {
    expect([geometry, properties.position_source]).toEqual([null, null]);
  }
});

test('an empty answer is a collection of no features', async () => {
  expect(await read('/v1/exports/counties.geojson?name=nowhere')).toEqual([]);
});

describe('bbox', () => {
  const box = [125.5, 38.5, 126.5, 39.5] as const;
  const inside = ({ geometry }: Feature) => {
    const [longitude, latitude] = geometry?.coordinates ?? [0, 0];
    return longitude >= box[0] && longitude <= box[2] && latitude >= box[1] && latitude <= box[3];
  };

  test.each(['provinces', 'counties', 'factories', 'production-figures'])(
    'keeps those of %s within the box and no other',
    async (name) => {
      const all = await read(`/v1/exports/${name}.geojson`);
      const within = await read(`/v1/exports/${name}.geojson?bbox=${box.join(',')}`);
      expect(within).toEqual(all.filter(inside));
    },
  );

  test('a box with nothing in it gives nothing', async () => {
    expect(await read('/v1/exports/factories.geojson?bbox=0,0,1,1')).toEqual([]);
  });

  test('goes with filters, and with a page of the list', async () => {
    const headers = { accept: 'application/geo+json' };
    const url = `/v1/counties?bbox=${box.join(',')}&limit=2&sort=name`;
    const page = (await service.ask({ method: 'GET', url, headers })).json().features;
    const all = await read(`/v1/exports/counties.geojson?bbox=${box.join(',')}&sort=name`);
    expect(page).toEqual(all.slice(0, 2));
  });

  test.each([
    '1,2,3',
    '1,2,3,4,5',
    'a,b,c,d',
    '10,0,5,1',
    '0,10,1,5',
    '-181,0,1,1',
    '0,0,1,91',
    '',
  ])('%s is no box', async (text) => {
    const response = await service.ask(`/v1/exports/counties.geojson?bbox=${text}`);
    expect(response.json()).toMatchObject({ status: 400, errors: [{ parameter: 'bbox' }] });
  });
});

test('records that lie nowhere have no GeoJSON', async () => {
  const response = await service.ask('/v1/exports/assessments.geojson');
  expect(response.json()).toMatchObject({ status: 404, code: 'not_found' });
  const headers = { accept: 'application/geo+json' };
  const list = await service.ask({ method: 'GET', url: '/v1/assessments', headers });
  expect(list.json()).toMatchObject({ status: 406, code: 'not_acceptable' });
  expect(findResource('assessments')?.record.shape).not.toHaveProperty('county_id');
});
