import { findResource, parseEdtf, type Resource } from '@20x10/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/index.ts';
import { findPage } from '../../src/resources/query.ts';
import { openTestDatabase } from '../harness.ts';
import { loadMadeUp, refTo, toQuantity, toRecord } from '../made-up.ts';

const [counties, figures] = ['counties', 'production-figures'].map(findResource) as [
  Resource,
  Resource,
];

let database: Database;
let drop: () => Promise<void>;
afterAll(() => drop());

const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
const days = Array.from({ length: 13 }, (_, index) => day(index));
const beyond = ['0001-01-01', ...days, '2024-01-31', '2024-12-31', '9999-12-31'];
const dates = fc.oneof(
  fc.constantFrom(...days, '2024-01', '2024'),
  fc
    .tuple(fc.constantFrom('..', ...days), fc.constantFrom('..', ...days))
    .filter(([a, b]) => a !== b && (a === '..' || b === '..' || a < b))
    .map(([a, b]) => `${a}/${b}`),
);
const numbers = fc.integer({ min: 0, max: 9 });
const quantities = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('exact', 'more_than', 'less_than', 'at_least', 'up_to', 'nearly', 'about'),
      numbers,
    )
    .map(([qualifier, number]) => toQuantity(qualifier, number)),
  fc.tuple(numbers, numbers).map(([a, b]) => toQuantity('range', Math.min(a, b), Math.max(a, b))),
);
const points = [-1000, ...Array.from({ length: 23 }, (_, index) => index / 2 - 1), 1000];
const someDates = fc.sample(fc.option(dates), { numRuns: 80, seed: 20 });
const someQuantities = fc.sample(fc.option(quantities), { numRuns: 80, seed: 10 });

const idAt = (index: number) => `r-${String(index).padStart(3, '0')}`;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase('migrated'));
  await loadMadeUp(database, {
    counties: someDates.map((each, index) =>
      toRecord('counties', { id: idAt(index), inaugurated_on: each }),
    ),
    'production-figures': someQuantities.map((each, index) =>
      toRecord('production-figures', { id: idAt(index), quantity: each }),
    ),
  });
});

async function compare(
  resource: Resource,
  filter: { field: string; kind: 'date' | 'quantity'; operator: string; value: unknown },
  meets: (index: number) => boolean[] | null,
) {
  const query = { sort: [], filters: [filter as never] };
  const expected = { possible: [] as string[], certain: [] as string[] };
  for (const index of Array.from({ length: 80 }).keys()) {
    const found = meets(index);
    if (found?.some(Boolean)) expected.possible.push(idAt(index));
    if (found?.every(Boolean)) expected.certain.push(idAt(index));
  }
  for (const certainty of ['possible', 'certain'] as const) {
    const rows = await findPage(
      database,
      resource,
      { ...query, certainty },
      { ...(await refTo(database, 1)), limit: 500 },
    );
    const ids = rows.map(({ record_json }) => JSON.parse(record_json).id);
    expect(ids, certainty).toEqual(expected[certainty]);
    const marked = rows
      .filter(({ match }) => match === 'certain')
      .map(({ record_json }) => JSON.parse(record_json).id);
    expect(marked).toEqual(expected.certain);
  }
}

test('a date meets a bound possibly when one of its days does, certainly when all do', async () => {
  const operators = fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte');
  await fc.assert(
    fc.asyncProperty(operators, dates, async (operator, value) => {
      const bound = parseEdtf(value) as { low: string | null; high: string | null };
      const [first, last] = [bound.low ?? '0000', bound.high ?? '9999-99'];
      const holds = (each: string) =>
        ({
          eq: each >= first && each <= last,
          gt: each > last,
          gte: each >= first,
          lt: each < first,
          lte: each <= last,
        })[operator] as boolean;
      await compare(
        counties,
        { field: 'inaugurated_on', kind: 'date', operator, value },
        (index) => {
          const date = someDates[index];
          if (!date) return null;
          const { low, high } = parseEdtf(date) as { low: string | null; high: string | null };
          return beyond
            .filter((each) => each >= (low ?? '0000') && each <= (high ?? '9999-99'))
            .map(holds);
        },
      );
    }),
    { numRuns: 60 },
  );
});

test('a quantity meets a bound possibly when one of its numbers does, certainly when all do', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('gt', 'gte', 'lt', 'lte'),
      numbers,
      async (operator, value) => {
        const holds = (each: number) =>
          ({ gt: each > value, gte: each >= value, lt: each < value, lte: each <= value })[
            operator
          ] as boolean;
        await compare(
          figures,
          { field: 'quantity', kind: 'quantity', operator, value },
          (index) => {
            const quantity = someQuantities[index];
            if (!quantity) return null;
            const within = (each: number) =>
              (quantity.low === null ||
                each > quantity.low ||
                (quantity.low_inclusive && each === quantity.low)) &&
              (quantity.high === null ||
                each < quantity.high ||
                (quantity.high_inclusive && each === quantity.high));
            return points.filter(within).map(holds);
          },
        );
      },
    ),
    { numRuns: 40 },
  );
});
