import { vocabularies } from '@20x10/schema';
import { refTo } from '../documents.ts';
import { booleanParameter, choicesParameter, type Parameters } from '../parameters.ts';
import { listParameters } from '../resources/params.ts';
import { figures, groupings } from './figure-groups.ts';

const paging = ['limit', 'cursor', 'sort', 'fields', 'include', 'count'];
/** Parameters of a summary: what to group by, and the filters of the list. */
export const summaryParameters: Parameters = {
  group_by: choicesParameter(
    {
      description: 'What to group figures by; `metric` without it.',
      example: ['metric', 'province_id'],
    },
    groupings,
  ),
  sum: booleanParameter({
    description:
      'Whether to add the figures of each group, which must agree in unit and basis. Figures of overlapping periods or places are added as they stand.',
    example: false,
  }),
  ids: booleanParameter({
    description: 'Whether to send the ids of the figures behind each group.',
    example: true,
  }),
  ...Object.fromEntries(
    Object.entries(listParameters(figures)).filter(([name]) => !paging.includes(name)),
  ),
};

const count = (description: string, example: number) => ({
  type: 'integer',
  description,
  examples: [example],
});
const bound = (end: string) => ({
  type: ['number', 'null'],
  description: `${end} bound; \`null\` where it is open.`,
  examples: [114],
});
const reached = (end: string) => ({
  type: 'boolean',
  description: `Whether the ${end} bound itself is possible.`,
  examples: [true],
});
const interval = (description: string) => ({
  type: ['object', 'null'],
  description,
  properties: {
    low: bound('Lower'),
    low_inclusive: reached('lower'),
    high: bound('Upper'),
    high_inclusive: reached('upper'),
  },
  required: ['low', 'low_inclusive', 'high', 'high_inclusive'],
});
const key = (field: string) => ({
  type: ['string', 'null'],
  description: `Only when grouped by it: \`${field}\` of the figures; \`null\` where they have none.`,
});

/** Schema of one group. */
export const summaryGroup = {
  type: 'object',
  properties: {
    ...Object.fromEntries(groupings.map((field) => [field, key(field)])),
    count: count('Figures in the group.', 12),
    exact_count: count('Figures with one value.', 7),
    bounded_count: count('Figures with at least one bound.', 3),
    unbounded_count: count('Figures without bounds: “about”, or an increase without a number.', 1),
    unknown_count: count('Figures whose claims disagree, so that none has the field.', 1),
    units: {
      type: 'array',
      items: { type: 'string', enum: Object.keys(vocabularies.unit) },
      description: 'Units of the figures.',
      examples: [['percent']],
    },
    bases: {
      type: 'array',
      items: { anyOf: [refTo('Basis'), { type: 'null' }] },
      description:
        'What the figures are measured against, `null` for those without a basis. The note is given where the relation is `other`.',
      examples: [[{ relation: 'previous_year', reading: 'to', note: null }]],
    },
    min: interval('Where the least of the figures lies; `null` where units differ.'),
    max: interval('Where the greatest of the figures lies; `null` where units differ.'),
    sum: {
      ...interval('Only with `sum=true`: where the sum of the known figures lies.'),
    },
    latest: {
      type: ['object', 'null'],
      description: 'The known figure of the latest period; `null` where no period is known.',
      properties: {
        id: { type: 'string', description: 'Id of the figure.', examples: ['2024-localities'] },
        quantity: { ...refTo('Quantity'), description: 'The figure.' },
        period: { type: 'string', description: 'Its period, EDTF.', examples: ['2025'] },
        agreement: {
          type: 'string',
          enum: Object.keys(vocabularies.agreement),
          description: 'How far the claims about it agree.',
          examples: ['corroborated'],
        },
      },
      required: ['id', 'quantity', 'period', 'agreement'],
    },
    ids: {
      type: 'array',
      items: { type: 'string' },
      description: 'Only with `ids=true`: ids of the figures.',
    },
  },
  required: [
    'count',
    'exact_count',
    'bounded_count',
    'unbounded_count',
    'unknown_count',
    'units',
    'bases',
    'min',
    'max',
    'latest',
  ],
};
