/**
 * Quantities, dates and citations of the records: pure functions without a client.
 * @packageDocumentation
 */
export { type Citable, type CitationFormat, cite, citeSource, type SourceDetails } from './cite.ts';
export {
  type Comparable,
  certainly,
  compare,
  type Interval,
  type Operator,
  type Order,
  possibly,
} from './compare.ts';
export { bounds, type DateBounds } from './date.ts';
export { formatQuantity, type QuantityFormat } from './quantity.ts';
