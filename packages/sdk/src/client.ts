import { Call, dataOf } from './call.ts';
import type { BodyOf, JsonPath, PathValues, QueryOf } from './contract.ts';
import { download } from './download.ts';
import type { ExportAsk, ExportFormat } from './export.ts';
import { operations } from './generated/operations.ts';
import { requestJson } from './json.ts';
import { List, type ListOptions } from './list.ts';
import type { Methods } from './methods.ts';
import { type Query, toSearch, toTemplate } from './query.ts';
import { Export } from './rows.ts';
import { send } from './send.ts';
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

type Entry = { readonly path: string; readonly next?: 'cursor' | 'after' };
type Group = { readonly [name: string]: Entry };
type Table = { readonly [name: string]: Entry | Group };

const isEntry = (found: Entry | Group): found is Entry => typeof found.path === 'string';

function toMethods(settings: Settings, table: Table): object {
  return Object.fromEntries(
    Object.entries(table).map(([name, found]) => [
      name,
      isEntry(found) ? toMethod(settings, found) : toGroup(settings, found),
    ]),
  );
}

function toGroup(settings: Settings, group: Group): object {
  const methods = Object.entries(group).map(([name, entry]) => [name, toMethod(settings, entry)]);
  const exports = group.list?.next && group.get ? toExports(settings, group.list.path) : {};
  return { ...Object.fromEntries(methods), ...exports };
}

function toExports(settings: Settings, path: string) {
  const toAsk = (format: ExportFormat, query?: Query, options: CallOptions = {}): ExportAsk => {
    const search = toSearch(query);
    const revision = new URLSearchParams(search).get('revision');
    const file = `${path.replace('/v1/', '/v1/exports/')}.${format}`;
    return { settings, path: toAddress({ path: file, search }), format, revision, options };
  };
  return {
    export: (query?: Query, options?: CallOptions) => new Export(toAsk('ndjson', query, options)),
    download: (format: ExportFormat, query?: Query, options?: CallOptions) =>
      download(toAsk(format, query, options)),
  };
}

function toMethod(settings: Settings, { path, next }: Entry) {
  const template = toTemplate(path);
  const { names } = template;
  return (...given: unknown[]) => {
    const values: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) values[name] = given[index];
    const query = given[names.length] as Query | undefined;
    const options = (given[names.length + 1] ?? {}) as ListOptions;
    const asked = { path: template.fill(values), search: toSearch(query) };
    return next
      ? new List({ settings, options, ...asked, next }, options)
      : new Call(requestJson(settings, { method: 'GET', path: toAddress(asked), options }), dataOf);
  };
}

const toAddress = ({ path, search }: { path: string; search: string }) =>
  search === '' ? path : `${path}?${search}`;

function toRequests(settings: Settings): Requests {
  const toAsk = (path: string, input: OpenInput, options: CallOptions) => ({
    method: input.method ?? 'GET',
    path: toAddress({
      path: toTemplate(path).fill(input.path ?? {}),
      search: toSearch(input.query),
    }),
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
      return perform(settings, ask, (attempt) => send(attempt));
    },
  };
}
