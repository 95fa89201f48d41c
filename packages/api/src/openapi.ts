import {
  Basis,
  Change,
  type JsonSchema,
  Name,
  Position,
  Quantity,
  type Resource,
  Revision,
  resources,
  toComponents,
} from '@20x10/schema';
import { z } from 'zod';
import { Meta, Page, refTo } from './documents.ts';
import { ProblemBody } from './problems.ts';
import { includesOf } from './resources/params.ts';

/** The static part of the document, and the schemas that routes refer to. */
export function openapiOptions(version: string) {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '20×10 Records',
        version,
        description:
          "An open, citable record of the DPRK's Regional Development 20×10 Policy: who is said to build what, where, when, with which result, and who says so. Every value rests on claims of sources; every read is a read of one numbered revision.",
        license: { name: 'CC BY 4.0 (records)', identifier: 'CC-BY-4.0' },
        contact: { name: '20×10 Records' },
      },
      servers: [{ url: '/', description: 'The server that this document comes from.' }],
      security: [] as { [name: string]: string[] }[],
      tags: [
        ...resources.map(({ name, summary }) => ({ name, description: summary })),
        { name: 'service', description: 'The service as a whole.' },
        { name: 'history', description: 'Revisions and what they changed.' },
        { name: 'analysis', description: 'Questions that go across records.' },
        { name: 'exports', description: 'Whole tables, and the dataset as a package.' },
        { name: 'operations', description: 'State of the process.' },
      ],
    },
  };
}

const claimsOfField: JsonSchema = {
  type: 'object',
  description: 'The claims about one field and how far they agree.',
  properties: {
    agreement: {
      type: 'string',
      enum: ['single', 'corroborated', 'compatible', 'conflicting'],
      description: 'How far the claims agree; claims of one origin count once.',
      examples: ['corroborated'],
    },
    claim_count: { type: 'integer', description: 'Number of claims.', examples: [3] },
    origin_count: { type: 'integer', description: 'Number of independent origins.', examples: [2] },
    claims: { type: 'array', items: refTo('Claim'), description: 'The claims.' },
  },
  required: ['agreement', 'claim_count', 'origin_count', 'claims'],
};

/** Every named schema of the document. */
export function buildComponents(): Record<string, JsonSchema> {
  const named = toComponents([
    Quantity,
    Name,
    Position,
    Basis,
    Meta,
    Page,
    ProblemBody,
    Revision,
    Change,
    ...resources.map(({ record }) => record),
  ]);
  for (const resource of resources) {
    const base = named[resource.type] as JsonSchema;
    const properties = { ...(base.properties as object), ...addedKeys(resource) };
    named[resource.type] = { ...base, properties };
    named[`${resource.type}Selection`] = {
      type: 'object',
      description: `The part of ${resource.type} that \`fields\` names.`,
      properties,
      required: ['id'],
    };
  }
  return { ...named, FieldClaims: claimsOfField };
}

/** Keys that are there only when they are asked for. */
function addedKeys(resource: Resource): Record<string, JsonSchema> {
  const added: Record<string, JsonSchema> = {};
  for (const name of includesOf(resource)) added[name] = includedSchema(resource, name);
  if (resource.filters.length > 0) {
    added.match = {
      type: 'string',
      enum: ['possible', 'certain'],
      description:
        'Only with a bound on a date or quantity: whether the record may meet it or must.',
      examples: ['certain'],
    };
  }
  return added;
}

function includedSchema(resource: Resource, name: string): JsonSchema {
  const only = `Only with \`include=${name}\`:`;
  const declared = resource.includes[name];
  if (!declared && name === 'claims') {
    return {
      type: 'object',
      additionalProperties: refTo('FieldClaims'),
      description: `${only} the claims about the record by field.`,
    };
  }
  const { field, resource: target } = declared ?? { field: 'source_ids', resource: 'sources' };
  const type = resources.find((each) => each.name === target)?.type as string;
  const description = `${only} the record that \`${field}\` names.`;
  return resource.record.shape[field] instanceof z.ZodArray
    ? {
        type: 'array',
        items: refTo(type),
        description: `${only} the records that \`${field}\` names.`,
      }
    : { anyOf: [refTo(type), { type: 'null' }], description };
}

type Document = { paths?: Record<string, Record<string, unknown>>; components?: object };
type ParameterObject = {
  in: string;
  name: string;
  schema: JsonSchema;
  style?: string;
  explode?: boolean;
};

/** Finishes the document: named schemas, comma lists, and one order for every build. */
export function finishDocument(document: Document): Document {
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const operations of Object.values(paths)) {
    for (const operation of Object.values(operations) as { parameters?: ParameterObject[] }[]) {
      for (const parameter of operation.parameters ?? []) {
        if (parameter.schema.type === 'array')
          Object.assign(parameter, { style: 'form', explode: false });
      }
    }
  }
  const components = Object.entries(buildComponents()).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...document, paths, components: { schemas: Object.fromEntries(components) } };
}
