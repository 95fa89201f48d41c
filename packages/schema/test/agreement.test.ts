import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, originsOf, settle, standing } from '../src/agreement.ts';
import { compareValues } from '../src/comparison.ts';
import { parseEdtf } from '../src/edtf.ts';
import type { FieldKind } from '../src/fields.ts';
import type { Quantity } from '../src/quantity.ts';
import {
  dates,
  fieldsWithClaims,
  quantities,
  type Statement,
  statementsOf,
  toQuantity,
} from './arbitraries.ts';

/** `kcna: 2024-12-20`, with `not`, `preferred` or `deprecated` after the origin. */
function say(
  origin: string,
  value: unknown,
  ...marks: ('not' | 'preferred' | 'deprecated')[]
): Statement {
  const rank = marks.find((mark) => mark !== 'not') ?? 'normal';
  return { origin, value, assertion: marks.includes('not') ? 'denied' : 'stated', rank };
}

type Case = [
  what: string,
  kind: FieldKind,
  claims: Statement[],
  agreement: ReturnType<typeof agreementOf>,
  settled: unknown,
];

const people = (number: number) => toQuantity('exact', number);
const about = (number: number) => toQuantity('about', number);

const cases: Case[] = [
  ['one claim', 'term', [say('kcna', 'paper')], 'single', 'paper'],
  ['a repeat by one origin', 'date', [say('kcna', '2024'), say('kcna', '2024')], 'single', '2024'],
  [
    'a vaguer repeat by one origin',
    'date',
    [say('kcna', '2024'), say('kcna', '2024-12-20')],
    'single',
    '2024-12-20',
  ],
  [
    'one origin that contradicts itself',
    'date',
    [say('kcna', '2024-12-20'), say('kcna', '2024-12-21')],
    'conflicting',
    null,
  ],
  [
    'equal days from two origins',
    'date',
    [say('kcna', '2024-12-20'), say('ministry', '2024-12-20')],
    'corroborated',
    '2024-12-20',
  ],
  [
    'a day and its month',
    'date',
    [say('kcna', '2024-12'), say('ministry', '2024-12-20'), say('press', '2024')],
    'compatible',
    '2024-12-20',
  ],
  [
    'two days',
    'date',
    [say('kcna', '2025-02-05'), say('press', '2025-02-04')],
    'conflicting',
    null,
  ],
  [
    'intervals that meet, none within the other',
    'date',
    [say('kcna', '2024-12-18/2024-12-20'), say('press', '2024-12-19/2024-12-22')],
    'compatible',
    null,
  ],
  ['two terms', 'term', [say('kcna', 'paper'), say('press', 'garment')], 'conflicting', null],
  ['two references', 'ref', [say('kcna', 'kimhwa'), say('press', 'songchon')], 'conflicting', null],
  ['two integers', 'integer', [say('kcna', 20), say('press', 21)], 'conflicting', null],
  ['equal integers', 'integer', [say('kcna', 20), say('press', 20)], 'corroborated', 20],
  ['two numbers', 'number', [say('kcna', 1.5), say('press', 1.6)], 'conflicting', null],
  ['two wordings', 'text', [say('kcna', 'hilly'), say('press', 'steep')], 'compatible', null],
  [
    'two positions',
    'object',
    [say('wof', { longitude: 1, latitude: 2 }), say('gn', { longitude: 1, latitude: 3 })],
    'compatible',
    null,
  ],
  [
    'a list and a longer one',
    'list',
    [say('kcna', ['soap']), say('press', ['paper', 'soap'])],
    'compatible',
    ['paper', 'soap'],
  ],
  [
    'lists that each name something of their own',
    'list',
    [say('kcna', ['soap']), say('press', ['paper'])],
    'compatible',
    null,
  ],
  [
    'states on the way',
    'progress',
    [say('kcna', 'planned'), say('press', 'inaugurated'), say('kcna', 'under_construction')],
    'compatible',
    'inaugurated',
  ],
  [
    'two exact numbers',
    'quantity',
    [say('kcna', people(40)), say('press', people(41))],
    'conflicting',
    null,
  ],
  [
    'a number within the other bound',
    'quantity',
    [say('kcna', toQuantity('more_than', 30)), say('press', people(40))],
    'compatible',
    people(40),
  ],
  [
    'the same “about” twice',
    'quantity',
    [say('kcna', about(120)), say('press', about(120))],
    'corroborated',
    about(120),
  ],
  [
    'two different “abouts”',
    'quantity',
    [say('kcna', about(120)), say('press', about(300))],
    'compatible',
    null,
  ],
  [
    'units of two dimensions',
    'quantity',
    [say('kcna', toQuantity('exact', 3, 'kinds')), say('press', toQuantity('exact', 9, 'tonnes'))],
    'compatible',
    null,
  ],
  // Denials
  [
    'a value and its denial',
    'date',
    [say('kcna', '2024-12-20'), say('press', '2024-12-20', 'not')],
    'conflicting',
    null,
  ],
  [
    'a value and the denial of a wider one',
    'date',
    [say('kcna', '2024-12-20'), say('press', '2024', 'not')],
    'conflicting',
    null,
  ],
  [
    'a value and the denial of a narrower one',
    'date',
    [say('kcna', '2024-12'), say('press', '2024-12-20', 'not')],
    'single',
    '2024-12',
  ],
  [
    'a value and the denial of another',
    'date',
    [say('kcna', '2024-12-20'), say('press', '2024-12-21', 'not')],
    'single',
    '2024-12-20',
  ],
  [
    'two denials of one value',
    'term',
    [say('kcna', 'paper', 'not'), say('press', 'paper', 'not')],
    'corroborated',
    null,
  ],
  [
    'two denials of different values',
    'term',
    [say('kcna', 'paper', 'not'), say('press', 'garment', 'not')],
    'compatible',
    null,
  ],
  [
    'a state and the denial of a later one',
    'progress',
    [say('kcna', 'inaugurated'), say('press', 'operating', 'not')],
    'single',
    'inaugurated',
  ],
  [
    'a state and the denial of an earlier one',
    'progress',
    [say('kcna', 'operating'), say('press', 'inaugurated', 'not')],
    'conflicting',
    null,
  ],
  [
    'the denial of an “about”',
    'quantity',
    [say('kcna', about(120)), say('press', about(120), 'not')],
    'conflicting',
    null,
  ],
  [
    'a number and the denial of an “about”',
    'quantity',
    [say('kcna', people(500)), say('press', about(120), 'not')],
    'single',
    people(500),
  ],
  // Ranks
  [
    'a preferred value',
    'date',
    [say('kcna', '2025-02-05', 'preferred'), say('press', '2025-02-04')],
    'conflicting',
    '2025-02-05',
  ],
  [
    'a preferred vaguer value',
    'date',
    [say('kcna', '2025-02', 'preferred'), say('press', '2025-02-04')],
    'compatible',
    '2025-02',
  ],
  [
    'preferred values that disagree',
    'date',
    [say('kcna', '2025-02-05', 'preferred'), say('press', '2025-02-04', 'preferred')],
    'conflicting',
    null,
  ],
  [
    'a deprecated value',
    'date',
    [say('kcna', '2025-02-05'), say('press', '2025-02-04', 'deprecated')],
    'conflicting',
    '2025-02-05',
  ],
  ['only a deprecated value', 'date', [say('kcna', '2025', 'deprecated')], 'single', null],
  [
    'a preferred value that is denied',
    'date',
    [say('kcna', '2025-02-05', 'preferred'), say('press', '2025-02-05', 'not')],
    'conflicting',
    '2025-02-05',
  ],
  [
    'a preferred denial',
    'date',
    [say('kcna', '2025-02-05'), say('press', '2025-02-05', 'not', 'preferred')],
    'conflicting',
    null,
  ],
  [
    'a preferred denial that leaves another value',
    'date',
    [
      say('kcna', '2025-02-05'),
      say('press', '2025-02-05', 'not', 'preferred'),
      say('nk', '2025-02-06'),
    ],
    'conflicting',
    '2025-02-06',
  ],
  [
    'a deprecated denial',
    'date',
    [say('kcna', '2025-02-05'), say('press', '2025-02-05', 'not', 'deprecated')],
    'conflicting',
    '2025-02-05',
  ],
];

test.each(cases)('%s (%s): %j is %s and settles as %j', (_, kind, claims, agreement, settled) => {
  expect(agreementOf(kind, claims)).toBe(agreement);
  expect(agreementOf(kind, claims.toReversed())).toBe(agreement);
  expect(settle(kind, claims)).toEqual(settled);
  expect(settle(kind, claims.toReversed())).toEqual(settled);
});

test('five outlets that relay one origin count as one origin', () => {
  const claims = ['yonhap', 'afp', 'bbc', 'nhk', 'kbs'].map((outlet) => ({
    ...say('kcna', '2024-12-20'),
    source_id: `${outlet}-20241221`,
  }));
  expect(originsOf(claims)).toEqual(new Set(['kcna']));
  expect(agreementOf('date', claims)).toBe('single');
});

test('no claims settle nothing', () => {
  expect(settle('date', [])).toBeNull();
  expect(settle('progress', [])).toBeNull();
});

const shuffled = fieldsWithClaims.chain(({ kind, claims }) =>
  fc.record({
    kind: fc.constant(kind),
    claims: fc.constant(claims),
    other: fc.shuffledSubarray(claims, { minLength: claims.length }),
  }),
);

test('agreement is independent of the order of claims', () => {
  fc.assert(
    fc.property(shuffled, ({ kind, claims, other }) => {
      expect(agreementOf(kind, other)).toBe(agreementOf(kind, claims));
    }),
  );
});

test('the settled value is independent of the order of claims, up to equality', () => {
  fc.assert(
    fc.property(shuffled, ({ kind, claims, other }) => {
      const [one, two] = [settle(kind, claims), settle(kind, other)];
      if (one === null || two === null) expect(one).toBe(two);
      else expect(compareValues(kind, one, two)).toBe('equal');
    }),
  );
});

test('the settled value is the value of a claim that is neither denied nor deprecated', () => {
  fc.assert(
    fc.property(fieldsWithClaims, ({ kind, claims }) => {
      const value = settle(kind, claims);
      const sound = claims.filter(
        (each) => each.assertion !== 'denied' && each.rank !== 'deprecated',
      );
      if (value !== null) expect(sound.map((each) => each.value)).toContain(value);
    }),
  );
});

test('a conflict without a preference settles nothing', () => {
  fc.assert(
    fc.property(fieldsWithClaims, ({ kind, claims }) => {
      const unranked = claims.map((each) => ({ ...each, rank: 'normal' as const }));
      const conflicting = agreementOf(kind, unranked) === 'conflicting';
      expect(standing(kind, unranked) === null).toBe(conflicting);
      if (conflicting) expect(settle(kind, unranked)).toBeNull();
    }),
  );
});

test('a repeat from the same origin changes no status and no value', () => {
  fc.assert(
    fc.property(fieldsWithClaims, fc.nat(), ({ kind, claims }, index) => {
      const repeated = [...claims, { ...(claims[index % claims.length] as Statement) }];
      expect(agreementOf(kind, repeated)).toBe(agreementOf(kind, claims));
      expect(originsOf(repeated)).toEqual(originsOf(claims));
      expect(settle(kind, repeated)).toEqual(settle(kind, claims));
    }),
  );
});

test('more than one origin is never called single, and one origin never more', () => {
  fc.assert(
    fc.property(fieldsWithClaims, ({ kind, claims }) => {
      const stated = claims.filter(({ assertion }) => assertion !== 'denied');
      fc.pre(stated.length > 0);
      const agreement = agreementOf(kind, claims);
      if (agreement === 'conflicting') return;
      expect(agreement === 'single').toBe(originsOf(stated).size === 1);
    }),
  );
});

function widenQuantity(quantity: Quantity, by: number): Quantity {
  const { low, high, unit } = quantity;
  if (low === null) return toQuantity('up_to', (high as number) + by, unit);
  if (high === null) return toQuantity('at_least', low - by, unit);
  return toQuantity('range', low - by, unit, high + by);
}

function widenDate(date: string, by: number): string {
  const { low, high } = parseEdtf(date) as { low: string | null; high: string | null };
  const [start, end] = [low?.slice(0, 4) ?? '..', high?.slice(0, 4) ?? '..'];
  if (by % 3 === 0) return `${start}/..`.replace('../..', `../${end}`);
  return start === end ? start : `${start}/${end}`;
}

const withWider = fc
  .constantFrom('date' as const, 'quantity' as const)
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      claims: fc.array(statementsOf(kind), { maxLength: 5 }),
      origin: fc.constantFrom('kcna', 'yonhap', 'ministry', 'another'),
      value:
        kind === 'date'
          ? dates
          : quantities.filter(({ low, high }) => low !== null || high !== null),
      by: fc.nat(20),
    }),
  )
  .map(({ kind, claims, origin, value, by }) => {
    const wider =
      kind === 'date' ? widenDate(value as string, by) : widenQuantity(value as Quantity, by);
    return { kind, claims: [...claims, say('kcna', value)], wider: say(origin, wider) };
  });

test('a wider interval never turns agreement into conflict', () => {
  fc.assert(
    fc.property(withWider, ({ kind, claims, wider }) => {
      fc.pre(agreementOf(kind, claims) !== 'conflicting');
      expect(agreementOf(kind, [...claims, wider])).not.toBe('conflicting');
    }),
  );
});

test('a claim that is wider than the settled value does not change it', () => {
  fc.assert(
    fc.property(withWider, fc.nat(20), ({ kind, claims }, by) => {
      const value = settle(kind, claims);
      fc.pre(value !== null);
      if (kind === 'quantity') {
        const { low, high } = value as Quantity;
        fc.pre(low !== null || high !== null);
      }
      const wider =
        kind === 'date' ? widenDate(value as string, by) : widenQuantity(value as Quantity, by);
      const after = settle(kind, [...claims, say('another', wider)]);
      expect(compareValues(kind, after, value)).toBe('equal');
    }),
  );
});
