import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/**
 * Packs the package as it would be published, checks it with publint and attw, installs it into an
 * empty project, compiles the recipes of both READMEs against it, runs it on several versions of Node
 * and bundles it for browsers. `--node 20 --node 22` names the versions; they come from the npm registry.
 */
const { values } = parseArgs({
  options: { node: { type: 'string', multiple: true, default: ['20', '22', '24'] } },
});
const folder = fileURLToPath(new URL('..', import.meta.url));
const script = `
import { createClient } from '@20x10/sdk';
import { bounds } from '@20x10/sdk/values';
import { createTestFetch } from '@20x10/sdk/testing';
const records = createClient({ baseUrl: 'http://localhost', fetch: createTestFetch() });
const names = [];
for await (const { name } of records.counties.list()) names.push(name);
const { data, response } = await records.counties.get('songchon', { include: ['province'] }).withResponse();
if (names.length !== 1 || !data.province || response.status !== 200) throw new Error('wrong answer');
if (bounds('2024').high !== '2024-12-31') throw new Error('wrong bounds');
console.log('it runs on Node ' + process.versions.node);
`;
const project = await mkdtemp(join(tmpdir(), 'sdk-package-'));

function run(command: string, args: string[], cwd = folder): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

try {
  run(process.execPath, ['bin/build.ts']);
  const tarball = join(
    project,
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project]).trim(),
  );
  run('npx', ['publint', '--strict', '--pack', 'npm', '.']);
  run('npx', ['attw', tarball, '--profile', 'esm-only']);
  console.log('publint and attw have nothing to say');

  await writeProject();
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--offline', tarball], project);
  run(
    process.execPath,
    [join(folder, '../../node_modules/typescript/bin/tsc'), '-p', project],
    project,
  );
  console.log('the declarations and the recipes of both READMEs compile');

  for (const version of values.node) {
    console.log(run('npx', ['-y', `node@${version}`, 'run.mjs'], project).trim());
  }
  await bundleForBrowsers();
} finally {
  await rm(project, { recursive: true, force: true });
}

async function writeProject(): Promise<void> {
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ name: 'scratch', private: true, type: 'module' }),
  );
  await writeFile(join(project, 'run.mjs'), script);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(folder, '../../node_modules/@types')],
  };
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['recipes'] }),
  );
  await mkdir(join(project, 'recipes'));
  const recipes = [
    ...(await readRecipes(join(folder, 'README.md'))),
    ...(await readRecipes(join(folder, '../../README.md'))),
  ];
  for (const [index, recipe] of recipes.entries()) {
    await writeFile(join(project, 'recipes', `recipe-${index + 1}.ts`), toModule(recipe));
  }
}

async function readRecipes(readme: string): Promise<string[]> {
  const text = await readFile(readme, 'utf8');
  const recipes = [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, recipe]) => recipe as string);
  if (recipes.length === 0) throw new Error(`${readme} has no recipes.`);
  return recipes;
}

/** A recipe as a module: those that go on from the first one get its client. */
function toModule(recipe: string): string {
  const needsClient = !recipe.includes('createClient(');
  const client = `import { createClient } from '@20x10/sdk';\nconst records = createClient({ baseUrl: 'http://localhost:3000' });\n`;
  return `${needsClient ? client : ''}${recipe}\nexport {};\n`;
}

async function bundleForBrowsers(): Promise<void> {
  const contents = `export * from '@20x10/sdk'; export * from '@20x10/sdk/values'; export * from '@20x10/sdk/testing';`;
  const stdin = { contents, resolveDir: project };
  const { warnings } = await build({
    stdin,
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'warning',
  });
  if (warnings.length > 0) throw new Error('The bundle for browsers has warnings.');
  console.log('it bundles for browsers');
}
