import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient, StuckListError } from '../src/index.ts';
import { good, page, startHostileServer } from './hostile-server.ts';

let server: Awaited<ReturnType<typeof startHostileServer>>;
const clientWith = () => createClient({ baseUrl: server.baseUrl, timeoutMs: 2000 });

beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

const endless = {
  'the same cursor again': [page([{ id: 'a' }], 'c1'), page([{ id: 'b' }], 'c1')],
  'cursors in a circle': ['c1', 'c2', 'c3', 'c1', 'c2', 'c3', 'c1', 'c2', 'c3', 'c1'].map(
    (next, index) => page([{ id: index }], next),
  ),
  'the same page under new cursors': Array.from({ length: 9 }, (_, index) =>
    page([{ id: 'a' }], `c${index}`),
  ),
  'empty pages': [page([{ id: 'a' }], 'c1'), page([], 'c2')],
  'another revision': [
    page([{ id: 'a' }], 'c1', { revision: 1 }),
    page([{ id: 'b' }], null, { revision: 2 }),
  ],
  'a revision of another history': [
    page([{ id: 'a' }], 'c1', { revision: 1, revision_hash: 'aa' }),
    page([{ id: 'b' }], null, { revision: 1, revision_hash: 'bb' }),
  ],
};
test.each(Object.entries(endless))(
  'a list with %s throws instead of going on',
  async (_, script) => {
    server.play(...script);
    await expect(clientWith().counties.list().toArray()).rejects.toBeInstanceOf(StuckListError);
    expect(server.requests.length).toBeLessThan(10);
  },
);

test('pages one by one are guarded likewise', async () => {
  server.play(page([{ id: 'a' }], 'c1'), page([{ id: 'b' }], 'c1'));
  const first = await clientWith().counties.list();
  await expect(first.next()).rejects.toMatchObject({ code: 'stuck_list' });
});

test('an answer that is no list is a typed error', async () => {
  server.play(good);
  await expect(clientWith().counties.list().toArray()).rejects.toMatchObject({
    code: 'unexpected_response',
  });
});
