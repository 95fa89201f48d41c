import { z } from 'zod';
import {
  base,
  column,
  date,
  dateColumns,
  nullable,
  object,
  quantity,
  quantityColumns,
  ref,
  terms,
  text,
} from '../fields.ts';
import { baseColumns, defineResource, versionedTable } from '../resource.ts';
import { term } from '../vocabularies.ts';

export const Basis = z
  .object({
    relation: term('basis_relation').meta({
      description: 'What the figure is measured against.',
      examples: ['previous_year'],
    }),
    reading: term('basis_reading')
      .nullable()
      .meta({
        description: 'Whether it grew to or by the number; `null` for figures that are no growth.',
        examples: ['unclear'],
      }),
    note: z
      .string()
      .nullable()
      .meta({
        description: 'What the source says of the basis, in our words.',
        examples: ['as compared with the previous year'],
      }),
  })
  .meta({
    id: 'Basis',
    description: 'What a figure is measured against.',
    examples: [
      { relation: 'previous_year', reading: 'unclear', note: 'as compared with the previous year' },
    ],
  });
export type Basis = z.output<typeof Basis>;

export const ProductionFigure = z
  .object({
    ...base({
      id: 'kimhwa-garment-output-growth',
      name: 'Garment production of Kimhwa, growth',
      summary:
        'Garment production of Kimhwa is said to have risen by more than 1.2 times against the year before; the wording allows a rise to or by that multiple. KCNA has “over 1.2 times last year over the previous” (2023 against 2022), Choson Sinbo 1.2 times or more.',
      source_ids: ['kcna-2024-01-29-kimhwa', 'seed-regional-industry'],
    }),
    subject_type: text(
      'Resource of the subject, or `programme` for the programme as a whole.',
      'factories',
    ),
    subject_id: nullable(
      ref('Id of the subject; `null` for the programme.', 'kimhwa-garment-factory'),
    ),
    county_id: nullable(ref('The county the figure is about, if one.', 'kimhwa')),
    province_id: nullable(ref('The province the figure is about, if one.', 'kangwon')),
    metric: terms(term('metric'), 'What is measured.', 'output_growth'),
    quantity: nullable(
      quantity('The figure; `null` where claims disagree and none is preferred.', {
        value: 1.2,
        low: 1.2,
        low_inclusive: false,
        high: null,
        high_inclusive: false,
        qualifier: 'more_than',
        unit: 'times',
        as_stated: 'more than 1.2 times',
        bounds_by: 'stated',
      }),
    ),
    basis: nullable(
      object(Basis, 'What it is measured against.', {
        relation: 'previous_year',
        reading: 'unclear',
        note: 'as compared with the previous year',
      }),
    ),
    period: nullable(date('Period or day the figure is about.', '2023')),
  })
  .meta({ id: 'ProductionFigure', description: 'One figure: a metric of a subject in a period.' });
export type ProductionFigure = z.output<typeof ProductionFigure>;

export const productionFigures = versionedTable(
  'production-figures',
  {
    ...baseColumns(),
    subject_type: column.text().notNull(),
    subject_id: column.text(),
    county_id: column.text(),
    province_id: column.text(),
    metric: column.text().$type<NonNullable<ProductionFigure['metric']>>().notNull(),
    ...quantityColumns('quantity'),
    basis: column.json<Basis>(),
    ...dateColumns('period'),
  },
  [
    'subject_type',
    'subject_id',
    'county_id',
    'province_id',
    'metric',
    'name',
    'quantity_value',
    'period_low',
  ],
);

export const productionFigure = defineResource({
  name: 'production-figures',
  type: 'ProductionFigure',
  summary: 'Figures: one metric of one subject in one period.',
  record: ProductionFigure,
  table: productionFigures,
  filters: [
    'id',
    'name',
    'subject_type',
    'subject_id',
    'county_id',
    'province_id',
    'metric',
    'quantity',
    'period',
  ],
  sorts: ['name', 'metric', 'quantity', 'period'],
  includes: {
    county: { field: 'county_id', resource: 'counties' },
    province: { field: 'province_id', resource: 'provinces' },
  },
  assigned: ['subject_type', 'subject_id', 'county_id', 'province_id', 'metric'],
});
