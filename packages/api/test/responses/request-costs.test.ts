import { expect, test } from 'vitest';
import { createRequestCosts } from '../../src/responses/request-costs.ts';

const kind = (variant: string) => ({ route: '/v1/claims', variant });
const learnt = (durations_ms: readonly number[], isRefusing = false) => {
  const costs = createRequestCosts();
  for (const each of durations_ms) costs.learn(kind('q'), each, isRefusing);
  return costs;
};
const many = (duration_ms: number, count: number) =>
  Array.from({ length: count }, () => duration_ms);

test('a kind costs what its answers took, soon after it is first seen', () => {
  expect(learnt(many(500, 5)).expect(kind('q'))).toBeGreaterThan(400);
  expect(learnt(many(2, 50)).expect(kind('q'))).toBeCloseTo(2, 0);
});

test('other parameters of a route are taken to cost what the route does until they are known', () => {
  const costs = learnt(many(500, 20));
  expect(costs.expect(kind('limit'))).toBeGreaterThan(400);
  for (const each of many(3, 30)) costs.learn(kind('limit'), each, false);
  expect(costs.expect(kind('limit'))).toBeLessThan(10);
  expect(costs.expect(kind('q'))).toBeGreaterThan(400);
});

test('a stall that holds four answers for long does not make their kind a slow one', () => {
  expect(learnt([...many(3, 30), ...many(1000, 4)]).expect(kind('q'))).toBeLessThan(6);
});

test('a kind that has become slow is found to be so', () => {
  expect(learnt([...many(3, 30), ...many(600, 100)]).expect(kind('q'))).toBeGreaterThan(300);
});

test('answers that take longer while others are refused do not get still more refused', () => {
  const calm = [...many(3, 30)];
  const costs = learnt(calm);
  for (const each of many(60, 100)) costs.learn(kind('q'), each, true);
  expect(costs.expect(kind('q'))).toBeLessThan(5);
  for (const each of many(2, 100)) costs.learn(kind('q'), each, true);
  expect(costs.expect(kind('q'))).toBeLessThan(2.1);
});

test('work that still runs counts for kinds of which little is known only', () => {
  const costs = createRequestCosts();
  costs.learnAtLeast(kind('q'), 250);
  expect(costs.expect(kind('q'))).toBe(250);
  const known = learnt(many(3, 30));
  known.learnAtLeast(kind('q'), 250);
  expect(known.expect(kind('q'))).toBeLessThan(4);
});
