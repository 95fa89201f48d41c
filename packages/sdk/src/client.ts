import { Call, dataOf } from './call.ts';
import type { BodyOf, JsonPath, PathValues, QueryOf } from './contract.ts';
import { operations } from './generated/operations.ts';
import { requestJson } from './json.ts';
import { List, type ListOptions } from './list.ts';
import type { Methods } from './methods.ts';
import { fillPath, pathNames, type Query, toSearch } from './query.ts';
import { type CallOptions, type ClientOptions, type Settings, toSettings } from './settings.ts';
import { perform } from './transport.ts';

/** What to ask of an address that has no method. */
export type RequestInput<P extends JsonPath = JsonPath> = {
  query?: QueryOf<P> & {
    readonly include?: readonly string[];
    readonly fields?: readonly string[];
  };
} & (PathValues<P> extends undefined ? { path?: undefined } : { path: PathValues<P> });

/** What to ask of an address that the document does not have. */
export type OpenInput = {
  method?: string | undefined;
  path?: Readonly<Record<string, string | number>> | undefined;
  query?: Query | undefined;
  /** Sent as JSON. */
  body?: unknown;
  accept?: string | undefined;
};

/** What every client has beside the methods of the document. */
export type Requests = {
  /** Asks an address of the document; resolves with the whole body. */
  request<P extends JsonPath>(
    path: P,
    input?: RequestInput<P>,
    options?: CallOptions,
  ): Call<BodyOf<P>>;
  /** Asks any address for JSON. Only GET and HEAD are repeated after a failure. */
  request<P extends `/${string}`>(
    path: P extends JsonPath ? never : P,
    input?: OpenInput,
    options?: CallOptions,
  ): Call<unknown>;
  /** Asks any address and resolves with the response, its body unread; the limits hold until its head has come. */
  open(path: `/${string}`, input?: OpenInput, options?: CallOptions): Promise<Response>;
};

/** A client of one service. */
export type Client = Methods & Requests;

/** Makes a client. Throws a TypeError when `baseUrl` is no URL or there is no `fetch`. */
export function createClient(options: ClientOptions): Client {
  const settings = toSettings(options);
  return { ...(toMethods(settings, operations) as Methods), ...toRequests(settings) };
}

type Table = {
  readonly [name: string]: Table | { readonly path: string; readonly paged: boolean };
};

function toMethods(settings: Settings, table: Table): object {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [
      name,
      typeof entry.path === 'string'
        ? toMethod(settings, entry as { path: string; paged: boolean })
        : toMethods(settings, entry as Table),
    ]),
  );
}

function toMethod(settings: Settings, { path, paged }: { path: string; paged: boolean }) {
  const names = pathNames(path);
  return (...given: unknown[]) => {
    const values = Object.fromEntries(names.map((name, index) => [name, given[index] as string]));
    const [query, options = {}] = given.slice(names.length) as [Query?, ListOptions?];
    const asked = { path: fillPath(path, values), search: toSearch(query) };
    return paged
      ? new List({ settings, options, ...asked }, options)
      : new Call(requestJson(settings, { method: 'GET', path: toAddress(asked), options }), dataOf);
  };
}

const toAddress = ({ path, search }: { path: string; search: string }) =>
  search === '' ? path : `${path}?${search}`;

function toRequests(settings: Settings): Requests {
  const toAsk = (path: string, input: OpenInput, options: CallOptions) => ({
    method: input.method ?? 'GET',
    path: toAddress({ path: fillPath(path, input.path ?? {}), search: toSearch(input.query) }),
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    options:
      input.body === undefined
        ? options
        : { ...options, headers: { 'content-type': 'application/json', ...options.headers } },
  });
  return {
    request: (path: string, input: OpenInput = {}, options: CallOptions = {}) =>
      new Call<never>(requestJson(settings, toAsk(path, input, options)), (body) => body),
    open: (path, input = {}, options = {}) => {
      const ask = { ...toAsk(path, input, options), accept: input.accept ?? '*/*' };
      return perform(settings, ask, (attempt) => attempt.send());
    },
  };
}
