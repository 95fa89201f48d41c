import { expect, test } from 'vitest';
import { Quantity, toInterval } from '../src/quantity.ts';
import { vocabularies } from '../src/vocabularies.ts';

type Qualifier = Quantity['qualifier'];
type Case = [
  wording: string,
  qualifier: Qualifier,
  numbers: [number | null, number?],
  interval: string,
  bounds_by?: string,
];

const stated: Case[] = [
  ['114 percent', 'exact', [114], '114 in [114, 114]'],
  ['none', 'exact', [0], '0 in [0, 0]'],
  ['-3 percent', 'exact', [-3], '-3 in [-3, -3]'],
  ['more than 2.5 times', 'more_than', [2.5], '2.5 in (2.5, ∞)'],
  ['over 0 percent', 'more_than', [0], '0 in (0, ∞)'],
  ['at least 7', 'at_least', [7], '7 in [7, ∞)'],
  ['less than 100', 'less_than', [100], '100 in (-∞, 100)'],
  ['nearly 3,000', 'nearly', [3000], '3000 in (-∞, 3000)'],
  ['up to 40', 'up_to', [40], '40 in (-∞, 40]'],
  ['about 120', 'about', [120], '120 in (-∞, ∞)'],
  ['3,000–7,000', 'range', [3000, 7000], 'null in [3000, 7000]'],
  ['0–0', 'range', [0, 0], 'null in [0, 0]'],
  ['increased', 'increased', [null], 'null in (-∞, ∞)'],
  ['10-odd', 'odd', [10], '10 in [10, 19]', 'rule:odd'],
  ['50-odd', 'odd', [50], '50 in [50, 59]', 'rule:odd'],
  ['90-odd', 'odd', [90], '90 in [90, 99]', 'rule:odd'],
  ['100-odd', 'odd', [100], '100 in [100, 199]', 'rule:odd'],
  ['150-odd', 'odd', [150], '150 in [150, 159]', 'rule:odd'],
  ['200-odd', 'odd', [200], '200 in [200, 299]', 'rule:odd'],
  ['370-odd days', 'odd', [370], '370 in [370, 379]', 'rule:odd'],
  ['1,000-odd', 'odd', [1000], '1000 in [1000, 1999]', 'rule:odd'],
  ['2,500-odd', 'odd', [2500], '2500 in [2500, 2599]', 'rule:odd'],
  ['tens', 'order_of_magnitude', [10], 'null in [20, 99]', 'rule:order_of_magnitude'],
  ['dozens', 'order_of_magnitude', [12], 'null in [24, 119]', 'rule:order_of_magnitude'],
  ['hundreds', 'order_of_magnitude', [100], 'null in [200, 999]', 'rule:order_of_magnitude'],
  [
    'tens of thousands',
    'order_of_magnitude',
    [10_000],
    'null in [20000, 99999]',
    'rule:order_of_magnitude',
  ],
];

function show({ value, low, low_inclusive, high, high_inclusive }: ReturnType<typeof toInterval>) {
  return `${value} in ${low_inclusive ? '[' : '('}${low ?? '-∞'}, ${high ?? '∞'}${high_inclusive ? ']' : ')'}`;
}

test.each(stated)('“%s” (%s %j) is %s', (_, qualifier, numbers, interval, rule = 'stated') => {
  const result = toInterval(qualifier, ...numbers);
  expect(show(result)).toBe(interval);
  expect(result.bounds_by).toBe(rule);
});

test.each(stated)('“%s” (%s %j) is a quantity with its interval', (wording, qualifier, numbers) => {
  const quantity = build(qualifier, numbers, { as_stated: wording });
  expect(Quantity.parse(quantity)).toEqual(quantity);
});

test('every qualifier has its interval here', () => {
  const tested = new Set(stated.map(([, qualifier]) => qualifier));
  expect([...tested].sort()).toEqual(Object.keys(vocabularies.quantity_qualifier).sort());
});

const unfit: [Qualifier, number | null, number?][] = [
  ...(Object.keys(vocabularies.quantity_qualifier) as Qualifier[])
    .filter((each) => each !== 'increased')
    .flatMap((each): [Qualifier, number | null, number?][] => [
      [each, null],
      [each, Number.NaN, 1],
      [each, Number.POSITIVE_INFINITY, 1],
      [each, Number.NEGATIVE_INFINITY, 1],
    ]),
  ['odd', 0],
  ['odd', -50],
  ['odd', 5],
  ['odd', 55],
  ['odd', 2.5],
  ['order_of_magnitude', 0],
  ['order_of_magnitude', 1],
  ['order_of_magnitude', -100],
  ['order_of_magnitude', 50],
  ['order_of_magnitude', 101],
  ['order_of_magnitude', 0.1],
  ['range', 3000],
  ['range', 7000, 3000],
  ['range', 3000, Number.NaN],
  ['range', 3000, Number.POSITIVE_INFINITY],
];

test.each(unfit)('%s refuses %j %j', (qualifier, number, upper) => {
  expect(() => toInterval(qualifier, number, upper)).toThrow(RangeError);
});

function build(qualifier: Qualifier, numbers: [number | null, number?], other: object = {}) {
  return {
    ...toInterval(qualifier, ...numbers),
    qualifier,
    unit: 'hectares',
    as_stated: 'as the source words it',
    ...other,
  };
}

const contradictions: [what: string, quantity: unknown][] = [
  ['an exact number with another lower bound', build('exact', [114], { low: 113 })],
  ['an exact number with another upper bound', build('exact', [114], { high: 115 })],
  ['an exact number that excludes itself', build('exact', [114], { low_inclusive: false })],
  ['an exact number without bounds', build('exact', [114], { low: null, high: null })],
  ['an exact number by a rule', build('exact', [114], { bounds_by: 'rule:odd' })],
  ['an exact number that is null', build('exact', [114], { value: null })],
  ['“more than” that includes the number', build('more_than', [2.5], { low_inclusive: true })],
  ['“more than” with an upper bound', build('more_than', [2.5], { high: 3 })],
  ['“more than” with an inclusive open end', build('more_than', [2.5], { high_inclusive: true })],
  ['“at least” that excludes the number', build('at_least', [7], { low_inclusive: false })],
  ['“less than” that includes the number', build('less_than', [9], { high_inclusive: true })],
  ['“less than” from zero', build('less_than', [9], { low: 0 })],
  ['“nearly” that includes the number', build('nearly', [3000], { high_inclusive: true })],
  ['“up to” that excludes the number', build('up_to', [40], { high_inclusive: false })],
  ['“about” with bounds of our own', build('about', [120], { low: 110, high: 130 })],
  ['“about” no number', build('about', [120], { value: null })],
  ['“50-odd” up to sixty', build('odd', [50], { high: 60 })],
  ['“150-odd” up to 249', build('odd', [150], { high: 249 })],
  ['“50-odd” without its rule', build('odd', [50], { bounds_by: 'stated' })],
  ['“hundreds” with a number', build('order_of_magnitude', [100], { value: 100 })],
  ['“hundreds” from one hundred', build('order_of_magnitude', [100], { low: 100 })],
  ['“hundreds” without bounds', build('order_of_magnitude', [100], { low: null, high: null })],
  ['an order of zero', build('order_of_magnitude', [100], { low: 0, high: -1 })],
  ['a range with a middle', build('range', [3000, 7000], { value: 5000 })],
  ['a reversed range', build('range', [3000, 7000], { low: 7000, high: 3000 })],
  ['a range without an end', build('range', [3000, 7000], { high: null })],
  ['an increase with a number', build('increased', [null], { value: 5 })],
  ['an increase with a bound', build('increased', [null], { low: 0 })],
  ['another qualifier for the same bounds', build('exact', [50], { qualifier: 'up_to' })],
];

test.each(contradictions)('%s is refused', (_, quantity) => {
  const { success, error } = Quantity.safeParse(quantity);
  expect(success).toBe(false);
  expect(error?.issues.map(({ code }) => code)).toEqual(['custom']);
});

const malformed: [what: string, quantity: unknown][] = [
  ['no wording', build('exact', [1], { as_stated: '' })],
  ['null as wording', build('exact', [1], { as_stated: null })],
  ['a wording that is left out', build('exact', [1], { as_stated: undefined })],
  ['a blank wording', build('exact', [1], { as_stated: ' \n' })],
  ['a wording of thirteen words', build('exact', [1], { as_stated: 'word '.repeat(13) })],
  ['an unknown unit', build('exact', [1], { unit: 'furlongs' })],
  ['a unit named like an object member', build('exact', [1], { unit: 'toString' })],
  ['a missing unit', build('exact', [1], { unit: undefined })],
  ['an unknown qualifier', build('exact', [1], { qualifier: 'roughly' })],
  ['a qualifier in kebab-case', build('more_than', [1], { qualifier: 'more-than' })],
  ['NaN', build('exact', [1], { value: Number.NaN, low: Number.NaN, high: Number.NaN })],
  ['infinity for an open end', build('at_least', [7], { high: Number.POSITIVE_INFINITY })],
  ['a number in a string', build('exact', [1], { value: '1' })],
  ['a grouped number in a string', build('nearly', [3000], { high: '3,000' })],
  ['a bigint', build('exact', [1], { value: 1n })],
  ['an unpublished way to bound', build('exact', [1], { bounds_by: 'guess' })],
  ['a rule without a name', build('exact', [1], { bounds_by: 'rule:' })],
  ['a word for a yes', build('exact', [1], { low_inclusive: 'yes' })],
  ['a bare number', 114],
  ['a bare wording', 'more than 2.5 times'],
  ['null', null],
  ['a list', [1, 2]],
  ['nothing', {}],
];

test.each(malformed)('%s is refused as a quantity', (_, quantity) => {
  expect(Quantity.safeParse(quantity).success).toBe(false);
});

test('a refusal says which parts are wrong and what they are by the rule', () => {
  const { error } = Quantity.safeParse(build('odd', [50], { high: 60, bounds_by: 'stated' }));
  expect(error?.issues[0]?.message).toMatch(/^high, bounds_by: odd gives .*"high":59/);
});

test('a quantity keeps its numbers through JSON', () => {
  for (const [wording, qualifier, numbers] of stated) {
    const quantity = build(qualifier, numbers, { as_stated: wording });
    expect(Quantity.parse(JSON.parse(JSON.stringify(quantity)))).toEqual(quantity);
  }
});
