import type { Change, DatasetRecord } from '@20x10/schema';
import fc from 'fast-check';
import { toQuantity, toRecord } from './made-up.ts';

/** Records by resource: what a dataset holds at one time. */
export type State = Readonly<Record<'counties' | 'production-figures', readonly DatasetRecord[]>>;
export const stateResources = ['counties', 'production-figures'] as const;

// fc.option leaves out more the deeper it stands; here a value is missing one time in four anywhere.
const maybe = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: fc.constant(null) });

// Few values each, so that records often stay the same, come back, and tie when they are sorted.
const county = fc.record({
  name: fc.constantFrom('Anju', 'Kosan', 'Usi'),
  population_2008: maybe(fc.integer({ min: 9, max: 11 })),
  inaugurated_on: maybe(
    fc.constantFrom('2024-12', '2024-12-20', '2025-02-07/2025-02-10', '../2025'),
  ),
});
const figure = fc.record({
  name: fc.constantFrom('Output', 'Area'),
  quantity: maybe(
    fc.constantFrom(toQuantity('exact', 2), toQuantity('more_than', 2), toQuantity('up_to', 11)),
  ),
});
/** A record of a state: some, none, or what the state before had. */
const slot = <T>(some: fc.Arbitrary<T>) => fc.oneof(maybe(some), fc.constant('kept' as const));
const step = fc.record({
  counties: fc.array(slot(county), { minLength: 3, maxLength: 3 }),
  figures: fc.array(slot(figure), { minLength: 2, maxLength: 2 }),
});

/** Histories of a few records each, with one to six states; records of different histories never share an id. */
export const histories = (count: number) =>
  fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: count, maxLength: count });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The states that a dataset goes through when the histories run side by side. */
export function toStates(side: readonly (readonly Step[])[]): State[] {
  const length = Math.max(...side.map((each) => each.length));
  const settled = side.map(settle);
  const at = (index: number, of: keyof Step, resource: string) =>
    settled.flatMap((each, history) =>
      toRecords(resource, `h${history}-${of}`, each[Math.min(index, each.length - 1)]?.[of] ?? []),
    );
  return Array.from({ length }, (_, index) => ({
    counties: at(index, 'counties', 'counties'),
    'production-figures': at(index, 'figures', 'production-figures'),
  }));
}

type Settled = Record<keyof Step, readonly (object | null)[]>;

/** The steps of one history with what was kept written out. */
function settle(steps: readonly Step[]): Settled[] {
  const kept = (now: Step[keyof Step], before: Settled[keyof Step] = []) =>
    now.map((each, slot) => (each === 'kept' ? (before[slot] ?? null) : each));
  const settled: Settled[] = [];
  for (const { counties, figures } of steps) {
    const before = settled.at(-1);
    settled.push({
      counties: kept(counties, before?.counties),
      figures: kept(figures, before?.figures),
    });
  }
  return settled;
}

function toRecords(resource: string, prefix: string, slots: readonly (object | null)[]) {
  return slots.flatMap((given, slot) =>
    given ? toRecord(resource, { id: `${prefix}-${slot}`, ...given }) : [],
  );
}

/** What must have happened between two states, in the order of the feed. */
export function toChanges(
  before: State,
  after: State,
): Omit<Change, 'revision' | 'revision_hash' | 'cause' | 'message'>[] {
  return stateResources.flatMap((resource) => {
    const held = byId(before[resource]);
    const wanted = byId(after[resource]);
    return [...new Set([...held.keys(), ...wanted.keys()])].sort().flatMap((id) => {
      const [old = null, now = null] = [held.get(id), wanted.get(id)];
      if (JSON.stringify(old) === JSON.stringify(now)) return [];
      const change = old && now ? 'changed' : now ? 'added' : 'withdrawn';
      return [{ resource, id, change, before: old, after: now }];
    });
  });
}

const byId = (records: readonly DatasetRecord[]) => new Map(records.map((each) => [each.id, each]));
export const emptyState: State = { counties: [], 'production-figures': [] };
