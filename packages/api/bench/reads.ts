import { type Comparison, compareRates, type Target, type Timing } from './measure.ts';
import type { Started } from './processes.ts';
import { toFigureId } from './synthetic.ts';

/** A line of the report: a path, what it is measured against, and the ratio it must have at least. */
export type Row = Comparison & { path: string; against: string; least: number };

export type Contenders = {
  /** The service as it is, one that keeps no answers, and what they are measured against. */
  cached: Started;
  uncached: Started;
  baseline: Started;
  /** Places all over the list. */
  pages: readonly Page[];
};

export const list = '/v1/production-figures?limit=50';

/** Measures the paths that read, as rates a second. */
export async function* measureReads(
  { cached, uncached, baseline, pages }: Contenders,
  timing: Timing,
): AsyncGenerator<Row> {
  const bare = { base: baseline.base, paths: ['/bare'] };
  const row = async (
    { path, against, least }: Pick<Row, 'path' | 'against' | 'least'>,
    [target, other]: [Target, Target],
    connections = timing.connections,
  ) => ({
    path,
    against,
    least,
    ...(await compareRates(target, other, { ...timing, connections })),
  });

  yield row({ path: 'list of 50, repeated', against: 'bare Fastify, same bytes', least: 0.95 }, [
    { base: cached.base, paths: [list] },
    bare,
  ]);
  const headers = { 'if-none-match': await etagOf(`${cached.base}${list}`) };
  yield row({ path: 'conditional GET, 304', against: 'bare Fastify, same bytes', least: 1.1 }, [
    { base: cached.base, paths: [list], headers },
    bare,
  ]);
  const ids = Array.from({ length: 400 }, (_, index) => toFigureId(1 + index * 7));
  yield row({ path: 'one record, not cached', against: 'Fastify and SQL by hand', least: 1.2 }, [
    { base: uncached.base, paths: ids.map((id) => `/v1/production-figures/${id}`) },
    { base: baseline.base, paths: ids.map((id) => `/one/${id}`) },
  ]);
  // One connection: several that ask for the same page at a time get one answer.
  const deepest = pages.findLast(({ depth }) => depth <= 150_000) ?? pages[0];
  const depth = deepest?.depth.toLocaleString('en');
  yield row(
    { path: `page ${depth} rows deep`, against: 'the first page', least: 0.8 },
    [
      { base: uncached.base, paths: [`${list}&cursor=${deepest?.cursor}`] },
      { base: uncached.base, paths: [list] },
    ],
    1,
  );
}

async function etagOf(address: string): Promise<string> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  return answer.headers.get('etag') as string;
}

export type Page = { depth: number; after: string; cursor: string };

/** Places all over a list, found by walking it. */
export async function findPages(base: string, figures: number): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | null = '';
  for (let depth = 500; depth < figures && cursor !== null; depth += 500) {
    const address: string = `${base}/v1/production-figures?limit=500${cursor && `&cursor=${cursor}`}`;
    const { page } = (await (await fetch(address)).json()) as { page: { next: string | null } };
    cursor = page.next;
    if (cursor) pages.push({ depth, after: toFigureId(depth), cursor });
  }
  return pages;
}
