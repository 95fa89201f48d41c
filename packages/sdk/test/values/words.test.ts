import { toInterval, vocabularies } from '@20x10/schema';
import { expect, test } from 'vitest';
import { cite, citeSource, formatQuantity } from '../../src/values/index.ts';

type Qualifier = keyof typeof vocabularies.quantity_qualifier;
const quantity = (qualifier: Qualifier, number: number, unit: string, upper?: number) => ({
  ...toInterval(qualifier, number, upper),
  qualifier,
  unit,
  as_stated: 'as it was said',
});

test.each<[Qualifier, number, string, string, number?]>([
  ['exact', 114, 'percent', '114%'],
  ['exact', 1, 'factories', '1 factory'],
  ['exact', 1, 'people', '1 person'],
  ['exact', 20, 'localities_per_year', '20 localities per year'],
  ['exact', 12_000, 'square_metres', '12,000 square metres'],
  ['more_than', 2.5, 'times', 'more than 2.5 times'],
  ['less_than', 3, 'tonnes_per_hectare', 'less than 3 tonnes per hectare'],
  ['at_least', 7, 'count', 'at least 7'],
  ['up_to', 40, 'kinds', 'up to 40 kinds'],
  ['nearly', 3000, 'people', 'nearly 3,000 people'],
  ['about', 120, 'hectares', 'about 120 hectares'],
  ['odd', 50, 'products', '50-odd products'],
  ['order_of_magnitude', 100, 'hectares', '200–999 hectares'],
  ['range', 3000, 'people', '3,000–7,000 people', 7000],
  ['increased', 0, 'percent', 'an increase without a number'],
])('%s %d %s is written %s', (qualifier, number, unit, written, upper) => {
  expect(formatQuantity(quantity(qualifier, number, unit, upper))).toBe(written);
});

test('every qualifier of the service is written without falling back on the wording', () => {
  for (const qualifier of Object.keys(vocabularies.quantity_qualifier) as Qualifier[]) {
    expect(formatQuantity(quantity(qualifier, 100, 'people', 200)), qualifier).not.toBe(
      'as it was said',
    );
  }
});

test('a qualifier that is not known yet is left to the wording of the source', () => {
  const unknown = { ...quantity('exact', 5, 'people'), qualifier: 'rounded' };
  expect(formatQuantity(unknown)).toBe('as it was said');
});

test('digits follow the locale', () => {
  expect(formatQuantity(quantity('exact', 1234.5, 'tonnes'), { locale: 'de' })).toBe(
    '1.234,5 tonnes',
  );
});

const meta = {
  revision: 7,
  licence: 'CC BY 4.0',
  query: '/v1/counties?status=operating&revision=7',
};
const source = {
  title: 'A speech',
  publisher: 'KCNA',
  carrier: 'KCNA Watch',
  published_on: '2024-02-29',
  url: 'https://kcnawatch.org/',
};

test('a record is cited with its own address, revision, licence and sources', () => {
  const record = { id: 'songchon', name: 'Songchon', sources: [source] };
  expect(cite(record, meta, { baseUrl: 'http://localhost:3000/' })).toBe(
    'Songchon. 20×10 Records, revision 7, http://localhost:3000/v1/counties/songchon?revision=7. CC BY 4.0. ' +
      'Sources: KCNA, “A speech”, via KCNA Watch, 2024-02-29, https://kcnawatch.org/.',
  );
  expect(cite({ id: 'claim-1' }, { ...meta, query: '/v1/claims/claim-1?revision=7' })).toBe(
    'claim-1. 20×10 Records, revision 7, /v1/claims/claim-1?revision=7. CC BY 4.0.',
  );
});

test('a source is cited as far as it is known', () => {
  expect(citeSource({ title: 'A page', publisher: null, url: null })).toBe('“A page”');
});
