import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient, type Export, IncompleteExportError } from '../src/index.ts';
import { drop, type Handler, html, problem, startHostileServer } from './hostile-server.ts';

let server: Awaited<ReturnType<typeof startHostileServer>>;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.stop());

const client = () => createClient({ baseUrl: server.baseUrl, timeoutMs: 300, deadlineMs: 1000 });
const row = (index: number) =>
  `${JSON.stringify({ id: `place-${index}`, name: 'Ünsan 성천군' })}\n`;
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index)).join('');
const headers = (rowCount: number | string, type = 'application/x-ndjson; charset=utf-8') => ({
  'content-type': type,
  'export-row-count': String(rowCount),
  'dataset-revision': '3',
  'content-disposition': 'attachment; filename="counties-3.ndjson"',
});

/** Sends pieces one by one, then ends, cuts the connection or says no more. */
const pieces =
  (
    head: Record<string, string>,
    texts: (string | Uint8Array)[],
    then: 'end' | 'cut' | 'wait',
  ): Handler =>
  (_, response) => {
    response.writeHead(200, head);
    const send = async () => {
      for (const text of texts) {
        response.write(text);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      if (then === 'end') response.end();
      if (then === 'cut') response.socket?.destroy();
    };
    send();
  };

async function collect(records: Export<{ id: string }>) {
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}

test('an export gives every record, however the bytes are cut, and says its revision', async () => {
  const bytes = new TextEncoder().encode(rows(50));
  const cuts = Array.from({ length: 90 }, (_, index) =>
    bytes.subarray(index * 37, (index + 1) * 37),
  );
  server.play(pieces(headers(50), cuts, 'end'));
  const records = client().counties.export({ province_id: 'kangwon', revision: 3 });
  const ids = await collect(records);
  expect(ids).toEqual(Array.from({ length: 50 }, (_, index) => `place-${index}`));
  expect(records.head).toMatchObject({ rowCount: 50, revision: 3, filename: 'counties-3.ndjson' });
  expect(server.requests[0]?.url).toBe(
    '/v1/exports/counties.ndjson?province_id=kangwon&revision=3',
  );
});

test('an empty export is whole', async () => {
  server.play(pieces(headers(0), [], 'end'));
  expect(await collect(client().productionFigures.export())).toEqual([]);
});

test.each<[string, Handler]>([
  ['a cut connection', pieces(headers(10), [rows(4)], 'cut')],
  ['a cut connection within a row', pieces(headers(10), [rows(4), '{"id":"pl'], 'cut')],
  ['an early end', pieces(headers(10), [rows(4)], 'end')],
  ['an early end within a row', pieces(headers(10), [rows(4), '{"id":"pl'], 'end')],
  ['a broken row', pieces(headers(10), [rows(4), 'oops\n', rows(5)], 'end')],
])('%s throws after what was read', async (_, handler) => {
  server.play(handler);
  const ids: string[] = [];
  const walk = async () => {
    for await (const { id } of client().counties.export()) ids.push(id);
  };
  const error = await walk().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(IncompleteExportError);
  expect(error).toMatchObject({ code: 'incomplete_export', expected: 10, received: 4 });
  expect(ids).toHaveLength(4);
  expect(server.requests).toHaveLength(1);
});

test('more rows than announced throw too', async () => {
  server.play(pieces(headers(3), [rows(4)], 'end'));
  await expect(collect(client().counties.export())).rejects.toMatchObject({
    expected: 3,
    received: 4,
  });
});

test.each<[string, Handler, string]>([
  ['another revision than asked for', pieces(headers(1), [rows(1)], 'end'), 'incomplete_export'],
  ['no row count', pieces(headers('many'), [rows(1)], 'end'), 'unexpected_response'],
  ['another type', html(200), 'unexpected_response'],
  ['a missing address', problem(404, 'not_found'), 'not_found'],
])('%s is a typed error before the first row', async (_, handler, code) => {
  server.play(handler);
  await expect(collect(client().counties.export({ revision: 2 }))).rejects.toMatchObject({ code });
});

test('what fails before the head is tried again', async () => {
  server.play(drop, pieces(headers(2), [rows(2)], 'end'));
  expect(await collect(client().counties.export())).toHaveLength(2);
});

test('a body that says no more, or trickles without a row, ends in a timeout', async () => {
  server.play(pieces(headers(10), [rows(2)], 'wait'));
  await expect(collect(client().counties.export())).rejects.toMatchObject({
    code: 'timeout',
    scope: 'attempt',
  });
  server.play(pieces(headers(10), ['{"id":"', ...Array.from({ length: 500 }, () => 'a')], 'wait'));
  await expect(collect(client().counties.export())).rejects.toMatchObject({
    code: 'timeout',
    scope: 'attempt',
  });
});

test('an abort ends an export while it waits, and leaving the loop lets the connection go', async () => {
  const controller = new AbortController();
  server.play(pieces(headers(10), [rows(2)], 'wait'));
  const startedAt = Date.now();
  setTimeout(() => controller.abort(), 50);
  const options = { signal: controller.signal, timeoutMs: 5000 };
  await expect(collect(client().counties.export({}, options))).rejects.toMatchObject({
    code: 'aborted',
  });
  expect(Date.now() - startedAt).toBeLessThan(1000);
  const closed = new Promise((resolve) => {
    server.play((request, response, nth) => {
      response.on('close', resolve);
      pieces(headers(10), [rows(5)], 'wait')(request, response, nth);
    });
  });
  for await (const _ of client().counties.export()) break;
  await closed;
});

const read = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => new Response(stream).text();

test('a download is a stream of the bytes, checked for its rows', async () => {
  server.play(pieces(headers(4), [rows(4)], 'end'));
  const whole = await client().counties.download('ndjson', { kind: 'county' });
  expect(whole).toMatchObject({ rowCount: 4, revision: 3, filename: 'counties-3.ndjson' });
  expect(await read(whole.body)).toBe(rows(4));
  server.play(pieces(headers(5), [rows(4)], 'end'));
  const short = await client().counties.download('ndjson');
  await expect(read(short.body)).rejects.toMatchObject({
    code: 'incomplete_export',
    expected: 5,
    received: 4,
  });
  server.play(pieces(headers(5), [rows(4)], 'cut'));
  const cut = await client().counties.download('ndjson');
  await expect(read(cut.body)).rejects.toMatchObject({ code: 'incomplete_export' });
});

test('rows of CSV are counted with quotes in mind', async () => {
  const csv = 'id,summary\r\na,"two\r\nlines, and ""quotes"""\r\nb,"x"\r\n';
  server.play(
    pieces(headers(2, 'text/csv; charset=utf-8'), [csv.slice(0, 20), csv.slice(20)], 'end'),
  );
  const whole = await client().counties.download('csv');
  expect(await read(whole.body)).toBe(csv);
  for (const cut of ['id,summary\r\na,x\r\nb,"cut off\r\n', 'id,summary\r\na,x\r\nb,cut']) {
    server.play(pieces(headers(2, 'text/csv'), [cut], 'end'));
    const { body } = await client().counties.download('csv');
    await expect(read(body)).rejects.toMatchObject({ expected: 2, received: 1 });
  }
});
