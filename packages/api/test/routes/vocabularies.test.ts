import { vocabularies } from '@20x10/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemCodes } from '../../src/problems.ts';
import { buildTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

type Vocabulary = { name: string; terms: { term: string; definition: string }[] };

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp('migrated');
  await loadMadeUp(service.database, { counties: [toRecord('counties', { id: 'anju' })] });
  await service.refresh();
});
afterAll(() => service.close());

test('every closed list of terms is published with definitions', async () => {
  const { data } = (await service.ask('/v1/vocabularies')).json();
  const published = new Map((data as Vocabulary[]).map((each) => [each.name, each.terms]));
  for (const [name, terms] of Object.entries(vocabularies)) {
    expect(
      published.get(name)?.map(({ term }) => term),
      name,
    ).toEqual(Object.keys(terms));
  }
  for (const terms of published.values()) {
    expect(terms.length).toBeGreaterThan(0);
    for (const { definition } of terms) expect(definition).toMatch(/\.$/);
  }
});

test('the rules by which claims are compared are published with their versions', async () => {
  const { terms } = (await service.ask('/v1/vocabularies/rule')).json().data as Vocabulary;
  expect(terms.map(({ term }) => term)).toEqual(
    expect.arrayContaining([
      'rule:odd',
      'rule:order_of_magnitude',
      'rule:quantity',
      'rule:date',
      'rule:origin',
    ]),
  );
  for (const { definition } of terms) expect(definition).toMatch(/^Version \d+\. /);
});

test('every problem code is published under the address that problems name', async () => {
  const { type, code } = (await service.ask('/v1/counties/nowhere')).json();
  const [address, term] = type.split('#');
  expect(term).toBe(code);
  const { terms } = (await service.ask(address)).json().data as Vocabulary;
  expect(terms.map((each) => each.term)).toEqual(Object.keys(problemCodes));
});

test('an unknown vocabulary is not found, and the nearest one named', async () => {
  const response = await service.ask('/v1/vocabularies/agrement');
  expect(response.statusCode).toBe(404);
  expect(response.json().detail).toBe(
    'There is no vocabulary "agrement"; did you mean "agreement"?',
  );
  for (const name of ['__proto__', 'constructor', 'toString', 'x'.repeat(290)]) {
    expect((await service.ask(`/v1/vocabularies/${name}`)).statusCode).toBe(404);
  }
});
