import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { compileOnce, nameOf } from '../src/statements.ts';

test('a statement that is long is not prepared, and those that are have only so much text', () => {
  expect(nameOf('x'.repeat(20_000))).toBeUndefined();
  expect(nameOf('select 1')).toMatch(/^records_\d+$/);
  const texts = Array.from({ length: 400 }, (_, index) => `${index} ${'x'.repeat(5000)}`);
  const length = texts.filter((text) => nameOf(text)).reduce((sum, text) => sum + text.length, 0);
  expect(length).toBeGreaterThan(100_000);
  expect(length).toBeLessThanOrEqual(600_000);
  expect(nameOf('select 1')).toMatch(/^records_\d+$/);
});

test('a statement is made once, unless it is too long to be kept', () => {
  let made = 0;
  const make = (name: string, text: string) =>
    compileOnce(name, () => {
      made += 1;
      return sql`select ${text}::text as ${sql.identifier(name)}`;
    });
  make('short', 'x');
  expect(make('short', 'x')({}).params).toEqual(['x']);
  expect(made).toBe(1);
  make('long', 'x'.repeat(50_000));
  make('long', 'x'.repeat(50_000));
  expect(made).toBe(3);
});
