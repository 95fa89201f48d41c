import { findResource, type Resource } from '@20x10/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/index.ts';
import { createFindOne } from '../../src/resources/find-one.ts';
import type { RevisionRef } from '../../src/revisions/revision-ref.ts';
import { openTestDatabase } from '../harness.ts';
import { loadMadeUp, refTo, toRecord } from '../made-up.ts';

const provinces = findResource('provinces') as Resource;

let database: Database;
let drop: () => Promise<void>;
let first: RevisionRef;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase());
  first = await refTo(database, 1);
});
afterAll(() => drop());

/** Finds records by a database that counts its statements, and fails as long as it is told to. */
function open() {
  const watched = { statements: 0, fails: false };
  const query: Database['query'] = (statement) => {
    watched.statements += 1;
    return watched.fails ? Promise.reject(new Error('made up')) : database.query(statement);
  };
  return { watched, findOne: createFindOne({ query }, provinces) };
}

const idOf = (text: string | undefined) => text && JSON.parse(text).id;

test('records asked for in one turn of the event loop come with one statement, each to its asker', async () => {
  const { watched, findOne } = open();
  const ids = ['kangwon', 'jagang', 'nowhere', "o'", 'kangwon'];
  const found = await Promise.all(ids.map((id) => findOne(id, first)));
  expect(found.map(idOf)).toEqual(['kangwon', 'jagang', undefined, undefined, 'kangwon']);
  expect(watched.statements).toBe(1);
});

test('records of two revisions come with two statements', async () => {
  const { watched, findOne } = open();
  const others = toRecord('provinces', { id: 'jagang' });
  await loadMadeUp(database, { provinces: [others] });
  const second = await refTo(database, 2);
  const asked = [findOne('kangwon', second), findOne('kangwon', first), findOne('jagang', first)];
  expect((await Promise.all(asked)).map(idOf)).toEqual([undefined, 'kangwon', 'jagang']);
  expect(watched.statements).toBe(2);
});

test('records asked for together fail together, and are found when asked for again', async () => {
  const { watched, findOne } = open();
  watched.fails = true;
  const failed = await Promise.allSettled([findOne('kangwon', first), findOne('jagang', first)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  watched.fails = false;
  expect(idOf(await findOne('kangwon', first))).toBe('kangwon');
});
