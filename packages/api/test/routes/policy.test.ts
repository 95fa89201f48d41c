import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../harness.ts';
import { loadMadeUp, toRecord } from '../made-up.ts';

let service: TestApp;
beforeAll(async () => {
  service = await buildTestApp('migrated');
  const cohort = (year: number) => toRecord('cohorts', { id: String(year), year });
  const target = (id: string, metric: string, announced_on: string | null) =>
    toRecord('targets', { id, metric, announced_on });
  const event = (id: string, kind: string, date: string) => toRecord('events', { id, kind, date });
  const directive = (id: string, kind: string) => toRecord('directives', { id, kind });
  await loadMadeUp(service.database, {
    cohorts: [cohort(2025), cohort(2024)],
    targets: [
      target('later', 'localities_planned', '2024-08'),
      target('undated', 'localities_planned', null),
      target('first', 'localities_planned', '2024-01-15'),
      target('aim', 'aim', '2024-01-15'),
    ],
    events: [
      event('speech', 'speech', '2024-01-15'),
      event('scope', 'announcement', '2024-08'),
      event('choice', 'designation', '2024-02-03'),
    ],
    directives: [
      directive('rule', 'directive'),
      directive('standard', 'standard'),
      directive('supply', 'supply'),
    ],
  });
  await service.refresh();
});
afterAll(() => service.close());

test('the policy gathers its parts, each in order', async () => {
  const { data, meta } = (await service.ask('/v1/policy')).json();
  const ids = Object.fromEntries(
    Object.entries(data)
      .filter(([, part]) => Array.isArray(part))
      .map(([name, part]) => [name, (part as { id: string }[]).map(({ id }) => id)]),
  );
  expect(ids).toEqual({
    cohorts: ['2024', '2025'],
    aims: ['aim'],
    targets: ['first', 'later', 'undated'],
    announcements: ['choice', 'scope'],
    standards: ['standard'],
    supplies: ['supply'],
  });
  expect(meta.query).toBe('/v1/policy?revision=1');
});

test('it is read at the revision asked for', async () => {
  await loadMadeUp(service.database, {});
  await service.refresh();
  expect((await service.ask('/v1/policy')).json().data.cohorts).toEqual([]);
  expect((await service.ask('/v1/policy?revision=1')).json().data.cohorts).toHaveLength(2);
});
