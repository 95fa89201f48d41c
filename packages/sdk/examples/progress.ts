import { createClient, type DataOf, isRecordsError } from '@20x10/sdk';

/**
 * Prints how far the programme is, by cohort year.
 * `node packages/sdk/examples/progress.ts http://localhost:3000 2024-12-31`; without a date, of today.
 */
type Group = DataOf<'/v1/progress'>[number];
type Count = Group['inaugurated'];

const columns: Record<string, (group: Group) => string> = {
  cohort: ({ cohort_year }) => String(cohort_year ?? 'none'),
  planned: ({ planned }) => String(planned ?? '?'),
  'ground broken': ({ broken_ground }) => formatCount(broken_ground),
  inaugurated: ({ inaugurated }) => formatCount(inaugurated),
  'reported operating': ({ reported_operating }) => formatCount(reported_operating),
};

function formatCount({ certain, possible }: Count): string {
  return certain === possible ? String(certain) : `${certain} to ${possible}`;
}

function toTable(groups: readonly Group[]): string {
  const heads = Object.keys(columns);
  const rows = groups.map((group) => Object.values(columns).map((toCell) => toCell(group)));
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  return [heads, ...rows]
    .map((row) => row.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  '))
    .join('\n');
}

const [baseUrl = 'http://localhost:3000', at] = process.argv.slice(2);
try {
  const records = createClient({ baseUrl });
  const { data, meta } = await records.progress({ at, group_by: 'cohort_year' }).withResponse();
  console.log(`Localities of the 20×10 Policy ${at ? `on ${at}` : 'today'}, by cohort year\n`);
  console.log(toTable(data));
  console.log(
    '\nA range is what reports leave open: certainly the first number, possibly the last.',
  );
  console.log(meta.citation);
} catch (error) {
  if (!isRecordsError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
