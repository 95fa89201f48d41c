import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, context } from 'esbuild';

/**
 * Bundles the examples with the SDK in them: `--out` names the folder. With `--serve` the map is
 * served on the port of `--port`, and asks the service that its address names: `?service=http://localhost:3000`.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: fileURLToPath(new URL('../examples/dist', import.meta.url)) },
    serve: { type: 'boolean', default: false },
    port: { type: 'string', default: '8000' },
  },
});
const toPath = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const shared = {
  bundle: true,
  format: 'esm',
  alias: { '@20x10/sdk': toPath('src/index.ts') },
} satisfies BuildOptions;
const map = {
  ...shared,
  entryPoints: [toPath('examples/map/map.ts')],
  outdir: join(values.out, 'map'),
  platform: 'browser',
  target: 'es2022',
} satisfies BuildOptions;

await build({
  ...shared,
  entryPoints: [toPath('examples/progress.ts')],
  outfile: join(values.out, 'progress.mjs'),
  platform: 'node',
  target: 'node20',
});
await build(map);
await copyFile(toPath('examples/map/index.html'), join(map.outdir, 'index.html'));
if (values.serve) {
  const server = await (await context(map)).serve({
    servedir: map.outdir,
    port: Number(values.port),
  });
  console.log(`The map is at http://localhost:${server.port}`);
}
