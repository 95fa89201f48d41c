import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resources } from '@20x10/schema';
import datapackage from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { buildTestApp, openTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, refTo, toRecord } from '../made-up.ts';
import { readCells } from './table.ts';

type Descriptor = {
  version: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string; description: string; example?: unknown }[] };
  }[];
  sources: { title: string; licence: string }[];
};

async function readZip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    files.set(entry.fileName, Buffer.concat(await stream.toArray()));
  }
  return files;
}

const readDescriptor = (files: ReadonlyMap<string, Buffer>): Descriptor =>
  JSON.parse(String(files.get('datapackage.json')));

let service: TestApp;
let whole: Buffer;
let files: Map<string, Buffer>;
beforeAll(async () => {
  service = await buildTestApp();
  whole = (await service.ask('/v1/exports/dataset.zip')).rawPayload;
  files = await readZip(whole);
});
afterAll(() => service.close());

test('has every resource as the CSV that its export is, with size and hash', async () => {
  const descriptor = readDescriptor(files);
  expect(descriptor.resources.map(({ name }) => name)).toEqual(resources.map(({ name }) => name));
  for (const { name, path, bytes, hash } of descriptor.resources) {
    const file = files.get(path) as Buffer;
    expect(file.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    expect(String(file)).toBe((await service.ask(`/v1/exports/${name}.csv`)).body);
  }
});

test('describes every column, in the order of the file', () => {
  for (const { path, schema } of readDescriptor(files).resources) {
    const header = String(files.get(path)).split('\r\n')[0];
    expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    for (const { description, example = '' } of schema.fields) {
      expect(description).not.toBe('');
      expect(typeof example).toBe('string');
    }
  }
});

test('names the terms of every outside dataset', () => {
  const { sources } = readDescriptor(files);
  expect(sources.length).toBeGreaterThan(0);
  for (const { licence } of sources) expect(licence).toMatch(/\S/);
});

describe('by the rules of Frictionless, as their own library reads it', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), '20x10-package-test-'));
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const load = () => datapackage.Package.load(join(folder, 'datapackage.json'), { strict: false });

  test('it is valid, every row fits its schema and every key has its record', async () => {
    const loaded = await load();
    expect(loaded.errors).toEqual([]);
    for (const resource of loaded.resources) {
      const rows = await resource.read({ relations: true, keyed: true });
      expect(rows.length).toBe(readCells(String(files.get(`data/${resource.name}.csv`))).length);
    }
  }, 120_000);

  test('a key without its record is found', async () => {
    const path = join(folder, 'data/factories.csv');
    const content = await readFile(path, 'utf8');
    await writeFile(path, content.replace(/,kimhwa,/, ',nowhere,'));
    const factories = (await load()).resources.find(({ name }) => name === 'factories');
    await expect(factories?.read({ relations: true, keyed: true })).rejects.toThrow(/[Ff]oreign/);
    await writeFile(path, content);
  });
});

describe('a package is made once for each revision', () => {
  test('and is the same bytes whoever made it', async () => {
    const at = await refTo(service.database, 1);
    const again = await service.ask(`/v1/exports/dataset.zip?revision=1&revision_hash=${at.hash}`);
    expect(again.rawPayload.equals(whole)).toBe(true);
    expect(again.headers['content-length']).toBe(String(whole.length));
    expect(again.headers['cache-control']).toContain('immutable');
  });

  test('and shows an earlier one as it was', async () => {
    const own = await openTestApp('migrated');
    for (const name of ['Before', 'After']) {
      await loadMadeUp(own.database, { cohorts: [toRecord('cohorts', { id: '2024', name })] });
    }
    await own.refresh();
    const read = async (query: string) => {
      const response = await own.ask(`/v1/exports/dataset.zip${query}`);
      return String((await readZip(response.rawPayload)).get('data/cohorts.csv'));
    };
    expect(await read('?revision=1')).toContain('Before');
    expect(await read('')).toContain('After');
    expect((await own.ask('/v1/exports/dataset.zip?revision=3')).statusCode).toBe(404);
  });
});

test('a client that has the package is told so', async () => {
  const { headers } = await service.ask('/v1/exports/dataset.zip');
  const again = await service.ask({
    method: 'GET',
    url: '/v1/exports/dataset.zip',
    headers: { 'if-none-match': String(headers.etag) },
  });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('HEAD tells size and number of records and sends nothing', async () => {
  const response = await service.app.inject({ method: 'HEAD', url: '/v1/exports/dataset.zip' });
  expect(response.headers).toMatchObject({
    'content-length': String(whole.length),
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="20x10-dataset-r1.zip"',
  });
  expect(Number(response.headers['export-row-count'])).toBeGreaterThan(10_000);
  expect(response.rawPayload).toHaveLength(0);
});
