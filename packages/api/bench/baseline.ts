import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import fastify from 'fastify';
import pg from 'pg';
import { currentGeneration } from '../src/database/generations.ts';

/**
 * What the service is measured against: a bare Fastify route that sends the same bytes, head and body,
 * without making them; and routes written by hand that send the same rows in the same JSON, with pg or with PGlite.
 */
const [sample = '', port] = process.argv.slice(2);
const { DATABASE_URL, DATABASE_POOL_SIZE, DATA_DIR } = process.env;
const app = fastify();
const answer = await fetch(sample, { headers: { 'accept-encoding': 'identity' } });
const fixed = Buffer.from(await answer.arrayBuffer());
const own = new Set(['connection', 'date', 'keep-alive', 'server-timing', 'timing-allow-origin']);
const head = Object.fromEntries([...answer.headers].filter(([name]) => !own.has(name)));

type Query = (name: string, text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

async function open(): Promise<Query> {
  if (DATABASE_URL) {
    const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL_SIZE) });
    return async (name, text, values) => (await pool.query({ name, text, values })).rows;
  }
  const folder = DATA_DIR as string;
  const embedded = await PGlite.create(join(folder, currentGeneration(folder) ?? ''));
  return async (_, text, values) => (await embedded.query(text, values)).rows as never;
}
const query = await open();

app.get('/bare', (_, reply) => {
  reply.headers(head).send(fixed);
});

const columns =
  'id, name, summary, former_ids, source_ids, subject_type, subject_id, county_id, province_id, metric, quantity, basis, period';
const current = 'since_revision <= $1 and (until_revision is null or until_revision > $1)';

app.get('/list', async (request, reply) => {
  const { after, limit: given } = request.query as { after: string; limit: string };
  const limit = Number(given);
  const rows = await query(
    `list ${limit}`,
    `select ${columns} from production_figures where ${current} and id > $2 order by id limit ${limit + 1}`,
    [1, after],
  );
  const data = rows.slice(0, limit);
  return reply.send({ data, page: { next: data.at(-1)?.id, limit }, meta: { revision: 1 } });
});

app.get('/one/:id', async (request, reply) => {
  const { id } = request.params as { id: string };
  const rows = await query(
    'one',
    `select ${columns} from production_figures where ${current} and id = $2`,
    [1, id],
  );
  return reply.send({ data: rows[0], meta: { revision: 1 } });
});

await app.listen({ port: Number(port), host: '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
