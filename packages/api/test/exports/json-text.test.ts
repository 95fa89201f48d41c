import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  OtherShape,
  takeExactly,
  takeNull,
  takeString,
  takeStrings,
  takeValue,
} from '../../src/exports/json-text.ts';

const toReading = (value: unknown) => ({ text: `[${JSON.stringify(value)},7]`, at: 1 });
const atEnd = ({ text, at }: { text: string; at: number }) => text.slice(at) === ',7]';
const texts = fc.string({ unit: 'binary' });

describe('what stands in a JSON text is read and passed over', () => {
  test('a string, whatever is escaped in it', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const reading = toReading(value);
        expect(takeString(reading)).toBe(value);
        expect(atEnd(reading)).toBe(true);
      }),
    );
  });

  test('a list of strings', () => {
    fc.assert(
      fc.property(fc.array(texts), (value) => {
        const reading = toReading(value);
        expect(takeStrings(reading)).toEqual(value);
        expect(atEnd(reading)).toBe(true);
      }),
    );
  });

  test('any value, as its text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const reading = toReading(value);
        expect(takeValue(reading)).toBe(JSON.stringify(value));
        expect(atEnd(reading)).toBe(true);
      }),
    );
  });

  test('null, and nothing else, where null is asked for', () => {
    const reading = toReading(null);
    expect([takeNull(reading), atEnd(reading)]).toEqual([true, true]);
    expect(takeNull(toReading('null'))).toBe(false);
  });
});

test.each([
  ['a number where a string is asked for', () => takeString(toReading(7))],
  ['a list of numbers where strings are asked for', () => takeStrings(toReading([7]))],
  ['a string that does not end', () => takeString({ text: '"a\\"', at: 0 })],
  ['a list that does not end', () => takeStrings({ text: '["a"', at: 0 })],
  ['other characters than expected', () => takeExactly({ text: '{"a":1}', at: 0 }, '{"b":')],
])('%s is another shape', (_, take) => {
  expect(take).toThrow(OtherShape);
});
