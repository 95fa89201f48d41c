import { type Claim, findResource, type Resource } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { answer, toMeta } from '../answers.ts';
import { toRouteSchema } from '../documents.ts';
import { parseParameters } from '../parameters.ts';
import { Problem } from '../problems.ts';
import { groupClaims } from '../resources/include.ts';
import { parseListQuery, toCanonical } from '../resources/params.ts';
import { findByIds, findClaimsAbout } from '../resources/query.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import type { Service } from '../service.ts';
import {
  type Basis,
  figures,
  findGroups,
  type Group,
  type Grouping,
  groupings,
} from './figure-groups.ts';
import { summaryGroup, summaryParameters } from './figure-summary-contract.ts';

const claims = findResource('claims') as Resource;

/** Production figures in groups. */
export function figureSummaryRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1/production-figures/summary', {
    config: { citable: 'answer' },
    schema: toRouteSchema({
      operationId: 'summarize_production_figures',
      summary: 'Summarize production figures',
      description:
        'Figures in groups: how many there are and how exact, between which bounds the least and the greatest lie, and the latest known. A sum is made on request only, and only of figures alike in unit and basis.',
      tag: 'analysis',
      parameters: summaryParameters,
      data: { type: 'array', items: summaryGroup },
      problems: ['unknown_parameter', 'invalid_parameter', 'unknown_revision', 'unlike_quantities'],
    }),
    handler: async (request, reply) => {
      const asked = request.query as Record<string, unknown>;
      const values = parseParameters(summaryParameters, asked) as Record<string, unknown>;
      const query = parseListQuery(figures, summaryParameters, asked);
      const by = [
        ...new Set((values.group_by as Grouping[] | undefined) ?? ['metric']),
      ] as Grouping[];
      const at = await service.revisions.resolve(query);
      const question = {
        path: '/v1/production-figures/summary',
        canonical: toCanonical({ ...values, group_by: by }, summaryParameters),
        ...at,
      };
      return answer(service, { request, reply }, question, async () => {
        const ids = values.ids === true;
        const groups = await findGroups(service.database, { query, by, at, ids });
        if (values.sum === true) refuseUnlike(groups, by);
        const latest = await findLatest(service, groups, at);
        const shown = { by, sum: values.sum === true, ids };
        const data = groups.map((each) => toSummary(each, shown, latest));
        return { body: JSON.stringify({ data, meta: toMeta(service, question) }) };
      });
    },
  });
}

const isAlike = ({ units, bases }: Group) => units.length <= 1 && bases.length <= 1;

/** Throws a problem that says, group by group, what differs. */
function refuseUnlike(groups: readonly Group[], by: readonly Grouping[]): void {
  const unlike = groups.filter((each) => !isAlike(each));
  if (unlike.length === 0) return;
  const finer = groupings.filter((each) => /unit|basis/.test(each) && !by.includes(each));
  const hint =
    finer.length > 0 ? `Group by ${finer.join(', ')} too, or filter.` : 'Filter the figures.';
  throw new Problem(
    'unlike_quantities',
    `The figures of ${unlike.length} of ${groups.length} groups cannot be added. ${hint}`,
    { errors: unlike.slice(0, 20).map((each) => toUnlikeDetail(each, by, finer)) },
  );
}

function toUnlikeDetail(unlike: Group, by: readonly Grouping[], finer: readonly Grouping[]) {
  const name = by.map((field) => `${field} ${unlike.keys[field] ?? 'unknown'}`).join(', ');
  const units = unlike.units.length > 1 ? [`units ${unlike.units.join(', ')}`] : [];
  const bases = unlike.bases.length > 1 ? [`bases ${unlike.bases.map(toWords).join(', ')}`] : [];
  return {
    parameter: 'sum',
    code: 'unlike_quantities' as const,
    detail: `The figures of ${name} differ: ${[...units, ...bases].join('; ')}.`,
    ...(finer.length > 0 && { allowed: [...finer] }),
  };
}

const toWords = (basis: Basis | null) =>
  basis ? [basis.relation, basis.reading, basis.note].filter(Boolean).join(' ') : 'none';

type Latest = { id: string; quantity: unknown; period: string; agreement: string };

/** The latest figure of each group with how far the claims about it agree, by id. */
async function findLatest(
  service: Service,
  groups: readonly Group[],
  at: RevisionRef,
): Promise<Map<string, Latest>> {
  const ids = [...new Set(groups.flatMap(({ latest_id }) => latest_id ?? []))];
  const found = await findByIds(service.database, figures, ids, at);
  const about = { ...at, resource: figures.name, ids };
  const texts = await findClaimsAbout(service.database, claims, about);
  const byFigure = Map.groupBy(
    texts.map((each) => JSON.parse(each) as Claim),
    ({ subject_id }) => subject_id,
  );
  return new Map(
    [...found].map(([id, record_json]) => {
      const { quantity, period } = JSON.parse(record_json);
      const { agreement = 'single' } = groupClaims(figures, byFigure.get(id) ?? []).quantity ?? {};
      return [id, { id, quantity, period, agreement }];
    }),
  );
}

function toSummary(
  each: Group,
  shown: { by: readonly Grouping[]; sum: boolean; ids: boolean },
  latest: ReadonlyMap<string, Latest>,
) {
  const { units, bases, min, max, sum, ids, counts } = each;
  const oneUnit = units.length === 1;
  return {
    ...Object.fromEntries(shown.by.map((field) => [field, each.keys[field] ?? null])),
    ...counts,
    units,
    bases,
    min: oneUnit ? min : null,
    max: oneUnit ? max : null,
    ...(shown.sum && { sum: oneUnit ? sum : null }),
    latest: latest.get(each.latest_id ?? '') ?? null,
    ...(shown.ids && { ids }),
  };
}
