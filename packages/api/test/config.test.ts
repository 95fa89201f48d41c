import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseConfig, Settings } from '../src/config.ts';

const page = fileURLToPath(new URL('../../../docs/running.md', import.meta.url));
const head = '| setting | standard | effect |\n|---|---|---|\n';

function toTable(): string {
  const standards = parseConfig({}) as Record<string, unknown>;
  return Object.entries(Settings.shape)
    .map(([name, setting]) => {
      const standard = [standards[name] ?? []].flat().join(',');
      const effect = setting.meta()?.description ?? '';
      return `| \`${name}\` | ${standard === '' ? '' : `\`${standard}\``} | ${effect} |\n`;
    })
    .join('');
}

test('the table of settings is the settings', async () => {
  const text = await readFile(page, 'utf8');
  const start = text.indexOf(head) + head.length;
  if (process.env.UPDATE_README) await writeFile(page, `${text.slice(0, start)}${toTable()}`);
  else expect(text.slice(start)).toBe(toTable());
});

test('a bad setting is refused by name', () => {
  expect(() => parseConfig({ PORT: 'many', DATABASE_POOL_SIZE: '0' })).toThrow(
    /PORT.*DATABASE_POOL_SIZE/s,
  );
});

test('an empty setting counts as none', () => {
  expect(parseConfig({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000);
});
