import { expect, onTestFinished, test } from 'vitest';
import { buildApp, watchRevisions } from '../src/index.ts';
import type { Observation } from '../src/observe.ts';
import { parseTraceId } from '../src/trace.ts';
import { openTestDatabase } from './harness.ts';

const trace_id = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${trace_id}-00f067aa0ba902b7-01`;

test.each([
  [traceparent, trace_id],
  [`cc-${trace_id}-00f067aa0ba902b7-01-what-the-future-brings`, trace_id],
  [`ff-${trace_id}-00f067aa0ba902b7-01`, undefined],
  [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, undefined],
  [`00-${trace_id}-${'0'.repeat(16)}-01`, undefined],
  [`00-${trace_id.toUpperCase()}-00f067aa0ba902b7-01`, undefined],
  ['', undefined],
  [undefined, undefined],
])('%s names the trace %s', (header, expected) => {
  expect(parseTraceId(header)).toBe(expected);
});

test("the caller's trace is observed and answered, whether the answer is made, known or a problem", async () => {
  const { database, drop } = await openTestDatabase();
  const revisions = await watchRevisions(database);
  const seen: Observation[] = [];
  const observer = { answered: (each: Observation) => seen.push(each), failed: () => {} };
  const app = await buildApp({ database, revisions, observer: observer as never });
  onTestFinished(async () => {
    await app.close();
    revisions.stop();
    await drop();
  });
  for (const url of ['/v1/cohorts', '/v1/cohorts', '/nowhere']) {
    const response = await app.inject({ url, headers: { traceparent } });
    expect(response.headers.traceresponse).toMatch(
      new RegExp(`^00-${trace_id}-(?!00f067aa0ba902b7)[0-9a-f]{16}-00$`),
    );
  }
  await expect
    .poll(() => seen.map((each) => each.trace_id))
    .toEqual([trace_id, trace_id, trace_id]);
  const untraced = await app.inject('/v1/cohorts');
  expect(untraced.headers.traceresponse).toBeUndefined();
});
