import { z } from 'zod';
import { term } from './vocabularies.ts';

/** What a stated number says of its bounds, without the unit and wording. */
export type Interval = {
  value: number | null;
  low: number | null;
  low_inclusive: boolean;
  high: number | null;
  high_inclusive: boolean;
  bounds_by: string;
};

type Bounds = Omit<Interval, 'value' | 'bounds_by'>;
const bounds = (
  low: number | null,
  low_inclusive: boolean,
  high: number | null,
  high_inclusive: boolean,
): Bounds => ({ low, low_inclusive, high, high_inclusive });
const open = bounds(null, false, null, false);

/**
 * The interval that a qualifier gives a number: the published rules behind `bounds_by`.
 * For `order_of_magnitude` the number is the order itself (100 for "hundreds"); a range takes two numbers.
 * Throws a RangeError when the numbers do not fit the qualifier.
 */
export function toInterval(
  qualifier: Quantity['qualifier'],
  number: number | null,
  upper: number | null = null,
): Interval {
  if (qualifier === 'increased') return { value: null, ...open, bounds_by: 'stated' };
  if (number === null || !Number.isFinite(number))
    throw new RangeError(`${qualifier} needs a number`);
  const stated = (within: Bounds, value: number | null = number): Interval => ({
    value,
    ...within,
    bounds_by: 'stated',
  });
  switch (qualifier) {
    case 'exact':
      return stated(bounds(number, true, number, true));
    case 'more_than':
      return stated(bounds(number, false, null, false));
    case 'at_least':
      return stated(bounds(number, true, null, false));
    case 'less_than':
    case 'nearly':
      return stated(bounds(null, false, number, false));
    case 'up_to':
      return stated(bounds(null, false, number, true));
    case 'about':
      return stated(open);
    case 'odd':
      if (number <= 0 || number % 10 !== 0) throw new RangeError('odd needs a round number');
      return {
        ...stated(bounds(number, true, number + step(number) - 1, true)),
        bounds_by: 'rule:odd',
      };
    case 'order_of_magnitude':
      if (!isOrder(number)) throw new RangeError('the order is 10, 12 (dozens), 100, 1000, …');
      return {
        ...stated(bounds(2 * number, true, 10 * number - 1, true), null),
        bounds_by: 'rule:order_of_magnitude',
      };
    case 'range':
      if (upper === null || !Number.isFinite(upper) || upper < number)
        throw new RangeError('a range needs two numbers, low first');
      return stated(bounds(number, true, upper, true), null);
  }
}

// "50-odd" stays below sixty, "150-odd" below 160, "100-odd" below two hundred.
const step = (number: number): number => (number % 10 === 0 ? 10 * step(number / 10) : 1);
const isOrder = (number: number) => number === 12 || (number >= 10 && step(number) === number);

export const Quantity = z
  .object({
    value: z
      .number()
      .nullable()
      .meta({
        description: 'The number as stated; `null` where only bounds or an order are stated.',
        examples: [2.5],
      }),
    low: z
      .number()
      .nullable()
      .meta({ description: 'Lower bound, `null` when open.', examples: [2.5] }),
    low_inclusive: z
      .boolean()
      .meta({ description: 'Whether the lower bound itself is possible.', examples: [false] }),
    high: z
      .number()
      .nullable()
      .meta({ description: 'Upper bound, `null` when open.', examples: [null] }),
    high_inclusive: z
      .boolean()
      .meta({ description: 'Whether the upper bound itself is possible.', examples: [false] }),
    qualifier: term('quantity_qualifier').meta({
      description: 'How the wording qualifies the number.',
      examples: ['more_than'],
    }),
    unit: term('unit').meta({ description: 'Unit of the number.', examples: ['times'] }),
    as_stated: z
      .string()
      .min(1)
      .meta({
        description: 'The wording of the source, at most a dozen words.',
        examples: ['more than 2.5 times'],
      }),
    bounds_by: z
      .string()
      .regex(/^(stated|rule:[a-z_]+)$/)
      .meta({
        description: '`stated`, or the published rule the bounds follow from.',
        examples: ['stated'],
      }),
  })
  .superRefine((quantity, context) => {
    const problem = problemOf(quantity);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  })
  .meta({
    id: 'Quantity',
    description: 'A number with its wording and the interval in which it lies.',
    examples: [
      {
        value: 2.5,
        low: 2.5,
        low_inclusive: false,
        high: null,
        high_inclusive: false,
        qualifier: 'more_than',
        unit: 'times',
        as_stated: 'more than 2.5 times',
        bounds_by: 'stated',
      },
    ],
  });
export type Quantity = z.output<typeof Quantity>;

/** Words of a wording, parted by white space. */
export const countWords = (wording: string) => wording.match(/\S+/g)?.length ?? 0;

/** Why the parts of a quantity contradict each other, or `null`. */
function problemOf(quantity: {
  qualifier: string;
  value: number | null;
  low: number | null;
  high: number | null;
  low_inclusive: boolean;
  high_inclusive: boolean;
  as_stated: string;
  bounds_by: string;
}): string | null {
  const { qualifier, value, low, high } = quantity;
  const words = countWords(quantity.as_stated);
  if (words === 0 || words > 12) return `as_stated has ${words} words, not one to twelve`;
  const number =
    qualifier === 'range' ? low : qualifier === 'order_of_magnitude' ? low && low / 2 : value;
  try {
    const expected = toInterval(qualifier as Quantity['qualifier'], number, high);
    const keys = Object.keys(expected) as (keyof Interval)[];
    const wrong = keys.filter((key) => expected[key] !== quantity[key]);
    return wrong.length === 0
      ? null
      : `${wrong.join(', ')}: ${qualifier} gives ${JSON.stringify(expected)}`;
  } catch (error) {
    return (error as Error).message;
  }
}
