import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from './harness.ts';

type Schema = Record<string, unknown>;
type Parameter = {
  in: string;
  name: string;
  description: string;
  schema: Schema;
  example?: unknown;
  required?: boolean;
};
type Response = {
  description: string;
  content?: Record<string, { schema: Schema }>;
  headers?: Record<string, object>;
};
type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: Parameter[];
  responses: Record<string, Response>;
};
type Answer = { data: unknown; meta: { query: string; revision_hash: string } };
type Document = {
  paths: Record<string, { get: Operation }>;
  tags: { name: string }[];
  components: { schemas: Record<string, Schema> };
};

const root = fileURLToPath(new URL('../../..', import.meta.url));
let service: TestApp;
let text: string;
let document: Document;
let operations: [string, Operation][];
beforeAll(async () => {
  service = await buildTestApp('loaded');
  text = `${JSON.stringify(service.app.swagger(), null, 2)}\n`;
  document = JSON.parse(text);
  operations = Object.entries(document.paths).map(([path, { get }]) => [path, get]);
});
afterAll(() => service.close());

test('the committed document is the one that the service makes', async () => {
  expect(await readFile(`${root}packages/api/openapi.json`, 'utf8')).toBe(text);
});

test('a service at any address and any time makes the same document', async () => {
  const other = await buildTestApp('migrated');
  expect(`${JSON.stringify(other.app.swagger(), null, 2)}\n`).toBe(text);
  await other.close();
});

test('the document is clean by the recommended rules of Redocly', async () => {
  const folder = await mkdtemp(join(tmpdir(), '20x10-document-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, text);
  const found = await promisify(execFile)(
    process.execPath,
    [
      `${root}node_modules/@redocly/cli/bin/cli.js`,
      'lint',
      file,
      '--config',
      `${root}redocly.yaml`,
      '--format',
      'json',
    ],
    { env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }, maxBuffer: 2 ** 26 },
  ).catch((error) => error);
  await rm(folder, { recursive: true });
  const { totals, problems } = JSON.parse(found.stdout);
  expect(
    problems.map(({ ruleId, message }: Record<string, string>) => `${ruleId}: ${message}`),
  ).toEqual([]);
  expect(totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});

test('every operation has an id of its own, a summary, a description and a declared tag', () => {
  const tags = document.tags.map(({ name }) => name);
  for (const [path, { operationId, summary, description, tags: own }] of operations) {
    expect(operationId, path).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(summary, path).toBeTruthy();
    expect(description, path).toMatch(/\.$/);
    expect(tags, path).toEqual(expect.arrayContaining(own));
    expect(own, path).toHaveLength(1);
  }
  const ids = operations.map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every parameter has a description and, but for what only an answer gives, an example', () => {
  for (const [path, { parameters = [] }] of operations) {
    for (const { name, description, example, schema } of parameters) {
      expect(description, `${path} ${name}`).toBeTruthy();
      if (name !== 'cursor' && name !== 'revision_hash')
        expect(example ?? schema.examples, `${path} ${name}`).toBeDefined();
    }
  }
});

test('every failure is a problem, and every answer has its headers described', () => {
  for (const [path, { responses }] of operations) {
    expect(Object.keys(responses), path).toEqual(expect.arrayContaining(['200', '500', '503']));
    for (const [status, { description, content, headers = {} }] of Object.entries(responses)) {
      expect(description, `${path} ${status}`).toBeTruthy();
      for (const header of Object.values(headers)) expect(header).toHaveProperty('description');
      if (status < '400') continue;
      expect(Object.keys(content ?? {}), `${path} ${status}`).toEqual(['application/problem+json']);
      expect(headers, `${path} ${status}`).toHaveProperty('x-request-id');
    }
  }
});

describe('schemas', () => {
  const walk = (node: unknown, visit: (schema: Schema, at: string) => void, at = '') => {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node)) visit(node as Schema, at);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'examples' && key !== 'example') walk(value, visit, `${at}/${key}`);
    }
  };

  test('every field of every schema is described', () => {
    walk(document.components.schemas, ({ properties }, at) => {
      for (const [name, property] of Object.entries((properties ?? {}) as Record<string, Schema>)) {
        if (at.endsWith('/properties')) continue;
        expect(property.description ?? property.$ref, `${at}/${name}`).toBeTruthy();
      }
    });
  });

  test('every reference leads to a schema, and every schema is referred to', () => {
    const referred = new Set<string>();
    walk(document, ({ $ref }) => {
      if (typeof $ref === 'string') referred.add($ref.replace('#/components/schemas/', ''));
    });
    expect([...referred].sort()).toEqual(Object.keys(document.components.schemas).sort());
  });

  test('every example of a schema is an instance of it', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'document', components: document.components });
    const local = (schema: Schema) =>
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'));
    walk(document, (schema, at) => {
      if (!Array.isArray(schema.examples)) return;
      const valid = ajv.compile(local(schema));
      for (const example of schema.examples) {
        expect(
          valid(example),
          `${at}: ${JSON.stringify(example)} ${ajv.errorsText(valid.errors)}`,
        ).toBe(true);
      }
    });
  });
});

describe('asked as the document shows', () => {
  const toText = (value: unknown) => encodeURIComponent([value].flat().join(','));
  const exampleOf = ({ example, schema }: Parameter) =>
    example ?? (schema.examples as unknown[] | undefined)?.[0];
  const toAddress = (path: string, parameters: Parameter[]) => {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      toText(exampleOf(parameters.find((each) => each.name === name) as Parameter)),
    );
    const required = parameters.filter((each) => each.in === 'query' && each.required);
    return required.reduce(
      (url, each) =>
        `${url}${url.includes('?') ? '&' : '?'}${each.name}=${toText(exampleOf(each))}`,
      filled,
    );
  };

  test('every address answers, and its answer says under which address it can be had again', async () => {
    for (const [path, { parameters = [] }] of operations) {
      const response = await service.ask(toAddress(path, parameters));
      expect(response.statusCode, `${path} ${response.body.slice(0, 200)}`).toBe(200);
      if (!String(response.headers['content-type']).startsWith('application/json')) continue;
      const { data, meta } = response.json();
      if (!meta) continue;
      const again = await service.ask(meta.query);
      expect(again.statusCode, `${meta.query} ${again.body.slice(0, 200)}`).toBe(200);
      expect(again.json().data, meta.query).toEqual(data);
    }
  }, 120_000);

  test('every example of a whole answer is the real one', async () => {
    for (const [path, { responses }] of operations) {
      const schema = responses['200']?.content?.['application/json']?.schema;
      for (const { data, meta } of (schema?.examples ?? []) as Answer[]) {
        const { citation, ...rest } = (await service.ask(meta.query)).json().meta;
        expect((await service.ask(meta.query)).json().data, path).toEqual(data);
        expect(meta).toEqual({
          ...rest,
          revision_hash: meta.revision_hash,
          citation: citation.replace(/ of [\d-]+,/, ' of 2026-11-21,'),
        });
      }
    }
  });

  /** Asks for JSON, or for the media type that a parameter says it goes with. */
  const askInItsType = async (url: string) => {
    const response = await service.app.inject(url);
    const [, accept] = /goes with (\S+) only/.exec(response.body) ?? [];
    return accept ? service.app.inject({ url, headers: { accept } }) : response;
  };

  test('every parameter is taken with its example', async () => {
    for (const [path, { parameters = [] }] of operations.filter(
      ([each]) => !each.startsWith('/v1/exports/'),
    )) {
      for (const parameter of parameters.filter(
        (each) => each.in === 'query' && exampleOf(each) !== undefined,
      )) {
        const base = toAddress(path, parameters);
        const url = `${base}${base.includes('?') ? '&' : '?'}${encodeURIComponent(parameter.name)}=${toText(exampleOf(parameter))}`;
        const { statusCode, body } = await askInItsType(parameter.required ? base : url);
        expect(statusCode, `${url} ${body.slice(0, 200)}`).toBe(200);
      }
    }
  }, 120_000);
});
