import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const sizeOf = async (entry: string) => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

test('the client is at most 10 kB, gzipped', async () => {
  const size = await sizeOf("export * from '../src/index.ts'");
  console.log(`client: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(10_000);
});

test('a helper costs its own bytes only', async () => {
  expect(await sizeOf("export { bounds } from '../src/values/index.ts'")).toBeLessThanOrEqual(700);
  expect(await sizeOf("export * from '../src/values/index.ts'")).toBeLessThanOrEqual(2_500);
});
