/** A request that the test fetch was given. */
export type TestRequest = {
  method: string;
  /** Address with its query, without the service's own address. */
  url: string;
  path: string;
  /** Values of the `{…}` of the address that it matches. */
  values: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: Headers;
};
