import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openTestApp } from './harness.ts';

const readme = fileURLToPath(new URL('../../../README.md', import.meta.url));
const example =
  /```sh\ncurl (?:-g )?'(http:\/\/localhost:3000[^']+)'\n```\n\n```json\n([\s\S]*?)```/g;

// Request ids and what follows from the time of loading differ from run to run: the day, the hash of the
// revision, and cursors, which hold it. All else in the README is the real answer.
const toText = (body: { request_id?: string }) =>
  `${JSON.stringify(body.request_id ? { ...body, request_id: '5e1f0a2c-1' } : body, null, 2)}\n`
    .replaceAll(/ (revision \d+) of \d{4}-\d{2}-\d{2},/g, ' $1 of 2026-11-21,')
    .replaceAll(/"revision_hash": "[0-9a-f]{32}"/g, `"revision_hash": "${hash}"`)
    .replaceAll(
      /"next": "[\w-]{40,}\.[\w-]{16}"/g,
      '"next": "WzEsIjVmMGMxZDdhOWIzZTQ.3q2-7wAAAAAAAAAA"',
    );
const hash = '5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2';

test('every curl example of the README shows the real answer', async () => {
  const { ask } = await openTestApp();
  const text = await readFile(readme, 'utf8');
  const examples = [...text.matchAll(example)];
  expect(examples.length).toBeGreaterThanOrEqual(5);
  let current = text;
  for (const [whole, address, shown] of examples) {
    const url = new URL(address as string);
    const answer = toText((await ask(`${url.pathname}${url.search}`)).json());
    if (process.env.UPDATE_README)
      current = current.replace(whole, whole.replace(`json\n${shown}`, `json\n${answer}`));
    else expect(shown, address).toBe(answer);
  }
  if (process.env.UPDATE_README) await writeFile(readme, current);
});
