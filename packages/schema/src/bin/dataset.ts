import { parseArgs } from 'node:util';
import { readDataset, writeDataset } from '../dataset.ts';
import { reportOf } from '../report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
});
const dataset = await readDataset();
const isSound = dataset.problems.length === 0;
if (values.write && isSound) await writeDataset(dataset, positionals);
console.log(reportOf(dataset, positionals));
process.exitCode = isSound ? 0 : 1;
