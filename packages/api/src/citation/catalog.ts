import { type Resource, resources } from '@20x10/schema';
import { licence } from '../answers.ts';
import { formsOf, mediaTypes } from '../exports/forms.ts';
import { datasetTitle } from './formats.ts';

/** The state of the dataset that is described, and where the service is. */
export type Described = {
  revision: number;
  /** Days of the first revision and of this one, YYYY-MM-DD. */
  issued_on: string;
  revised_on: string;
  /** Address of the service; empty for addresses relative to it. */
  address: string;
};

const description =
  "An open, citable record of the DPRK's Regional Development 20×10 Policy: who is said to build what, where, when, with which result, and who says so. Every value rests on claims of sources.";
const keywords = ['DPRK', 'North Korea', 'regional development', '20×10', 'factories', 'counties'];

/** The catalogue as JSON-LD, in the words of DCAT 3 and of schema.org at once. */
export function buildCatalog(described: Described) {
  const at = (path: string) => `${described.address}${path}`;
  const datasets = [toWhole(described), ...resources.map((each) => toTable(each, described))];
  return {
    '@context': context,
    '@id': at('/v1/catalog'),
    '@type': ['dcat:Catalog', 'schema:DataCatalog'],
    ...toWords(datasetTitle, description),
    ...toRights(described),
    'dcat:service': {
      '@id': at('/v1'),
      '@type': ['dcat:DataService', 'schema:WebAPI'],
      ...toWords(`${datasetTitle}, HTTP API`, 'Reads any part of the dataset at any revision.'),
      'dcat:endpointURL': { '@id': at('/v1') },
      'dcat:endpointDescription': { '@id': at('/openapi.json') },
      'dcat:servesDataset': datasets.map((each) => ({ '@id': each['@id'] })),
      'schema:documentation': { '@id': at('/docs') },
    },
    'dcat:dataset': datasets,
    'schema:dataset': datasets.map((each) => ({ '@id': each['@id'] })),
  };
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const toWords = (title: string, words: string) => ({
  'dct:title': title,
  'schema:name': title,
  'dct:description': words,
  'schema:description': words,
});

const toDay = (day: string) => ({ '@value': day, '@type': 'xsd:date' });

/** Whose it is, under which licence, and of when. */
function toRights({ revision, issued_on, revised_on, address }: Described) {
  const publisher = {
    '@id': `${address}/v1/catalog#publisher`,
    '@type': ['foaf:Agent', 'schema:Organization'],
    'foaf:name': datasetTitle,
    'schema:name': datasetTitle,
  };
  return {
    'dct:publisher': publisher,
    'schema:publisher': { '@id': publisher['@id'] },
    'schema:creator': { '@id': publisher['@id'] },
    'dct:license': { '@id': licence.url },
    'schema:license': { '@id': licence.url },
    'dct:issued': toDay(issued_on),
    'schema:datePublished': issued_on,
    'dct:modified': toDay(revised_on),
    'schema:dateModified': revised_on,
    'dcat:version': String(revision),
    'schema:version': String(revision),
    'schema:isAccessibleForFree': true,
  };
}

const country = { '@id': 'https://sws.geonames.org/1873107/' };
const toSubject = (landing: string) => ({
  'dct:spatial': country,
  'schema:spatialCoverage': country,
  'dcat:keyword': keywords,
  'schema:keywords': keywords,
  'dcat:landingPage': { '@id': landing },
  'schema:url': { '@id': landing },
});

function toWhole(described: Described) {
  const { revision, address } = described;
  const parts = resources.map(({ name }) => ({ '@id': `${address}/v1/catalog#${name}` }));
  return {
    '@id': `${address}/v1/catalog#dataset`,
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    ...toWords(datasetTitle, description),
    ...toRights(described),
    ...toSubject(`${address}/docs`),
    'dct:identifier': `20x10-records@${revision}`,
    'schema:identifier': `20x10-records@${revision}`,
    'dct:hasPart': parts,
    'schema:hasPart': parts,
    ...toDistributions([
      {
        title: 'Data Package: a CSV file for each resource, with schemas, keys and licences',
        url: `${address}/v1/exports/dataset.zip?revision=${revision}`,
        mediaType: 'application/zip',
        conformsTo: 'https://datapackage.org/profiles/2.0/datapackage.json',
      },
    ]),
  };
}

function toTable(resource: Resource, described: Described) {
  const { revision, address } = described;
  const { name, summary } = resource;
  const whole = { '@id': `${address}/v1/catalog#dataset` };
  return {
    '@id': `${address}/v1/catalog#${name}`,
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    ...toWords(`${datasetTitle}: ${name}`, summary),
    ...toRights(described),
    ...toSubject(`${address}/v1/${name}`),
    'dct:isPartOf': whole,
    'schema:isPartOf': whole,
    ...toDistributions(
      formsOf(resource).map((form) => ({
        title: `${name} as ${form}`,
        url: `${address}/v1/exports/${name}.${form}?revision=${revision}`,
        mediaType: mediaTypes[form],
      })),
    ),
  };
}

type Distribution = { title: string; url: string; mediaType: string; conformsTo?: string };

function toDistributions(distributions: readonly Distribution[]) {
  const found = distributions.map(({ title, url, mediaType, conformsTo }) => ({
    '@id': url,
    '@type': ['dcat:Distribution', 'schema:DataDownload'],
    'dct:title': title,
    'schema:name': title,
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'schema:contentUrl': { '@id': url },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'schema:encodingFormat': mediaType,
    'dct:license': { '@id': licence.url },
    'schema:license': { '@id': licence.url },
    ...(conformsTo && { 'dct:conformsTo': { '@id': conformsTo } }),
  }));
  return {
    'dcat:distribution': found,
    'schema:distribution': found.map((each) => ({ '@id': each['@id'] })),
  };
}
