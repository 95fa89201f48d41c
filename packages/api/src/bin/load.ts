import './report-failures.ts';
import { parseArgs } from 'node:util';
import { causes, readDataset } from '@20x10/schema';
import { parseConfig } from '../config.ts';
import { openDatabase } from '../database-open.ts';
import { loadDataset } from '../load.ts';
import { fileOccasion } from './process.ts';

const { values } = parseArgs({
  options: { message: { type: 'string' }, author: { type: 'string' }, cause: { type: 'string' } },
});
const cause = (values.cause ?? 'dataset') as keyof typeof causes;
if (!(cause in causes)) throw new Error(`--cause is one of ${Object.keys(causes).join(', ')}`);
const database = await openDatabase(parseConfig(process.env));
const result = await loadDataset(database, await readDataset(), {
  author: values.author ?? fileOccasion.author,
  message: values.message ?? fileOccasion.message,
  cause,
});
console.log(JSON.stringify(result));
await database.close();
