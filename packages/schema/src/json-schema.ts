import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

const options = {
  target: 'draft-2020-12',
  io: 'output',
  unrepresentable: 'any',
  uri: (id: string) => `#/components/schemas/${id}`,
  override: ({ jsonSchema }: { jsonSchema: JsonSchema }) => {
    // Records may gain fields; a closed object would make each of them a breaking change.
    if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    mergeNull(jsonSchema);
  },
} as const;

// `anyOf: [X, null]` repeats the words of the field in X; a plain X takes null into its own type.
function mergeNull(schema: JsonSchema): void {
  const branches = schema.anyOf as JsonSchema[] | undefined;
  const [branch, none] = branches ?? [];
  if (branches?.length !== 2 || !branch || none?.type !== 'null') return;
  delete branch.description;
  delete branch.examples;
  if (typeof branch.type !== 'string') return;
  delete schema.anyOf;
  const enumeration = branch.enum ? { enum: [...(branch.enum as unknown[]), null] } : {};
  const { description, examples } = schema;
  delete schema.description;
  delete schema.examples;
  Object.assign(schema, branch, { type: [branch.type, 'null'] }, enumeration, {
    description,
    examples,
  });
}

/** JSON Schema of one field or record, everything in place. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...found } = z.toJSONSchema(schema, options);
  return found;
}

/** JSON Schemas of named records by name; they refer to each other under `#/components/schemas/`. */
export function toComponents(schemas: readonly z.ZodType[]): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const schema of schemas) {
    const id = schema.meta()?.id;
    if (!id) throw new Error('a component needs an id');
    registry.add(schema, { id });
  }
  const { schemas: components } = z.toJSONSchema(registry, options);
  return Object.fromEntries(
    Object.entries(components).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  );
}
