import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { type Document, header } from './document.ts';

/** TypeScript types of the document. Enums are open in answers, closed in parameters and problems. */
export async function buildTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(withoutRest(document) as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    postTransform: (type, { path }) => (isClosed(path ?? '') ? undefined : openEnum(type)),
  });
  // Editors show the text of a comment first, and its tags small below.
  return header + astToString(nodes).replace(/^(\s*(?:\/\*)?\*) @description /gm, '$1 ');
}

/**
 * Leaves out what no type of the client is made from: failures, whose bodies are all the schema Problem,
 * headers, which are text, and the other forms of lists, which are asked for as exports.
 */
function withoutRest(document: Document): Document {
  const copy = structuredClone(document);
  for (const { get } of Object.values(copy.paths)) {
    if (!get) continue;
    const { '200': success } = get.responses;
    if (!success) continue;
    delete success.headers;
    const json = success.content?.['application/json'];
    if (json) success.content = { 'application/json': json };
    get.responses = { '200': success };
  }
  return copy;
}

// The codes of problems are a published, closed vocabulary: `switch` over them may be exhaustive.
const isClosed = (path: string) =>
  path.includes('/parameters/') || path.startsWith('#/components/schemas/Problem/');

/** A service may learn new terms: `"a" | "b"` becomes `"a" | "b" | (string & {})`, which keeps completion. */
function openEnum(type: ts.TypeNode): ts.TypeNode | undefined {
  // A single text is a constant, which no later version changes.
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = [...type.types];
  if (!members.some(isText) || !members.every((each) => isText(each) || isNull(each))) {
    return undefined;
  }
  return ts.factory.createUnionTypeNode([...members, anyOtherText()]);
}

// openapi-typescript writes a text as an identifier with quotes, to keep letters outside ASCII.
const isText = (type: ts.TypeNode) =>
  (ts.isIdentifier(type) && type.text.startsWith('"')) ||
  (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal));
const isNull = (type: ts.TypeNode) =>
  ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;

function anyOtherText(): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}
