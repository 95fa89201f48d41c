import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { startRealService } from './real-records.ts';

const run = promisify(execFile);
const root = new URL('../../../', import.meta.url).pathname;

test('the example in the README of the repository runs and prints records', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sdk-readme-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const service = await startRealService('counties', 'provinces', 'factories');
  onTestFinished(() => service.stop());
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [block, ...others] = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, text]) => text);
  expect(others).toEqual([]);
  expect(block).toContain("'http://localhost:3000'");
  const outfile = join(folder, 'example.mjs');
  await build({
    stdin: {
      contents: block?.replace('http://localhost:3000', service.baseUrl) ?? '',
      loader: 'ts',
      resolveDir: root,
    },
    alias: { '@20x10/sdk': join(root, 'packages/sdk/src/index.ts') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  const { stdout } = await run(process.execPath, [outfile]);
  const papers = (service.records.get('factories') ?? []).filter(({ kind }) => kind === 'paper');
  expect(papers.length).toBeGreaterThan(0);
  expect(stdout.trim().split('\n')).toEqual([
    'Songchon South Phyongan 2024-12-20',
    ...papers.map(({ name, status }) => `${name} ${status}`),
  ]);
}, 90_000);
