import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

type Response = { content?: Record<string, { schema: object }>; headers?: Record<string, object> };
type Document = {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
  components: object;
};
type Checker = {
  document: Document;
  paths: [RegExp, string][];
  validators: Map<string, ValidateFunction>;
  ajv: Ajv2020;
};

// Lists in JSON lack them.
const onlyInSomeForms = ['export-row-count', 'content-disposition'];

const checkers = new WeakMap<FastifyInstance, Checker>();

function checkerOf(app: FastifyInstance): Checker {
  const known = checkers.get(app);
  if (known) return known;
  const document = JSON.parse(JSON.stringify(app.swagger())) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'document', components: document.components });
  const paths = Object.keys(document.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .map((path): [RegExp, string] => [
      new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      path,
    ]);
  const checker = { document, paths, validators: new Map(), ajv };
  checkers.set(app, checker);
  return checker;
}

/** Throws when an answer of a documented address is not as the document says. */
export function checkAgainstDocument(
  app: FastifyInstance,
  asked: string | InjectOptions,
  response: LightMyRequestResponse,
): void {
  const { method, url } = typeof asked === 'string' ? { method: 'GET', url: asked } : asked;
  const pathname = new URL(String(url), 'http://localhost').pathname;
  const checker = checkerOf(app);
  const path = checker.paths.find(([pattern]) => pattern.test(pathname))?.[1];
  if (!path || (method ?? 'GET') !== 'GET') return;
  const { statusCode } = response;
  const described = checker.document.paths[path]?.get?.responses[statusCode];
  if (!described)
    throw new Error(`${path} does not document ${statusCode}: ${response.body.slice(0, 300)}`);
  for (const name of Object.keys(described.headers ?? {})) {
    const optional = ['link', 'retry-after', ...onlyInSomeForms].includes(name);
    if (!optional && response.headers[name] === undefined)
      throw new Error(`${path} ${statusCode} lacks the header ${name}`);
  }
  if (!described.content) return;
  const type = String(response.headers['content-type']).split(';')[0] as string;
  const content = described.content[type];
  if (!content) throw new Error(`${path} ${statusCode} does not document ${type}`);
  if (!type.includes('json') || type.includes('ndjson')) return;
  const key = `${path} ${statusCode} ${type}`;
  const validate = checker.validators.get(key) ?? compile(checker, key, content.schema);
  if (!validate(response.json())) {
    throw new Error(
      `${key}: ${checker.ajv.errorsText(validate.errors)}\n${response.body.slice(0, 500)}`,
    );
  }
}

function compile({ ajv, validators }: Checker, key: string, schema: object): ValidateFunction {
  const local = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'),
  );
  const validate = ajv.compile(local);
  validators.set(key, validate);
  return validate;
}
