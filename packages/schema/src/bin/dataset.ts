import { parseArgs } from 'node:util';
import { readDataset, writeDataset } from '../dataset.ts';
import { reportOf } from '../report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
});
const dataset = await readDataset();
if (values.write) await writeDataset(dataset, positionals);
console.log(reportOf(dataset, positionals));
process.exitCode = dataset.problems.length === 0 ? 0 : 1;
