import { insertFigures } from '../../bench/synthetic.ts';
import { openDatabase } from '../../src/index.ts';
import { createDatabase } from './databases.ts';

/** A database with so many made-up figures that no buffer holds an export of them. */
export async function createFigures(count: number): Promise<Record<string, string>> {
  const settings = await createDatabase('migrated');
  const database = await openDatabase({ DATABASE_POOL_SIZE: 1, DATA_DIR: '', ...settings });
  await insertFigures(database, count);
  await database.close();
  return settings;
}

export type Reading = { announced: number; reader: ReadableStreamDefaultReader<Uint8Array> };

/** Asks for an export of the figures and reads its beginning, no more. */
export async function beginExport(base: string): Promise<Reading> {
  const response = await fetch(`${base}/v1/exports/production-figures.ndjson`);
  const announced = Number(response.headers.get('export-row-count'));
  if (!response.ok || !response.body) throw new Error(`${response.status}`);
  const reader = response.body.getReader();
  await reader.read();
  return { announced, reader };
}

/** Rows of an export in all; fails when the export is cut. */
export async function countRows(base: string): Promise<{ announced: number; rows: number }> {
  const response = await fetch(`${base}/v1/exports/production-figures.ndjson`);
  const rows = (await response.text()).split('\n').filter((line) => line !== '').length;
  return { announced: Number(response.headers.get('export-row-count')), rows };
}

/** Reads an export to its end; whether it ended in order or was cut. */
export async function readOn({ reader }: Reading): Promise<'whole' | 'cut'> {
  try {
    while (!(await reader.read()).done);
    return 'whole';
  } catch {
    return 'cut';
  }
}
