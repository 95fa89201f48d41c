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
  type TestRequest,
} from './fetch.ts';
export { json, problem } from './responses.ts';
