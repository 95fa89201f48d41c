import type { FastifyReply } from 'fastify';
import { expect, test } from 'vitest';
import { createMaking } from '../src/making.ts';
import type { Prepared } from '../src/prepared.ts';

const toReply = () =>
  ({ raw: { destroyed: false } }) as FastifyReply & { raw: { destroyed: boolean } };
const answer = { etag: '"a"' } as Prepared;

test('an answer is wanted as long as any of those who asked for it is there', async () => {
  const making = createMaking();
  const [first, second] = [toReply(), toReply()];
  let isWanted = () => false;
  const begun = making.begin('"a"', first, async (wanted) => {
    isWanted = wanted;
    return answer;
  });
  const joined = making.join('"a"', second);
  first.raw.destroyed = true;
  expect(isWanted()).toBe(true);
  second.raw.destroyed = true;
  expect(isWanted()).toBe(false);
  expect(await joined).toBe(await begun);
});

test('what failed is made anew', async () => {
  const making = createMaking();
  const failing = making.begin('"a"', toReply(), () => Promise.reject(new Error('made up')));
  const joined = making.join('"a"', toReply());
  await expect(failing).rejects.toThrow('made up');
  await expect(joined).rejects.toThrow('made up');
  expect(making.join('"a"', toReply())).toBeUndefined();
  expect(await making.begin('"a"', toReply(), async () => answer)).toBe(answer);
});
