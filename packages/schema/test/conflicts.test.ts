import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf } from '../src/agreement.ts';
import { deriveConflicts, type Explanation } from '../src/conflicts.ts';
import { toClaimId } from '../src/dataset.ts';
import { Claim } from '../src/resources/claim.ts';
import { Conflict } from '../src/resources/conflict.ts';
import { type Statement, statementsOf, toQuantity } from './arbitraries.ts';

/** A whole claim, by default about the inauguration of Tongsin. */
function toClaim(value: unknown, other: Partial<Omit<Claim, 'id' | 'value'>> = {}): Claim {
  const whole: Omit<Claim, 'id'> = {
    subject_type: 'counties',
    subject_id: 'tongsin',
    property: 'inaugurated_on',
    value,
    as_stated: null,
    language: null,
    source_id: `${other.origin ?? 'kcna'}-report`,
    locator: null,
    origin: 'kcna',
    reported_on: null,
    assertion: 'stated',
    reliability: null,
    rank: 'normal',
    rank_reason: null,
    ...other,
  };
  return Claim.parse({ ...whole, id: toClaimId(whole) });
}

const kcna = toClaim('2025-02-05');
const press = toClaim('2025-02-04', { origin: 'press' });
const field = { subject_type: 'counties', subject_id: 'tongsin', property: 'inaugurated_on' };
const preferred = { rank: 'preferred', rank_reason: 'the report of the day itself' } as const;
const deprecated = { rank: 'deprecated', rank_reason: 'corrected by its author' } as const;
const recorded: Explanation[] = [{ ...field, explanation: 'One counts from the eve.' }];

const derive = (claims: readonly Claim[], explanations: readonly Explanation[] = []) =>
  deriveConflicts(claims, explanations);

test('claims that cannot all hold make one conflict with all that a reader needs', () => {
  const [conflict, ...others] = derive([kcna, press]);
  expect(others).toEqual([]);
  expect(conflict).toEqual({
    id: 'counties-tongsin-inaugurated-on',
    ...field,
    kind: 'date',
    status: 'open',
    claim_ids: [kcna.id, press.id].sort(),
    values: expect.arrayContaining(['2025-02-04', '2025-02-05']),
    spread: { low: '2025-02-04', high: '2025-02-05' },
    preferred_claim_id: null,
    explanation: null,
    source_ids: ['kcna-report', 'press-report'],
  });
});

test('claims that agree, overlap or stand alone make no conflict', () => {
  const same = toClaim('2025-02-05', { origin: 'ministry' });
  const month = toClaim('2025-02', { origin: 'ministry' });
  const other = toClaim('2025-02-04', { subject_id: 'songchon' });
  expect(derive([])).toEqual([]);
  expect(derive([kcna])).toEqual([]);
  expect(derive([kcna, same])).toEqual([]);
  expect(derive([kcna, month])).toEqual([]);
  expect(derive([kcna, other])).toEqual([]);
});

test('a claim that contradicts none of the others is not part of the conflict', () => {
  const month = toClaim('2025-02', { origin: 'ministry' });
  const [conflict] = derive([kcna, month, press]);
  expect(conflict?.claim_ids).toEqual([kcna.id, press.id].sort());
  expect(conflict?.source_ids).toEqual(['kcna-report', 'press-report']);
});

test('equal values are listed once, however they are written', () => {
  const month = toClaim('2025-01', { origin: 'ministry' });
  const interval = toClaim('2025-01-01/2025-01-31', { origin: 'yonhap' });
  expect(derive([kcna, month, interval])[0]?.values).toHaveLength(2);
});

test.each<[kind: Conflict['kind'], claims: Claim[], spread: unknown]>([
  ['date', [toClaim('../2023'), toClaim('2025')], { low: null, high: '2025-12-31' }],
  [
    'quantity',
    [
      toClaim(toQuantity('exact', 20, 'localities'), {
        subject_type: 'targets',
        property: 'quantity',
      }),
      toClaim(toQuantity('more_than', 30, 'localities'), {
        subject_type: 'targets',
        property: 'quantity',
      }),
    ],
    { low: 20, high: null, unit: 'localities' },
  ],
  [
    'value',
    [toClaim(2024, { property: 'cohort_year' }), toClaim(2025, { property: 'cohort_year' })],
    null,
  ],
  [
    'denial',
    [toClaim('2025-02-05'), toClaim('2025-02-05', { assertion: 'denied' })],
    { low: '2025-02-05', high: '2025-02-05' },
  ],
])('a conflict of kind %s has its spread', (kind, claims, spread) => {
  expect(derive(claims)).toMatchObject([{ kind, spread }]);
});

test('the spread of quantities in two units is in one of them', () => {
  const area = { subject_type: 'factories', property: 'floor_area' };
  const [conflict] = derive([
    toClaim(toQuantity('exact', 1, 'hectares'), area),
    toClaim(toQuantity('exact', 5000, 'square_metres'), area),
  ]);
  expect([
    { low: 0.5, high: 1, unit: 'hectares' },
    { low: 5000, high: 10_000, unit: 'square_metres' },
  ]).toContainEqual(conflict?.spread);
});

const ours = toClaim('2025-02-05', preferred);
const theirs = toClaim('2025-02-04', { origin: 'press', ...preferred });
const vague = toClaim('2025-02', { origin: 'ministry', ...preferred });
const denial = toClaim('2025-02-05', { origin: 'press', assertion: 'denied' });
const weighty = toClaim('2025-02-05', { origin: 'press', assertion: 'denied', ...preferred });

test.each<[string, Claim[], Explanation[], Partial<Conflict>]>([
  ['nothing is recorded', [kcna, press], [], { status: 'open', explanation: null }],
  [
    'an explanation is recorded',
    [kcna, press],
    recorded,
    { status: 'explained', explanation: 'One counts from the eve.', preferred_claim_id: null },
  ],
  [
    'an inferred claim gives its reason',
    [toClaim('2025-02-05', { assertion: 'inferred', rank_reason: 'dated by the report' }), press],
    [],
    { status: 'explained', explanation: 'dated by the report' },
  ],
  [
    'a claim is preferred',
    [ours, press],
    [],
    { status: 'resolved', explanation: preferred.rank_reason, preferred_claim_id: ours.id },
  ],
  [
    'a claim is preferred and an explanation recorded',
    [ours, press],
    recorded,
    { status: 'resolved', explanation: 'One counts from the eve.', preferred_claim_id: ours.id },
  ],
  [
    'a vaguer claim is preferred to both',
    [kcna, press, vague],
    [],
    { status: 'resolved', explanation: preferred.rank_reason, preferred_claim_id: vague.id },
  ],
  [
    'a claim is deprecated',
    [kcna, toClaim('2025-02-04', { origin: 'press', ...deprecated })],
    [],
    { status: 'resolved', explanation: deprecated.rank_reason, preferred_claim_id: null },
  ],
  [
    'two preferred claims disagree',
    [ours, theirs],
    [],
    { status: 'explained', explanation: preferred.rank_reason, preferred_claim_id: null },
  ],
  ['a claim is denied', [kcna, denial], [], { status: 'open', preferred_claim_id: null }],
  [
    'the denial is preferred',
    [kcna, weighty],
    [],
    { status: 'resolved', preferred_claim_id: weighty.id },
  ],
  [
    'an explanation is of another field',
    [kcna, press],
    [{ ...field, subject_id: 'songchon', explanation: 'x' }],
    { status: 'open', explanation: null },
  ],
])('when %s, the conflict says so', (_, claims, explanations, expected) => {
  expect(derive(claims, explanations)).toMatchObject([expected]);
  expect(derive(claims.toReversed(), explanations)).toMatchObject([expected]);
});

test('the id of a conflict stays when claims come and go', () => {
  const third = toClaim('2025-02-07', { origin: 'ministry' });
  const ids = [
    [kcna, press],
    [press, third],
    [kcna, press, third],
    [ours, third],
  ].map((claims) => derive(claims)[0]?.id);
  expect(new Set(ids)).toEqual(new Set(['counties-tongsin-inaugurated-on']));
});

test('claims about an unknown resource make no conflict', () => {
  const of = { subject_type: 'rumours' };
  expect(derive([toClaim(1, of), toClaim(2, of)])).toEqual([]);
});

const marked = ({ value, origin, assertion, rank }: Statement, where: Partial<Claim>) =>
  toClaim(value, { origin, assertion, rank, rank_reason: `${rank} ${assertion}`, ...where });
const places = fc.constantFrom('tongsin', 'songchon', 'kimhwa');
const manyClaims = fc
  .array(
    fc.oneof(
      fc
        .tuple(statementsOf('date'), places)
        .map(([each, subject_id]) => marked(each, { subject_id })),
      fc
        .tuple(statementsOf('quantity'), places)
        .map(([each, subject_id]) =>
          marked(each, { subject_id, subject_type: 'factories', property: 'floor_area' }),
        ),
      fc
        .tuple(statementsOf('progress'), places)
        .map(([each, subject_id]) => marked(each, { subject_id, property: 'status' })),
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((claims) => [...new Map(claims.map((each) => [each.id, each])).values()]);

test('conflicts are independent of the order of claims, sorted, and unique', () => {
  fc.assert(
    fc.property(
      manyClaims.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, other]) => {
        const conflicts = derive(claims);
        expect(derive(other)).toEqual(conflicts);
        const ids = conflicts.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
      },
    ),
  );
});

test('every conflict is a whole record of at least two claims that are there', () => {
  fc.assert(
    fc.property(manyClaims, (claims) => {
      const ids = new Set(claims.map(({ id }) => id));
      for (const conflict of derive(claims)) {
        expect(Conflict.parse(conflict)).toEqual(conflict);
        expect(conflict.claim_ids.length).toBeGreaterThanOrEqual(2);
        expect(conflict.claim_ids.every((id) => ids.has(id))).toBe(true);
        expect(conflict.values.length).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test('a field is in conflict exactly when its claims are conflicting', () => {
  fc.assert(
    fc.property(fc.array(statementsOf('date'), { minLength: 1, maxLength: 5 }), (statements) => {
      const claims = statements.map((each) => marked(each, {}));
      expect(derive(claims)).toHaveLength(agreementOf('date', claims) === 'conflicting' ? 1 : 0);
    }),
  );
});
