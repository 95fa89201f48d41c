import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemCodes } from '../src/problems.ts';
import { published } from '../src/terms.ts';
import { buildTestApp, type TestApp } from './harness.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp();
});
afterAll(() => service.close());

/** Every enum of the document with the place where it stands. */
function findEnums(node: unknown, place = ''): { place: string; terms: string[] }[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) =>
    findEnums(value, `${place}/${key}`),
  );
  const { enum: terms } = node as { enum?: (string | null)[] };
  if (!Array.isArray(terms)) return inside;
  return [...inside, { place, terms: terms.filter((each) => each !== null) }];
}

test('every enum of the document is in a vocabulary', () => {
  // A sort may have a minus before the field; the names of vocabularies are listed by their address.
  const fieldOf = (term: string) => term.replace(/^-/, '');
  const known = [...Object.values(published), published].map(
    (terms) => new Set(Object.keys(terms)),
  );
  // An enum of one term is a constant that some other standard sets.
  const enums = findEnums(service.app.swagger()).filter(({ terms }) => terms.length > 1);
  expect(enums.length).toBeGreaterThan(100);
  const unknown = enums.filter(
    ({ terms }) => !known.some((each) => terms.every((term) => each.has(fieldOf(term)))),
  );
  expect(unknown).toEqual([]);
});

test('every term is published with a definition', async () => {
  const { data } = (await service.ask('/v1/vocabularies')).json();
  expect(data.map(({ name }: { name: string }) => name)).toEqual(Object.keys(published));
  for (const { name, terms } of data) {
    expect(new Set(terms.map(({ term }: { term: string }) => term)).size, name).toBe(terms.length);
    for (const { term, definition } of terms) {
      expect(definition, `${name}: ${term}`).toMatch(/^\S.+[.)]$/s);
    }
  }
});

test('the type of a problem leads to its definition', async () => {
  const problem = (await service.ask('/v1/counties/nowhere')).json();
  const { pathname, hash } = new URL(problem.type, 'http://localhost');
  const { terms } = (await service.ask(pathname)).json().data;
  const codes = terms.map(({ term }: { term: string }) => term);
  expect(codes).toEqual(Object.keys(problemCodes));
  expect(codes).toContain(hash.slice(1));
});
