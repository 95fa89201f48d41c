import type { Resource } from '../resource.ts';
import { assessment } from './assessment.ts';
import { claim } from './claim.ts';
import { cohort } from './cohort.ts';
import { conflict } from './conflict.ts';
import { constructionUnit } from './construction-unit.ts';
import { county } from './county.ts';
import { deployment } from './deployment.ts';
import { directive } from './directive.ts';
import { event } from './event.ts';
import { facility } from './facility.ts';
import { factory } from './factory.ts';
import { official } from './official.ts';
import { organization } from './organization.ts';
import { product } from './product.ts';
import { productionFigure } from './production-figure.ts';
import { province } from './province.ts';
import { rawMaterialBase } from './raw-material-base.ts';
import { source } from './source.ts';
import { target } from './target.ts';

/** Every resource, in the order in which they are shown. */
export const resources: readonly Resource[] = [
  province,
  county,
  cohort,
  factory,
  facility,
  product,
  rawMaterialBase,
  productionFigure,
  constructionUnit,
  deployment,
  organization,
  official,
  event,
  target,
  directive,
  assessment,
  source,
  claim,
  conflict,
];

/** The resource of that name. */
export function findResource(name: string): Resource | undefined {
  return resources.find((each) => each.name === name);
}

/** Resources whose records claims are about. */
export const claimable = resources.filter(
  ({ name }) => !['sources', 'claims', 'conflicts'].includes(name),
);
