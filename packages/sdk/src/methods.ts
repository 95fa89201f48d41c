import type { Call } from './call.ts';
import type {
  DataOf,
  FieldOf,
  IncludeOf,
  JsonPath,
  PathValues,
  QueryOf,
  RecordOf,
} from './contract.ts';
import type { Download } from './download.ts';
import type { paths } from './generated/openapi.ts';
import type { operations } from './generated/operations.ts';
import type { List, ListOptions } from './list.ts';
import type { Export } from './rows.ts';
import type { CallOptions } from './settings.ts';

type Includes<P extends JsonPath> = readonly IncludeOf<P>[];
type Fields<P extends JsonPath> = readonly FieldOf<P>[] | undefined;

/** `include` adds keys to each record, `fields` leaves all but those out; both narrow the type of the answer. */
type Selection<I, F> = { readonly include?: I; readonly fields?: F };

/** The query may be left out unless a parameter is required. */
type QueryArgument<Q> = object extends Q ? [query?: Q] : [query: Q];
type Asked<P extends JsonPath, I, F, O> = [
  ...QueryArgument<QueryOf<P> & Selection<I, F>>,
  options?: O,
];

/** A list by its query. */
export type ListMethod<P extends JsonPath> = <
  const I extends Includes<P> = readonly [],
  const F extends Fields<P> = undefined,
>(
  ...asked: Asked<P, I, F, ListOptions>
) => List<RecordOf<P, I, F>>;
/** A list of what belongs to one record, by its id. */
export type ListOfMethod<P extends JsonPath> = <
  const I extends Includes<P> = readonly [],
  const F extends Fields<P> = undefined,
>(
  id: string,
  ...asked: Asked<P, I, F, ListOptions>
) => List<RecordOf<P, I, F>>;
/** One record, or what belongs to it, by its id. */
export type GetMethod<P extends JsonPath> = <
  const I extends Includes<P> = readonly [],
  const F extends Fields<P> = undefined,
>(
  id: string,
  ...asked: Asked<P, I, F, CallOptions>
) => Call<Content<P, I, F>>;
/** An answer that is neither a list of pages nor one record. */
export type AskMethod<P extends JsonPath> = (
  ...asked: Asked<P, readonly [], undefined, CallOptions>
) => Call<DataOf<P>>;

/** Records are narrowed; other content is as the document has it. */
type Content<
  P extends JsonPath,
  I extends readonly unknown[],
  F extends readonly unknown[] | undefined,
> = [FieldOf<P>] extends [never] ? DataOf<P> : Omit<RecordOf<P, I, F>, 'match'>;

type Method<P extends JsonPath, E> = P extends `${string}{${string}`
  ? E extends { next: string }
    ? ListOfMethod<P>
    : GetMethod<P>
  : E extends { next: string }
    ? ListMethod<P>
    : AskMethod<P>;

/** Address of the exports of a list. */
type ExportPath<P> = P extends `/v1/${infer Name}`
  ? Extract<keyof paths, `/v1/exports/${Name}.{format}`>
  : never;
type FormatOf<E extends keyof paths> = Extract<PathValues<E>, { format: unknown }>['format'];
/** Parameters that only some formats take are those of `download`. */
type RowQuery<E extends keyof paths> = Omit<QueryOf<E>, 'bbox' | 'formulas'>;

/** Exports of the records of a list, by its filters. */
export interface Exports<P extends JsonPath, E extends keyof paths = ExportPath<P>> {
  /** All records of one revision, as a stream that proves it is whole. */
  export<const F extends Fields<P> = undefined>(
    query?: RowQuery<E> & { readonly fields?: F },
    options?: CallOptions,
  ): Export<RecordOf<P, readonly [], F>>;
  /** The same as bytes of a file, to be piped where they are wanted. */
  download(
    format: FormatOf<E>,
    query?: QueryOf<E> & { readonly fields?: Fields<P> },
    options?: CallOptions,
  ): Promise<Download>;
}

type ExportsOf<T> = T extends { list: { path: infer P extends JsonPath } }
  ? [ExportPath<P>] extends [never]
    ? unknown
    : Exports<P>
  : unknown;

/** Methods as the generated table has them, each typed by the address that it asks. */
export type MethodsOf<T> = {
  readonly [K in keyof T]: T[K] extends { path: infer P extends JsonPath }
    ? Method<P, T[K]>
    : MethodsOf<T[K]> & ExportsOf<T[K]>;
};

/** Methods of the client for everything that the document has. */
export type Methods = MethodsOf<typeof operations>;
