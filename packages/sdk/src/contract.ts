import type { paths } from './generated/openapi.ts';

/** What an operation answers, where it answers JSON. */
type Json<G> = G extends { responses: { 200: { content: { 'application/json': infer B } } } }
  ? B
  : never;

/** Addresses of the document that answer JSON. */
export type JsonPath = {
  [P in keyof paths]: paths[P] extends { get: infer G }
    ? [Json<G>] extends [never]
      ? never
      : P
    : never;
}[keyof paths];

type GetOf<P extends keyof paths> = paths[P] extends { get: infer G } ? G : never;

/** Body that an address answers. */
export type BodyOf<P extends JsonPath> = Json<GetOf<P>>;
/** Content of that body: `data` of an envelope, else all of it. */
export type DataOf<P extends JsonPath> =
  BodyOf<P> extends { data: infer D; meta: unknown } ? D : BodyOf<P>;

type ParametersOf<P extends keyof paths> = GetOf<P> extends { parameters: infer A } ? A : object;
type RawQuery<P extends keyof paths> =
  ParametersOf<P> extends { query?: infer Q }
    ? [Q] extends [undefined]
      ? object
      : NonNullable<Q>
    : object;

/** Values for the `{…}` of an address. */
export type PathValues<P extends keyof paths> =
  ParametersOf<P> extends { path: infer V } ? (V extends object ? V : undefined) : undefined;

/** A value as callers give it: one or several where the parameter is a comma list, and never null. */
type Given<V> = V extends readonly (infer I)[]
  ? Exclude<I, null> | readonly Exclude<I, null>[]
  : Exclude<V, null>;

type OperatorsOf<Q, F extends string> = {
  readonly [K in keyof Q as K extends `${F}[${infer O}]` ? O : never]?: Given<Q[K]> | undefined;
};
type Nested<Q, K> = K extends string
  ? keyof OperatorsOf<Q, K> extends never
    ? never
    : OperatorsOf<Q, K>
  : never;
/** Fields that are filtered by operators only. */
type OperatorOnly<Q> = {
  [K in keyof Q]: K extends `${infer F}[${string}]` ? (F extends keyof Q ? never : F) : never;
}[keyof Q];

/** Parameters that other options take the place of. */
type Own = 'include' | 'fields' | 'cursor';

/**
 * Query of an address. A filter with an operator is written flat, `'inaugurated_on[gte]': '2025'`,
 * or nested, `inaugurated_on: { gte: '2025' }`; lists of values are arrays.
 */
export type QueryOf<P extends keyof paths> = {
  readonly [K in keyof RawQuery<P> as Exclude<K, Own>]:
    | Given<RawQuery<P>[K]>
    | Nested<RawQuery<P>, K>
    | (object extends Pick<RawQuery<P>, K> ? undefined : never);
} & {
  readonly [F in Extract<OperatorOnly<RawQuery<P>>, string>]?:
    | OperatorsOf<RawQuery<P>, F>
    | undefined;
};

type Listed<Q, N extends string> = Q extends { [K in N]?: readonly (infer I)[] }
  ? Extract<I, string>
  : never;
/** What `include` takes at an address. */
export type IncludeOf<P extends keyof paths> = Listed<RawQuery<P>, 'include'>;
/** What `fields` takes at an address. */
export type FieldOf<P extends keyof paths> = Listed<RawQuery<P>, 'fields'>;

/** The member with all fields of a record or its selection. */
type Whole<R> = R extends unknown ? (Partial<R> extends Omit<R, 'id'> ? never : R) : never;
type ItemOf<P extends JsonPath> = DataOf<P> extends readonly (infer I)[] ? I : DataOf<P>;
type WholeOf<P extends JsonPath> = [Whole<ItemOf<P>>] extends [never]
  ? ItemOf<P>
  : Whole<ItemOf<P>>;

/** Whether the elements of an array type are known one by one. */
type IsKnown<A extends readonly unknown[]> = number extends A['length'] ? false : true;

/** Those fields of a record: all, those named, or perhaps those named where the list is not known to the compiler. */
type Chosen<R, Added, F> = F extends readonly unknown[]
  ? IsKnown<F> extends true
    ? { [K in keyof R as K extends 'id' | 'match' | F[number] ? K : never]: R[K] }
    : { [K in keyof R as K extends Added ? never : K]?: R[K] } & Pick<R, Extract<'id', keyof R>>
  : { [K in keyof R as K extends Added ? never : K]: R[K] };

/** Keys that `include` adds: there when they are named, perhaps there when the list is not known to the compiler. */
type Joined<R, I extends readonly unknown[]> =
  IsKnown<I> extends true
    ? { [K in keyof R as K extends I[number] ? K : never]-?: R[K] }
    : { [K in keyof R as K extends I[number] ? K : never]?: R[K] };

type Flat<T> = { [K in keyof T]: T[K] };

/** Record that an address answers when it is asked for those keys and fields. */
export type RecordOf<
  P extends JsonPath,
  I extends readonly unknown[] = readonly [],
  F extends readonly unknown[] | undefined = undefined,
> = Flat<Chosen<WholeOf<P>, IncludeOf<P>, F> & Joined<WholeOf<P>, I>>;
