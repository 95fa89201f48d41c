import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../src/problems.ts';
import { parseCursor, toCursorText } from '../../src/resources/cursor.ts';

const query = '/v1/counties?sort=name';
const hash = '0123456789abcdef0123456789abcdef';
const text = toCursorText({ revision: 3, hash, keys: ['Songchon', null, 'songchon'] }, query);

function refuse(parse: () => unknown): void {
  try {
    parse();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: 'invalid_cursor', errors: [{ parameter: 'cursor' }] });
    return;
  }
  throw new Error('the cursor was taken');
}

test('a cursor comes back as it was, whatever the keys', () => {
  const keys = fc.array(
    fc.option(fc.string({ unit: 'binary' }).filter((each) => !each.includes('\0'))),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_147_483_647 }),
      keys,
      fc.string(),
      (revision, given, scope) => {
        const cursor = { revision, hash, keys: given };
        const written = toCursorText(cursor, scope);
        expect(written).toMatch(/^[\w.-]+$/);
        expect(parseCursor(written, scope, given.length)).toEqual(cursor);
      },
    ),
  );
});

test('a cursor is refused with another query, with other keys, or changed in any character', () => {
  refuse(() => parseCursor(text, '/v1/counties?sort=-name', 3));
  refuse(() => parseCursor(text, query, 2));
  for (let at = 0; at < text.length; at += 1) {
    const other = text[at] === 'A' ? 'B' : 'A';
    refuse(() => parseCursor(`${text.slice(0, at)}${other}${text.slice(at + 1)}`, query, 3));
  }
});

test.each(['', '.', 'forged', 'a.b', 'a.b.c', `${text}.x`, `${text}.`, '....', 'null.null'])(
  '%j is no cursor',
  (forged) => {
    refuse(() => parseCursor(forged, query, 3));
  },
);

test.each([
  'not JSON',
  'null',
  '{}',
  '[]',
  '[1,"a"]',
  `["1","${hash}","a"]`,
  `[0,"${hash}","a"]`,
  `[1.5,"${hash}","a"]`,
  `[99999999999,"${hash}","a"]`,
  `[1,"${hash}",2]`,
  `[1,"${hash.toUpperCase()}","a"]`,
  `[1,"${hash}0","a"]`,
  `[1,null,"a"]`,
  `[1,"${hash}",{"a":1}]`,
  `[1,"${hash}","a\\u0000"]`,
])('content %j is refused even under a right sum', (content) => {
  const encoded = Buffer.from(content).toString('base64url');
  const sum = createHash('sha256')
    .update(`20x10 cursor 2\n${query}\n${encoded}`)
    .digest('base64url')
    .slice(0, 16);
  refuse(() => parseCursor(`${encoded}.${sum}`, query, 1));
});
