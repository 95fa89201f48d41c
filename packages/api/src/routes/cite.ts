import type { JsonSchema } from '@20x10/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { answer, licence } from '../answers.ts';
import { findAddress } from '../base-address.ts';
import type { CitablePath, FindCitable } from '../citation/citable.ts';
import { type CitedAnswer, findCitedAnswer } from '../citation/cited-answer.ts';
import { findCitedPackage, findCitedTable } from '../citation/cited-export.ts';
import { type CitationFormat, citationFormats } from '../citation/formats.ts';
import { toRouteSchema } from '../documents.ts';
import {
  choiceParameter,
  parameterProblem,
  parseParameters,
  textParameter,
} from '../parameters.ts';
import { Problem } from '../problems.ts';
import { revisionParameter, toCanonical } from '../resources/params.ts';
import type { Service } from '../service.ts';

const formats = Object.keys(citationFormats) as CitationFormat[];
const parameters = {
  query: textParameter(
    {
      description:
        'Address of the answer to cite, percent-encoded: path and query under `/v1`, or the whole address.',
      example: '/v1/counties/songchon?revision=1',
    },
    4000,
  ),
  format: choiceParameter(
    {
      description: 'Form of the citation; without it the one that Accept asks for, or `csl-json`.',
      example: 'bibtex',
    },
    formats,
  ),
  revision: {
    ...revisionParameter,
    description: 'Revision to cite where the query names none; the newest without it.',
  },
};

/** Citations of answers, with the sources behind them. */
export function citeRoutes(app: FastifyInstance, service: Service, findCitable: FindCitable): void {
  app.get('/v1/cite', {
    config: { citable: 'no' },
    schema: toCiteSchema(),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const format = values.format ?? chooseFormat(request.headers.accept);
      const { address, base } = findAddress(service, request);
      const asked = { query: values.query, revision: values.revision };
      const cited = toCited(findCitable, address, asked);
      // Outside answer(): an inner request waits for its own turn, which this one must not hold.
      const found = await findCited(app, { service, request }, cited);
      const { revision, hash, pinned, immutable, query } = found;
      const question = {
        path: '/v1/cite',
        canonical: toCanonical({ query, format }),
        revision,
        hash,
        pinned,
        immutable,
        mediaType: citationFormats[format].mediaType,
        base,
      };
      return answer(service, { request, reply }, question, async () => ({
        body: citationFormats[format].write({
          revision,
          revised_on: service.revisions.dayOf(revision),
          address: `${address}${query}`,
          licence,
          sources: await found.findSources(service.database),
        }),
      }));
    },
  });
}

const bodies: Record<CitationFormat, JsonSchema> = {
  'csl-json': {
    type: 'array',
    description: 'CSL items: the answer, then its sources.',
    items: {
      type: 'object',
      properties: {
        id: { type: 'string', description: 'Key of the item.', examples: ['kosis-census2008-gh'] },
        type: { type: 'string', description: 'CSL type.', examples: ['dataset'] },
        title: { type: 'string', description: 'Title.', examples: ['20×10 Records'] },
      },
      required: ['id', 'type', 'title'],
    },
  },
  bibtex: { type: 'string', description: 'BibTeX entries: the answer, then its sources.' },
  text: { type: 'string', description: 'Lines of text: the answer, then its sources.' },
};

function toCiteSchema() {
  const contents = Object.fromEntries(
    formats.map((format) => [citationFormats[format].mediaType, { schema: bodies[format] }]),
  );
  return toRouteSchema({
    operationId: 'cite',
    summary: 'Cite an answer',
    description:
      'A citation of any answer under `/v1`, pinned to its revision, followed by the sources behind the records that it is made of.',
    tag: 'service',
    parameters,
    required: ['query'],
    contents,
    problems: [
      'unknown_parameter',
      'invalid_parameter',
      'not_found',
      'unknown_revision',
      'not_acceptable',
      'unlike_quantities',
    ],
  });
}

function chooseFormat(accept: string | undefined): CitationFormat {
  if (accept === undefined) return 'csl-json';
  const offered = formats.map((format) => citationFormats[format].mediaType);
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes([...offered]);
  const found = formats.find((format) => citationFormats[format].mediaType === best);
  if (found) return found;
  throw new Problem('not_acceptable', `A citation can be sent as ${offered.join(', ')}.`);
}

const local = 'http://localhost';
const notOurs =
  'must be an address of this service that answers with records, such as /v1/counties/songchon';

/** What is to be cited: where the router finds it, and with which parameters. */
function toCited(
  findCitable: FindCitable,
  address: string,
  { query, revision }: { query: string | undefined; revision: number | undefined },
): Cited {
  if (query === undefined) throw parameterProblem('query', 'is required');
  const isWhole = address !== '' && query.startsWith(`${address}/`);
  const own = isWhole ? query.slice(address.length) : query;
  const url = own.startsWith('/') && URL.canParse(own, local) ? new URL(own, local) : undefined;
  const found = url?.origin === local ? findCitable(url.pathname) : undefined;
  if (!url || !found) throw parameterProblem('query', notOurs);
  const { searchParams } = url;
  const named = searchParams.get('revision');
  if (revision !== undefined && named === null) searchParams.set('revision', String(revision));
  else if (revision !== undefined && named !== String(revision))
    throw parameterProblem('revision', `is ${revision}, but the query names revision ${named}`);
  return { ...found, searchParams };
}

type Cited = CitablePath & { searchParams: URLSearchParams };

function findCited(
  app: FastifyInstance,
  { service, request }: { service: Service; request: FastifyRequest },
  { citable, path, searchParams }: Cited,
): Promise<CitedAnswer> {
  if (citable === 'answer') return findCitedAnswer(app, request, { path, searchParams });
  if (citable === 'package') return findCitedPackage(service, path, searchParams);
  return findCitedTable(service, path, { resource: citable, searchParams });
}
