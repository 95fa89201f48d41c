import { resources } from '@20x10/schema';
import type { FastifyInstance } from 'fastify';
import { findAddress } from '../base-address.ts';
import { header, problemResponses } from '../documents.ts';
import { ofOneHost } from '../prepared.ts';
import type { Service } from '../service.ts';

/** Texts that tell programs how to read the service. */
export function guideRoutes(app: FastifyInstance, service: Service): void {
  guideRoute(app, service, {
    path: '/robots.txt',
    operationId: 'get_robots',
    summary: 'What crawlers may read',
    write: toRobots,
  });
  guideRoute(app, service, {
    path: '/llms.txt',
    operationId: 'get_llms',
    summary: 'How to read the service',
    write: toGuide,
  });
}

type Guide = {
  path: string;
  operationId: string;
  summary: string;
  write: (address: string) => string;
};

function guideRoute(app: FastifyInstance, service: Service, guide: Guide): void {
  const { path, operationId, summary, write } = guide;
  app.get(path, {
    schema: {
      operationId,
      summary,
      description: `${summary}, in plain words.`,
      tags: ['service'],
      response: {
        200: {
          description: summary,
          headers: {
            'cache-control': header('How long it may be kept.'),
            'x-request-id': header('Id of the request.'),
          },
          content: { 'text/plain': { schema: { type: 'string', description: summary } } },
        },
        ...problemResponses([]),
      },
    },
    handler: async (request, reply) => {
      const { address, base } = findAddress(service, request);
      const shared = { 'cache-control': 'public, max-age=3600' };
      reply.headers(base === undefined ? shared : ofOneHost);
      return reply.type('text/plain; charset=utf-8').send(write(address));
    },
  });
}

const toRobots = (
  address: string,
) => `# The records are open under CC BY 4.0. How to read them: ${address}/llms.txt
# Those who want them all: ${address}/v1/exports/dataset.zip has them in one file.
User-agent: *
Allow: /
Disallow: /*cursor=
`;

const toGuide = (address: string) => `# 20×10 Records

> An open, citable record of the DPRK's Regional Development 20×10 Policy: who is said to build what, where, when, with which result, and who says so.

The service records claims: what a source says, in which words, relayed from whom. It never judges what is true. State media, ministries, analysts and anonymous sources stand side by side. A field without a value is \`null\`: unknown, or disputed. Records are licensed CC BY 4.0; outside datasets have their own terms, named at ${address}/v1.

## How to read it

- Every read is a read of one numbered revision. Name it in \`revision=\` to get the same answer for ever; \`meta.query\` of each answer is its address pinned so.
- Lists come in pages: follow \`page.next\` in \`cursor=\` until it is \`null\`. All pages of a walk are of one revision.
- Filters are named after fields: \`province_id=kangwon,jagang\`, \`status[not]=planned\`, \`inaugurated_on[gte]=2025\`. An unknown parameter is refused and the nearest one suggested.
- Dates are EDTF, quantities are intervals with the wording of the source. \`certainty=certain\` keeps what must meet a bound, \`possible\` what may.
- \`include=claims\` says for each field who claims what, and how far they agree. Give these with any figure you repeat, and the citation of \`meta.citation\`.
- Send \`If-None-Match\` with the \`ETag\` you have; heed \`Retry-After\`.

## Start here

- [Search](${address}/v1/search?q=Songchon): any record, by name in every script and romanisation
- [The programme](${address}/v1/policy): aims, scope, targets and programme years
- [Progress](${address}/v1/progress): what was planned, begun, opened and reported operating on a day
- [Disagreements](${address}/v1/conflicts): claims that cannot all hold
- [Summaries of figures](${address}/v1/production-figures/summary): counts and bounds by metric and place
- [Citations](${address}/v1/cite?query=/v1/counties/songchon): any answer with the sources behind it
- [Terms](${address}/v1/vocabularies): every term with its definition

## Records

${resources.map(({ name, summary }) => `- [${name}](${address}/v1/${name}): ${summary}`).join('\n')}

## Whole

- [OpenAPI document](${address}/openapi.json): every address, parameter and field
- [Data Package](${address}/v1/exports/dataset.zip): all records as CSV with their schemas
- [Catalogue](${address}/v1/catalog): the dataset by DCAT 3 and schema.org
- [Changes](${address}/v1/changes): what each revision added, changed and withdrew
`;
