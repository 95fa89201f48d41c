import {
  type FieldKind,
  fieldKind,
  type Operator,
  operatorsOf,
  type Resource,
  toJsonSchema,
} from '@20x10/schema';
import {
  booleanParameter,
  choicesParameter,
  dateParameter,
  integerParameter,
  listParameter,
  numberParameter,
  type Parameter,
  type Parameters,
  readers,
  textParameter,
  textsParameter,
  Unreadable,
} from '../parameters.ts';

/** Whether values of that kind are intervals, which may meet a bound or must. */
export const isInterval = (kind: FieldKind) => kind === 'date' || kind === 'quantity';

/** The parameters by which a field is filtered. */
export function filterParameters(resource: Resource, field: string): Parameters {
  const kind = fieldKind(resource, field);
  const schema = toJsonSchema(resource.record.shape[field] as never);
  const example = (schema.examples as unknown[] | undefined)?.[0];
  const entries: [string, Parameter][] = [];
  if (kind !== 'quantity' && kind !== 'number')
    entries.push([field, equality(field, kind, schema, example)]);
  for (const operator of operatorsOf[kind]) {
    const parameter = operatorParameter(field, kind, operator, schema, example);
    if (parameter) entries.push([`${field}[${operator}]`, parameter]);
  }
  return Object.fromEntries(entries);
}

function equality(
  field: string,
  kind: FieldKind,
  schema: Record<string, unknown>,
  example: unknown,
): Parameter {
  if (kind === 'date') {
    return dateParameter({
      description: `\`${field}\` lies within this date or interval.`,
      example,
    });
  }
  if (kind === 'list') {
    const items = (schema.items ?? {}) as Record<string, unknown>;
    return anyOf(`\`${field}\` has any of these.`, items, 'text', [example].flat().slice(0, 1));
  }
  if (kind === 'text') {
    return textsParameter(
      { description: `\`${field}\` is this text; repeat for any of several.`, example },
      300,
    );
  }
  return anyOf(
    `\`${field}\` is any of these.`,
    schema,
    kind,
    example === undefined ? undefined : [example],
  );
}

function anyOf(
  description: string,
  schema: Record<string, unknown>,
  kind: FieldKind,
  example: unknown,
): Parameter {
  const words = { description, example };
  const choices = enumOf(schema);
  if (choices) return choicesParameter(words, choices);
  if (kind === 'integer') return listParameter(words, { type: 'integer' }, readers.integer);
  return listParameter(words, { type: 'string' }, (text) => {
    if (text.length <= 300) return text;
    throw new Unreadable('has a value of more than 300 characters');
  });
}

function enumOf(schema: Record<string, unknown>): string[] | undefined {
  return (schema.enum as (string | null)[] | undefined)?.filter((each) => each !== null);
}

const comparisons = {
  gt: 'after, or more than,',
  gte: 'at or after, or at least,',
  lt: 'before, or less than,',
  lte: 'at or before, or at most,',
};

function operatorParameter(
  field: string,
  kind: FieldKind,
  operator: Operator,
  schema: Record<string, unknown>,
  example: unknown,
): Parameter | undefined {
  switch (operator) {
    case 'exists':
      return schema.anyOf || Array.isArray(schema.type)
        ? booleanParameter({ description: `Whether \`${field}\` is known.`, example: true })
        : undefined;
    case 'contains':
      return textParameter(
        {
          description: `\`${field}\` contains this text, in any case.`,
          example: String(example).slice(0, 4),
        },
        100,
      );
    case 'not':
      return kind === 'text'
        ? textsParameter(
            { description: `\`${field}\` is not this text, or unknown.`, example },
            300,
          )
        : anyOf(
            `\`${field}\` is none of these, or unknown.`,
            (kind === 'list' ? schema.items : schema) as never,
            kind,
            [example].flat().slice(0, 1),
          );
    default: {
      const words = { description: `\`${field}\` is ${comparisons[operator]} this.` };
      if (kind === 'date') return dateParameter({ ...words, example });
      return kind === 'integer'
        ? integerParameter({ ...words, example }, -1_000_000_000, 1_000_000_000)
        : numberParameter({ ...words, example: kind === 'quantity' ? 2 : example });
    }
  }
}
