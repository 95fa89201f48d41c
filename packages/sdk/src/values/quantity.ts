import type { Quantity } from '../generated/openapi.ts';

/** How a quantity is written. */
export type QuantityFormat = {
  /** Locale of the digits, BCP 47; the words are English. Default `en`. */
  locale?: string;
};

/**
 * A quantity in words that keep its qualifier: `more than 2.5 times`, `3,000–7,000 people`, `50-odd lines`.
 * The wording of the source itself is `as_stated`.
 */
export function formatQuantity(quantity: Quantity, { locale = 'en' }: QuantityFormat = {}): string {
  const { value, low, high, qualifier, unit } = quantity;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const withUnit = (digits: string, only: number | null = null) => joinUnit(digits, unit, only);
  if (qualifier === 'increased') return 'an increase without a number';
  if (
    low !== null &&
    high !== null &&
    (qualifier === 'range' || qualifier === 'order_of_magnitude')
  ) {
    return withUnit(`${number.format(low)}–${number.format(high)}`);
  }
  // A qualifier that this version does not know is left to the wording of the source.
  if (value === null || !(qualifier in words)) return quantity.as_stated;
  if (qualifier === 'odd') return withUnit(`${number.format(value)}-odd`);
  const digits = withUnit(number.format(value), value);
  return [words[qualifier as keyof typeof words], digits].filter((each) => each !== '').join(' ');
}

const words = {
  exact: '',
  odd: '',
  more_than: 'more than',
  less_than: 'less than',
  at_least: 'at least',
  up_to: 'up to',
  nearly: 'nearly',
  about: 'about',
};

function joinUnit(digits: string, unit: string, only: number | null): string {
  if (unit === 'percent') return `${digits}%`;
  if (unit === 'count' || unit === 'share') return digits;
  const [first = '', ...more] = unit.split('_per_');
  const counted = only === 1 ? toSingular(first) : first;
  return [`${digits} ${counted}`, ...more].join(' per ').replaceAll('_', ' ');
}

function toSingular(plural: string): string {
  if (plural === 'people') return 'person';
  if (plural === 'classes') return 'class';
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, '');
}
