import { fieldKind, type JsonSchema, type Resource, toJsonSchema } from '@20x10/schema';

/** What the cells of a column hold; `list` is texts joined by `|`, `json` is JSON text. */
export type ColumnType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'edtf'
  | 'day'
  | 'list'
  | 'array'
  | 'json';

/** A column of a resource's table. */
export type Column = {
  name: string;
  /** The field of the record that it comes from. */
  field: string;
  /** The part of the field's value that it holds, where the value is spread over columns. */
  part: string | null;
  type: ColumnType;
  description: string;
  /** JSON Schema of the value. */
  schema: JsonSchema;
  required: boolean;
  example: unknown;
};

/** How each record met the bounds that were asked for; only there when some were. */
export const matchColumn: Column = {
  name: 'match',
  field: 'match',
  part: null,
  type: 'string',
  description: 'Whether the record may meet the bound on a date or quantity, or must.',
  schema: { type: 'string', enum: ['possible', 'certain'] },
  required: true,
  example: 'certain',
};

const known = new Map<string, Column[]>();

/** Columns of a resource's table, derived from the shape of its records and in its order. */
export function toColumns(resource: Resource): Column[] {
  const columns =
    known.get(resource.name) ??
    Object.keys(resource.record.shape).flatMap((field) => columnsOf(resource, field));
  known.set(resource.name, columns);
  return columns;
}

function columnsOf(resource: Resource, field: string): Column[] {
  const whole = toJsonSchema(resource.record.shape[field] as never);
  const { schema, nullable } = resolve(whole);
  const description = String(whole.description ?? schema.description ?? '');
  const example = (whole.examples as unknown[] | undefined)?.[0] ?? null;
  const column: Column = {
    name: field,
    field,
    part: null,
    type: typeOf(schema),
    description,
    schema,
    required: !nullable,
    example,
  };
  if (fieldKind(resource, field) === 'date') {
    return [{ ...column, type: 'edtf' }, toBound(column, 'low'), toBound(column, 'high')];
  }
  const parts = schema.properties as Record<string, JsonSchema> | undefined;
  return parts
    ? Object.entries(parts).map(([part, each]) => toPart(column, part, resolve(each)))
    : [column];
}

type Resolved = { schema: JsonSchema; nullable: boolean };

// Named schemas stand in `$defs`, and what may be unknown is `anyOf` with null or has null in its type.
function resolve(whole: JsonSchema): Resolved {
  const branches = whole.anyOf as JsonSchema[] | undefined;
  const branch = branches?.find(({ type }) => type !== 'null') ?? whole;
  const name = /^#\/\$defs\/(.+)$/.exec(String(branch.$ref))?.[1];
  const found = name ? (whole.$defs as Record<string, JsonSchema>)[name] : branch;
  const { type } = found as JsonSchema;
  const types = [type].flat() as string[];
  return {
    schema: { ...found, type: types.find((each) => each !== 'null') },
    nullable: branches !== undefined || types.includes('null') || type === undefined,
  };
}

function typeOf(schema: JsonSchema): ColumnType {
  if (schema.type === undefined || schema.type === 'object') return 'json';
  if (schema.type !== 'array') return schema.type as ColumnType;
  return (schema.items as JsonSchema | undefined)?.type === 'string' ? 'list' : 'array';
}

function toPart(column: Column, part: string, { schema, nullable }: Resolved): Column {
  const whole = column.example as Record<string, unknown> | null;
  return {
    ...column,
    name: `${column.name}_${part}`,
    part,
    type: typeOf(schema),
    description: `${column.description} ${schema.description ?? ''}`.trim(),
    schema,
    required: column.required && !nullable,
    example: whole?.[part] ?? null,
  };
}

function toBound(column: Column, part: 'low' | 'high'): Column {
  const which = part === 'low' ? 'First' : 'Last';
  return {
    ...column,
    name: `${column.name}_${part}`,
    part,
    type: 'day',
    description: `${which} day that \`${column.name}\` may mean; empty where it is open or unknown.`,
    schema: { type: 'string' },
    required: false,
    example: null,
  };
}
