import fastify from 'fastify';
import pg from 'pg';

/**
 * What the service is measured against: a bare Fastify route that sends fixed bytes, and routes written
 * by hand with pg that send the same rows in the same JSON.
 */
const [url, size, sample, port] = process.argv.slice(2) as [string, string, string, string];
const pool = new pg.Pool({ connectionString: url, max: Number(size) });
const app = fastify();
const fixed = Buffer.from(await (await fetch(sample)).arrayBuffer());

app.get('/bare', (_, reply) => {
  reply.type('application/json; charset=utf-8').send(fixed);
});

const columns =
  'id, name, summary, former_ids, source_ids, subject_type, subject_id, county_id, province_id, metric, quantity, basis, period';

app.get('/list', async (_, reply) => {
  const { rows } = await pool.query({
    name: 'list',
    text: `select ${columns} from production_figures where since_revision <= $1 and (until_revision is null or until_revision > $1) order by id limit 51`,
    values: [1],
  });
  const data = rows.slice(0, 50);
  return reply.send({ data, page: { next: data.at(-1)?.id, limit: 50 }, meta: { revision: 1 } });
});

app.get('/one/:id', async (request, reply) => {
  const { rows } = await pool.query({
    name: 'one',
    text: `select ${columns} from production_figures where id = $1 and since_revision <= $2 and (until_revision is null or until_revision > $2)`,
    values: [(request.params as { id: string }).id, 1],
  });
  return reply.send({ data: rows[0], meta: { revision: 1 } });
});

await app.listen({ port: Number(port), host: '127.0.0.1' });
