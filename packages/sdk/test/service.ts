import { buildApp, loadDataset, migrationsFolder, openDatabase, watchRevisions } from '@20x10/api';
import { type DatasetRecord, type Resource, resources } from '@20x10/schema';

type Records = Record<string, object[]>;

/** The real service over an empty embedded database, without a socket. */
export async function startService(records: Records) {
  const database = await openDatabase({
    DATABASE_URL: undefined,
    DATABASE_POOL_SIZE: 1,
    DATA_DIR: 'memory://',
  });
  await database.migrate(migrationsFolder);
  const load = async (given: Records) => {
    const dataset = {
      records: new Map(Object.entries(given) as [string, DatasetRecord[]][]),
      problems: [],
    };
    const occasion = { author: 'test', cause: 'correction', message: 'A test.' } as const;
    return loadDataset(database, dataset as never, occasion);
  };
  await load(records);
  const revisions = await watchRevisions(database, { interval_ms: 20 });
  const app = await buildApp({ database, revisions });
  const calls: string[] = [];
  const inject: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    calls.push(`${request.method} ${pathname}${search}`);
    const answer = await app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
    });
    const headers = new Headers(answer.headers as Record<string, string>);
    const location = headers.get('location');
    if (answer.statusCode === 308 && location) return inject(new URL(location, request.url), init);
    const response = new Response(answer.statusCode === 304 ? null : answer.payload, {
      status: answer.statusCode,
      headers,
    });
    Object.defineProperty(response, 'url', { value: request.url });
    return response;
  };
  return {
    app,
    calls,
    fetch: inject,
    /** Changes the dataset; the service answers from the new revision afterwards. */
    async load(given: Records) {
      const result = await load(given);
      await revisions.refresh();
      return result;
    },
    async stop() {
      revisions.stop();
      await app.close();
      await database.close();
    },
  };
}

const bases = new Map<string, object>();

/** A complete record made of the examples in the schema. */
export function exampleOf(name: string, own: object = {}): { id: string; name: string } {
  if (!bases.has(name)) bases.set(name, toBase(name));
  return { ...bases.get(name), ...own } as { id: string; name: string };
}

function toBase(name: string): object {
  const resource = resources.find((each) => each.name === name) as Resource;
  const entries = Object.entries(resource.record.shape).map(([field, schema]) => {
    const meta = (schema as { meta(): { examples?: unknown[] } | undefined }).meta();
    return [field, meta?.examples?.[0] ?? null];
  });
  return Object.fromEntries(entries);
}

/** Records `place-00000` and so on, in the order of their ids. */
export const many = (name: string, count: number, own: (index: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => {
    const id = `place-${String(index).padStart(5, '0')}`;
    return exampleOf(name, { id, name: id, former_ids: [], ...own(index) });
  });
