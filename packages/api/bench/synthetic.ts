import { findResource, type Resource } from '@20x10/schema';
import { sql } from 'drizzle-orm';
import type { Database } from '../src/index.ts';
import { fillHashes } from '../src/revisions/revision-hash.ts';

/**
 * Fills an empty, migrated database with that many made-up production figures, as revision 1. Their JSON
 * is spelt as a load spells it: row_to_json adds no white space.
 */
export function insertFigures(database: Database, count: number): Promise<void> {
  return database.transaction((transaction) => insert(transaction, count));
}

/** Id of the figure with that number, from 1. */
export const toFigureId = (number: number) => `made-up-${String(number).padStart(8, '0')}`;

async function insert(database: Pick<Database, 'query'>, count: number): Promise<void> {
  const { table } = findResource('production-figures') as Resource;
  await database.query(sql`
    insert into revisions (revision, created_at, author, cause, message, added, changed, withdrawn)
    values (1, now(), 'bench', 'dataset', 'Made up for measuring.', ${count}, 0, 0)`);
  await database.query(sql`
    insert into ${table} (id, name, summary, former_ids, source_ids, subject_type, subject_id, county_id,
      province_id, metric, quantity, quantity_value, quantity_low, quantity_high, basis,
      period, period_low, period_high, record_json, since_revision)
    select id, name, summary, '{}', array['made-up-source'], 'counties', county_id, county_id,
      province_id, metric, quantity, value, value, value, basis, period, day, day,
      (select row_to_json(record) from (
        select id, name, summary, '[]'::json as former_ids, to_json(array['made-up-source']) as source_ids,
          'counties' as subject_type, county_id as subject_id, county_id, province_id, metric, quantity,
          basis, period) as record)::text, 1
    from (
      select 'made-up-' || lpad(n::text, 8, '0') as id, 'Made-up figure ' || n as name,
        'A figure made up for measuring; it stands for nothing.' as summary,
        'county-' || n % 200 as county_id, 'province-' || n % 13 as province_id,
        (array['output_growth', 'plan_fulfilment', 'product_varieties'])[n % 3 + 1] as metric,
        n % 997 as value, to_char(day, 'YYYY-MM-DD') as period, day,
        (select row_to_json(quantity) from (
          select n % 997 as value, n % 997 as low, true as low_inclusive, n % 997 as high,
            true as high_inclusive, 'exact' as qualifier, 'percent' as unit,
            n % 997 || ' percent' as as_stated, 'stated' as bounds_by) as quantity) as quantity,
        '{"relation":"annual_plan","reading":null,"note":null}'::json as basis
      from (select n, date '2024-01-01' + n % 1000 as day from generate_series(1, ${count}::integer) as n) as numbers
    ) as figures`);
  await fillHashes(database);
  await database.query(sql`analyze ${table}`);
}
