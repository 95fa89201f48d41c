import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildExamples } from './examples.ts';
import { buildOperations } from './operations.ts';
import { buildTypes } from './types-of-document.ts';

/** Writes src/generated from the service's document; the same document gives the same bytes. */
const source = new URL('../../api/openapi.json', import.meta.url);
const folder = new URL('../src/generated/', import.meta.url);
const document = JSON.parse(await readFile(source, 'utf8'));

await mkdir(folder, { recursive: true });
const files = {
  'openapi.ts': await buildTypes(document),
  'operations.ts': buildOperations(document),
  'examples.ts': buildExamples(document),
};
for (const [name, text] of Object.entries(files)) {
  const path = new URL(name, folder);
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before !== text) await writeFile(path, text);
  console.log(`${before === text ? 'unchanged' : 'written  '} ${fileURLToPath(path)}`);
}
