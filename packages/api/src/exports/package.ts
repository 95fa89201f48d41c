import { type DatasetRecord, type Resource, references } from '@20x10/schema';
import { licence } from '../answers.ts';
import { type Column, type ColumnType, toColumns } from './columns.ts';
import { csvRules, toCellText } from './csv.ts';

/** The state of the dataset that a package holds. */
export type Edition = {
  revision: number;
  hash: string;
  /** When the revision was made, RFC 3339 in UTC. */
  created: string;
  /** Outside datasets that records draw on, as records of `sources`. */
  outside: readonly DatasetRecord[];
};

/** A file of the package. */
export type Table = { resource: Resource; rows: number; bytes: number; hash: string };

const profiles = 'https://datapackage.org/profiles/2.0';

/** Describes the files by the Data Package standard, version 2. */
export function toDescriptor({ revision, created, outside }: Edition, tables: readonly Table[]) {
  return {
    $schema: `${profiles}/datapackage.json`,
    name: '20x10-records',
    title: '20×10 Records',
    version: String(revision),
    created,
    description: `Records of the DPRK's Regional Development 20×10 Policy, revision ${revision}: who is said to build what, where, when, with which result, and who says so. Every value rests on claims of sources; \`claims\` has them all. ${csvRules}`,
    keywords: ['DPRK', 'regional development', '20×10', 'open data'],
    licenses: [{ name: 'CC-BY-4.0', title: licence.name, path: licence.url }],
    contributors: [{ title: '20×10 Records', roles: ['creator'] }],
    sources: outside.map(toSource),
    resources: tables.map(toResource),
  };
}

// The standard has no place for the terms of a source; further properties are allowed.
function toSource({ id, title, url, licence: terms }: DatasetRecord) {
  return { title, ...(url !== null && { path: url }), licence: terms, source_id: id };
}

function toResource({ resource, bytes, hash }: Table) {
  const columns = toColumns(resource);
  const foreignKeys = columns.flatMap((column) => toForeignKey(resource, column) ?? []);
  return {
    name: resource.name,
    type: 'table',
    title: resource.summary.replace(/\.$/, ''),
    description: String(resource.record.meta()?.description ?? resource.summary),
    path: `data/${resource.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    bytes,
    hash,
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: columns.map(toField),
      missingValues: [''],
      primaryKey: ['id'],
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function toForeignKey(resource: Resource, { name, field, part, type }: Column) {
  const include = Object.values(resource.includes).find((each) => each.field === field);
  const target = include?.resource ?? references[field];
  if (!target || part !== null || type !== 'string') return undefined;
  const self = target === resource.name;
  return { fields: [name], reference: { ...(!self && { resource: target }), fields: ['id'] } };
}

// Version 2.0 has no type for lists of texts: their cells are strings, as the description says.
const types: Record<ColumnType, string> = {
  string: 'string',
  edtf: 'string',
  list: 'string',
  day: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  json: 'any',
};

function toField(column: Column) {
  const { name, type, description, example } = column;
  const text = toCellText(example, type);
  return {
    name,
    type: types[type],
    description: description + (notes[type] ?? ''),
    ...(text !== '' && { example: text }),
    constraints: toConstraints(column),
  };
}

const notes: Partial<Record<ColumnType, string>> = {
  list: ' Texts joined by `|`.',
  array: ' A JSON array.',
  json: ' JSON.',
};

function toConstraints({ name, type, schema, required }: Column) {
  const { enum: choices, pattern, minLength, maxLength, minimum, maximum } = schema;
  const plain = type !== 'list' && type !== 'array' && type !== 'json';
  const constraints = {
    // An empty list is an empty cell, which counts as missing.
    required: required && plain,
    unique: name === 'id',
    ...(plain && {
      enum: (choices as (string | null)[] | undefined)?.filter((each) => each !== null),
      pattern: pattern && toXmlPattern(pattern as string),
      minLength,
      maxLength,
      minimum,
      maximum,
    }),
  };
  return Object.fromEntries(
    Object.entries(constraints).filter(([, value]) => value !== undefined && value !== false),
  );
}

// Patterns are in the syntax of XML Schema: always of the whole text, without non-capturing groups.
const toXmlPattern = (pattern: string) =>
  pattern.replace(/^\^/, '').replace(/\$$/, '').replaceAll('(?:', '(');
