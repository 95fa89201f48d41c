export { agreementOf, originsOf, settle } from './agreement.ts';
export { compareValues, toSpan } from './comparison.ts';
export { deriveConflicts, fieldKey, groupByField } from './conflicts.ts';
export {
  type Dataset,
  type DatasetRecord,
  dataFolder,
  readDataset,
  references,
} from './dataset.ts';
export { parseEdtf } from './edtf.ts';
export { type FieldKind, kindOf, Name, Position } from './fields.ts';
export { type JsonSchema, toComponents, toJsonSchema } from './json-schema.ts';
export { Quantity, toInterval } from './quantity.ts';
export {
  columnOf,
  fieldKind,
  type Include,
  type Operator,
  operatorsOf,
  type Resource,
} from './resource.ts';
export { Claim } from './resources/claim.ts';
export { Conflict } from './resources/conflict.ts';
export { claimable, findResource, resources } from './resources/index.ts';
export { Basis } from './resources/production-figure.ts';
export { Change, causes, changeKinds, changes, Revision, revisions } from './revisions.ts';
export { type SearchField, searchEntries, searchFields } from './search.ts';
export { term, type Vocabulary, vocabularies } from './vocabularies.ts';
