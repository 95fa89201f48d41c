import type { JsonSchema } from '@20x10/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { answer, licence } from '../answers.ts';
import { findAddress } from '../base-address.ts';
import { type CitedAnswer, findCitedAnswer } from '../citation/cited-answer.ts';
import { findCitedExport } from '../citation/cited-export.ts';
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
export function citeRoutes(app: FastifyInstance, service: Service): void {
  app.get('/v1/cite', {
    schema: toCiteSchema(),
    handler: async (request, reply) => {
      const values = parseParameters(parameters, request.query as Record<string, unknown>);
      const format = values.format ?? chooseFormat(request.headers.accept);
      const { address, base } = findAddress(service, request);
      const cited = toCitedUrl(values.query, { address, revision: values.revision });
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
const notOurs = 'must be an address of this service such as /v1/counties/songchon';

/** Path and query of the answer to cite. */
function toCitedUrl(
  query: string | undefined,
  { address, revision }: { address: string; revision: number | undefined },
): string {
  if (query === undefined) throw parameterProblem('query', 'is required');
  const isWhole = address !== '' && query.startsWith(`${address}/`);
  const own = isWhole ? query.slice(address.length) : query;
  const url = own.startsWith('/') && URL.canParse(own, local) ? new URL(own, local) : undefined;
  if (url?.origin !== local || !/^\/v1(\/|$)/.test(url.pathname))
    throw parameterProblem('query', notOurs);
  const { pathname, searchParams } = url;
  if (/^\/v1\/(cite|catalog)(\/|$)/.test(pathname))
    throw parameterProblem('query', 'must be an address that answers with records');
  const named = searchParams.get('revision');
  if (revision !== undefined && named === null) searchParams.set('revision', String(revision));
  else if (revision !== undefined && named !== String(revision))
    throw parameterProblem('revision', `is ${revision}, but the query names revision ${named}`);
  const search = searchParams.toString();
  return search === '' ? pathname : `${pathname}?${search}`;
}

async function findCited(
  app: FastifyInstance,
  { service, request }: { service: Service; request: FastifyRequest },
  url: string,
): Promise<CitedAnswer> {
  const { pathname, searchParams } = new URL(url, local);
  const found = await findCitedExport(service, pathname, searchParams);
  return found ?? findCitedAnswer(app, request, url);
}
