/**
 * A `fetch` for tests of code that uses the client: it answers from the examples of the service's document.
 * @packageDocumentation
 */
export {
  type Answerer,
  createTestFetch,
  type TestFetch,
  type TestFetchOptions,
  type TestRecords,
} from './fetch.ts';
export type { TestRequest } from './request.ts';
export { json, problem } from './responses.ts';
