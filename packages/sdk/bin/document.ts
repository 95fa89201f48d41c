/** The part of an OpenAPI document that the generators read. */
export type Document = {
  paths: Record<string, { get?: Operation }>;
  components: { schemas: Record<string, Schema> };
};
export type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  responses: Record<
    string,
    { headers?: object; content?: Record<string, { schema?: Schema; example?: unknown }> }
  >;
};
export type Parameter = { in: string; name: string; schema: Schema; example?: unknown };
export type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
  description?: string;
  examples?: unknown[];
  example?: unknown;
};

export const header =
  '// Generated from packages/api/openapi.json by `pnpm generate`; do not edit.\n\n';

/** Schema of the JSON that an operation answers, if it answers JSON. */
export function answerOf(operation: Operation): Schema | undefined {
  return operation.responses['200']?.content?.['application/json']?.schema;
}

/** Follows a reference into the document's schemas. */
export function resolve(document: Document, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const name = schema.$ref.slice('#/components/schemas/'.length);
  const found = document.components.schemas[name];
  if (!found) throw new Error(`The document has no schema ${name}.`);
  return resolve(document, found);
}

/** Properties of the object that an operation answers. */
export function answerProperties(document: Document, operation: Operation): Record<string, Schema> {
  const schema = answerOf(operation);
  return (schema && resolve(document, schema).properties) ?? {};
}
