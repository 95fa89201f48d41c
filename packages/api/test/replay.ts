import type { Change, DatasetRecord } from '@20x10/schema';
import { expect } from 'vitest';
import { type State, stateResources } from './random-histories.ts';

/** Applies a feed onto nothing; throws where a change does not fit what is held. */
export function replay(told: readonly Change[], until: number): Map<string, unknown> {
  const held = new Map<string, unknown>();
  for (const { revision, resource, id, before, after } of told) {
    if (revision > until) break;
    const key = `${resource}/${id}`;
    expect(before).toEqual(held.get(key) ?? null);
    if (after) held.set(key, after);
    else held.delete(key);
  }
  return held;
}

/** The records of a state by resource and id. */
export const toHeld = (state: State) =>
  new Map(
    stateResources.flatMap((name) =>
      state[name].map((each): [string, DatasetRecord] => [`${name}/${each.id}`, each]),
    ),
  );
