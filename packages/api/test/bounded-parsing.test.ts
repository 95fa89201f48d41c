import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from './harness.ts';

let service: TestApp;
let plain_ms: number;
beforeAll(async () => {
  service = await buildTestApp('migrated');
  for (let round = 0; round < 3; round += 1) plain_ms = await time('/v1/counties?limit=0');
});
afterAll(() => service.close());

/** The least time of three rounds in which a request was answered on average. */
async function time(url: string, headers: Record<string, string> = {}): Promise<number> {
  let least_ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    for (let asked = 0; asked < 20; asked += 1) await service.app.inject({ url, headers });
    least_ms = Math.min(least_ms, (performance.now() - begun) / 20);
  }
  return least_ms;
}

const fill = (part: (index: number) => string, length = 7800) => {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += part(index);
  return text.slice(0, length);
};

test.each([
  ['unknown names', `/v1/counties?${fill((n) => `x${n}&`)}`],
  ['unknown names like known ones', `/v1/counties?${fill((n) => `province_i${n}&`)}`],
  ['long unknown names', `/v1/counties?${fill((n) => `${'province_id'.repeat(8)}${n}&`)}`],
  ['bad words', `/v1/claims?fields=${fill((n) => `nam${n},`)}`],
  ['one word repeated', `/v1/counties?limit=0&${fill(() => 'fields=names&', 7799)}`],
  ['a value of 8 kB', `/v1/counties?sort=${fill(() => 'x')}`],
  ['brackets', `/v1/counties?${fill((n) => `id[${n}][x]&`)}`],
  ['names of prototypes', `/v1/counties?${fill((n) => `__proto__[${n}]&constructor&`)}`],
  ['ampersands', `/v1/counties?limit=0${fill(() => '&')}`],
  ['escapes', `/v1/counties?${fill(() => '%00')}`],
  ['digits', `/v1/counties?limit=${fill(() => '9')}`],
  ['a date of 8 kB', `/v1/counties?inaugurated_on=${fill(() => '2024/')}`],
  ['dots in a date', `/v1/counties?inaugurated_on=${fill(() => '..')}`],
  ['a cursor of 2,000', `/v1/counties?cursor=${fill(() => 'A', 1980)}.${'B'.repeat(16)}`],
  ['dots in a cursor', `/v1/counties?cursor=${fill(() => '.', 2000)}`],
  ['a text of 8 kB', `/v1/search?limit=0&q=${fill(() => '%EF%B7%BA')}`],
  ['a text that unfolds', `/v1/search?limit=0&q=${'%EF%B7%BA'.repeat(200)}`],
  ['a text of endings', `/v1/search?limit=0&q=${'gunsido'.repeat(28)}`],
  ['numbers of a box', `/v1/counties?limit=0&bbox=${fill(() => '1,')}`],
  ['a place in the feed', `/v1/changes?after=1:${fill(() => 'a-')}`],
])('%s cost little more than a plain question and are answered shortly', async (_, url) => {
  const { statusCode, body } = await service.app.inject(url);
  expect(statusCode, body.slice(0, 300)).toBe(400);
  expect(Buffer.byteLength(body)).toBeLessThan(10_000);
  expect(await time(url)).toBeLessThan(10 * plain_ms + 3);
});

test.each([
  ['accept', fill(() => 'a/b;q=0.1,', 15_000)],
  ['accept', fill(() => ';', 15_000)],
  ['accept', `a/b;${fill(() => ' ', 15_000)}`],
  ['accept-encoding', fill(() => 'x;q=0.5,', 15_000)],
  ['if-none-match', fill(() => '"x",', 15_000)],
  ['traceparent', fill(() => '0-', 15_000)],
])('a header %s of 15 kB costs little more', async (name, value) => {
  expect(await time('/v1/counties?limit=1&revision=7', { [name]: value })).toBeLessThan(
    10 * plain_ms + 5,
  );
});
