import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { createMaking } from '../src/making.ts';
import type { Prepared } from '../src/prepared.ts';

const toExchange = () => {
  const raw = { destroyed: false };
  const request = { raw: { url: '/v1', headers: {} } } as FastifyRequest;
  return { raw, request, reply: { raw } as FastifyReply };
};
const answer = { etag: '"a"' } as Prepared;

test('an answer is wanted as long as any of those who asked for it is there', async () => {
  const making = createMaking();
  const [first, second] = [toExchange(), toExchange()];
  let isWanted = () => false;
  const begun = making.begin('"a"', first, async (wanted) => {
    isWanted = wanted;
    return answer;
  });
  const joined = making.join('"a"', second.reply);
  expect(making.isUnderway(second.request.raw)).toBe(true);
  first.raw.destroyed = true;
  expect(isWanted()).toBe(true);
  second.raw.destroyed = true;
  expect(isWanted()).toBe(false);
  expect(await joined).toBe(await begun);
  expect(making.isUnderway(second.request.raw)).toBe(false);
});

test('what failed is made anew', async () => {
  const making = createMaking();
  const failing = making.begin('"a"', toExchange(), () => Promise.reject(new Error('made up')));
  const joined = making.join('"a"', toExchange().reply);
  await expect(failing).rejects.toThrow('made up');
  await expect(joined).rejects.toThrow('made up');
  expect(making.join('"a"', toExchange().reply)).toBeUndefined();
  expect(await making.begin('"a"', toExchange(), async () => answer)).toBe(answer);
});
