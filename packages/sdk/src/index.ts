export type { CachedAnswer, EtagCache } from './cache.ts';
export { createMemoryCache } from './cache.ts';
export type { Call, Outcome, WithResponse } from './call.ts';
export {
  type Client,
  createClient,
  type OpenInput,
  type RequestInput,
  type Requests,
} from './client.ts';
export type {
  BodyOf,
  DataOf,
  FieldOf,
  IncludeOf,
  JsonPath,
  PathValues,
  QueryOf,
  RecordOf,
} from './contract.ts';
export type { Download } from './download.ts';
export * from './errors.ts';
export type { ExportFormat, ExportHead } from './export.ts';
export type * from './generated/openapi.ts';
export type { ResponseInfo } from './json.ts';
export type { List, ListOptions } from './list.ts';
export type {
  AskMethod,
  Exports,
  GetMethod,
  ListMethod,
  ListOfMethod,
  Methods,
} from './methods.ts';
export type { ListPage } from './page.ts';
export type { Export } from './rows.ts';
export type {
  CallOptions,
  ClientOptions,
  IncomingResponse,
  OutgoingRequest,
  Retry,
} from './settings.ts';
