import type { JsonSchema, Resource } from '@20x10/schema';
import { header, refTo } from '../documents.ts';
import { toColumns } from './columns.ts';
import { csvRules } from './csv.ts';
import { type Form, formsOf, mediaTypes } from './forms.ts';

/** Headers of every export. */
export const exportHeaders: Record<string, JsonSchema> = {
  'export-row-count': header('Number of records that follow.', 'integer'),
  'content-disposition': header('Name of a file to keep the answer in, with its revision.'),
  link: header('The licence, `rel="license"`, and this document, `rel="describedby"`.'),
};

/** Headers that a list has besides those of JSON, when it is sent in another form. */
export const listHeaders: Record<string, JsonSchema> = {
  'export-row-count': header('Number of records that follow; absent in JSON.', 'integer'),
  'content-disposition': header('Name of a file to keep the answer in; absent in JSON.'),
};

type Contents = Record<string, { schema: JsonSchema }>;

/** Media types in which a resource's records are sent besides JSON. */
export function listContents(resource: Resource): Contents {
  return Object.fromEntries(
    formsOf(resource).map((form) => [mediaTypes[form], { schema: schemas[form](resource) }]),
  );
}

const schemas: Record<Form, (resource: Resource) => JsonSchema> = {
  csv: (resource) => ({
    type: 'string',
    description: `${csvRules} Columns: ${toColumns(resource)
      .map(({ name }) => `\`${name}\``)
      .join(', ')}.`,
  }),
  ndjson: (resource) => ({
    type: 'string',
    description: `Records of the schema ${resource.type}, each as JSON on a line of its own.`,
  }),
  geojson: toCollectionSchema,
};

function toCollectionSchema(resource: Resource): JsonSchema {
  const features = {
    type: 'array',
    items: toFeatureSchema(resource),
    description: 'The records, each as a feature.',
  };
  const type = { const: 'FeatureCollection', description: 'What the object is.' };
  return {
    type: 'object',
    description: 'A feature collection by RFC 7946.',
    properties: { type, meta: refTo('Meta'), features },
    required: ['type', 'meta', 'features'],
  };
}

function toFeatureSchema(resource: Resource): JsonSchema {
  const record = { anyOf: [refTo(resource.type), refTo(`${resource.type}Selection`)] };
  const source = {
    type: 'object',
    properties: { position_source: positionSource },
    required: ['position_source'],
  };
  return {
    type: 'object',
    properties: {
      type: { const: 'Feature', description: 'What the object is.' },
      id: { type: 'string', description: 'Id of the record.' },
      geometry,
      properties: { allOf: [record, source], description: 'The record, as the list has it.' },
    },
    required: ['type', 'id', 'geometry', 'properties'],
  };
}

const geometry: JsonSchema = {
  type: ['object', 'null'],
  description: 'A point in WGS 84; `null` where no county is known, or none has a position.',
  properties: {
    type: { const: 'Point', description: 'What the object is.' },
    coordinates: {
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
      maxItems: 2,
      description: 'Longitude and latitude, in degrees.',
      examples: [[126.16381, 39.07147]],
    },
  },
  required: ['type', 'coordinates'],
};

const positionSource: JsonSchema = {
  type: ['object', 'null'],
  description: 'Which record the position is taken from; `null` where there is none.',
  properties: {
    resource: { type: 'string', description: 'Its resource.', examples: ['counties'] },
    id: { type: 'string', description: 'Its id.', examples: ['songchon'] },
    field: { type: 'string', description: 'The field taken.', examples: ['centroid'] },
    kind: {
      type: ['string', 'null'],
      description: 'How it was found, a term of the vocabulary `centroid_kind`.',
      examples: ['polygon_centroid'],
    },
  },
  required: ['resource', 'id', 'field', 'kind'],
};
