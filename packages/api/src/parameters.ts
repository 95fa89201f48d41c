import { parseEdtf } from '@20x10/schema';
import { distance } from 'fastest-levenshtein';
import { Problem, type ProblemDetail } from './problems.ts';

export type JsonSchema = Record<string, unknown>;

/** A query parameter: what the document says of it, and how its text is read. */
export type Parameter<T = unknown> = {
  description: string;
  schema: JsonSchema;
  example?: unknown;
  /** Whether several values are given one by one, because they may hold commas. */
  repeated?: true;
  /** Reads the texts given; throws an Unreadable when they are no such value. */
  read(texts: readonly string[]): T;
};
export type Parameters = Readonly<Record<string, Parameter>>;
export type Values<P extends Parameters> = {
  [K in keyof P]?: P[K] extends Parameter<infer T> ? T : never;
};

/** A parameter's value that cannot be read. */
export class Unreadable extends Error {
  readonly allowed: readonly string[] | undefined;
  constructor(message: string, allowed?: readonly string[]) {
    super(message);
    this.allowed = allowed;
  }
}

type Words = { description: string; example?: unknown };

function single<T>(words: Words, schema: JsonSchema, read: (text: string) => T): Parameter<T> {
  return {
    ...words,
    schema,
    read: ([text, ...more]) => {
      if (more.length > 0) throw new Unreadable('is given more than once');
      return read(text as string);
    },
  };
}

/** A whole number within bounds. */
export function integerParameter(
  words: Words,
  minimum: number,
  maximum: number,
  standard?: number,
) {
  const schema = {
    type: 'integer',
    minimum,
    maximum,
    ...(standard === undefined ? {} : { default: standard }),
  };
  return single(words, schema, (text) => {
    const number = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw new Unreadable(`must be a whole number from ${minimum} to ${maximum}`);
  });
}

/** A decimal number. */
export function numberParameter(words: Words) {
  return single(words, { type: 'number' }, readNumber);
}
function readNumber(text: string): number {
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  throw new Unreadable('must be a decimal number such as 2.5');
}

/** One of a few words. */
export function choiceParameter<T extends string>(
  words: Words,
  choices: readonly T[],
  standard?: T,
) {
  const schema = {
    type: 'string',
    enum: choices,
    ...(standard === undefined ? {} : { default: standard }),
  };
  return single(words, schema, (text) => oneOf(text, choices));
}

/** Text of limited length. */
export function textParameter(words: Words, maxLength: number) {
  return single(words, { type: 'string', minLength: 1, maxLength }, (text) => {
    if (text.trim() !== '' && text.length <= maxLength) return text.normalize('NFC');
    throw new Unreadable(`must be text of 1 to ${maxLength} characters`);
  });
}

/** Text of a pattern, which `meaning` says in words. */
export function patternParameter(words: Words, pattern: string, meaning: string) {
  const expression = new RegExp(pattern);
  return single(words, { type: 'string', pattern }, (text) => {
    if (expression.test(text)) return text;
    throw new Unreadable(`must be ${meaning}`);
  });
}

/** `true` or `false`. */
export function booleanParameter(words: Words) {
  return single(words, { type: 'boolean' }, (text) => oneOf(text, ['true', 'false']) === 'true');
}

/** An EDTF date. */
export function dateParameter(words: Words) {
  return single(words, { type: 'string' }, readDate);
}
function readDate(text: string): string {
  if (parseEdtf(text)) return text;
  throw new Unreadable(
    'must be an EDTF date such as 2024-12-20, 2024-03, 2024 or 2025-02-07/2025-02-10',
  );
}

/** So many values of a set are taken at most. */
export const maxValues = 200;

/** The set of the values, in the order given; throws when there are more than may be asked for. */
function toSet<T>(values: Iterable<T>): T[] {
  const set = [...new Set(values)];
  if (set.length > maxValues) throw new Unreadable(`takes ${maxValues} values at most`);
  return set;
}

/** A set of values, separated by commas or given one by one; what is repeated counts once. */
export function listParameter<T>(
  words: Words,
  item: JsonSchema,
  read: (text: string) => T,
): Parameter<T[]> {
  const { enum: choices = [] } = item as { enum?: readonly string[] };
  const maxItems = Math.min(maxValues, choices.length || maxValues);
  return {
    ...words,
    schema: { type: 'array', items: item, minItems: 1, maxItems, uniqueItems: true },
    read: (texts) => {
      const parts = texts.flatMap((text) => text.split(',')).map((part) => part.trim());
      if (parts.includes('')) throw new Unreadable('has an empty value');
      return toSet(toSet(parts).map(read));
    },
  };
}

/** A set of a few words. */
export function choicesParameter<T extends string>(words: Words, choices: readonly T[]) {
  return listParameter(words, { type: 'string', enum: choices }, (text) => oneOf(text, choices));
}

/** What to order by, `-` for descending, in the order given: each field once. */
export function sortParameter(words: Words, fields: readonly string[]): Parameter<string[]> {
  const choices = fields.flatMap((each) => [each, `-${each}`]);
  const sorts = choicesParameter(words, choices);
  return {
    ...sorts,
    schema: { ...sorts.schema, maxItems: fields.length },
    read: (texts) => {
      const given = texts.flatMap((text) => text.split(','));
      const names = given.slice(0, fields.length + 1).map((each) => each.trim().replace(/^-/, ''));
      const twice = names.find((name, index) => names.indexOf(name) < index);
      if (twice && fields.includes(twice)) throw new Unreadable(`has ${twice} more than once`);
      return sorts.read(texts);
    },
  };
}

/** A set of texts in which commas are kept: given one by one. */
export function textsParameter(words: Words, maxLength: number): Parameter<string[]> {
  return {
    ...words,
    schema: { type: 'string', minLength: 1, maxLength },
    repeated: true,
    read: (texts) => {
      if (texts.some((text) => text === '' || text.length > maxLength)) {
        throw new Unreadable(`must be text of 1 to ${maxLength} characters`);
      }
      return toSet(texts);
    },
  };
}

export const readers = { number: readNumber, date: readDate, oneOf, integer: readInteger };

function readInteger(text: string): number {
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new Unreadable('must be a whole number such as 2024');
}

function oneOf<T extends string>(text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const near = nearest(text, choices);
  throw new Unreadable(
    near
      ? `has no value "${shorten(text)}"; did you mean "${near}"?`
      : `has no value "${shorten(text)}"`,
    choices,
  );
}

/** Reads a query string's values; throws one problem that names the first parameters at fault. */
export function parseParameters<P extends Parameters>(
  parameters: P,
  query: Readonly<Record<string, unknown>>,
): Values<P> {
  const values: Record<string, unknown> = {};
  const faults = createFaults(Object.keys(parameters));
  for (const [name, given] of Object.entries(query)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) {
      faults.addUnknown(name);
      continue;
    }
    try {
      values[name] = parameter.read(toTexts(given));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      faults.addInvalid(name, error);
    }
  }
  const problem = faults.toProblem();
  if (problem) throw problem;
  return values as Values<P>;
}

// PostgreSQL has no text with U+0000.
function toTexts(given: unknown): string[] {
  const texts = [given].flat() as string[];
  if (texts.some((text) => text.includes('\0'))) throw new Unreadable('has the character U+0000');
  return texts;
}

/** The problem of one parameter's value. */
export function parameterProblem(
  parameter: string,
  message: string,
  allowed?: readonly string[],
): Problem {
  return problemOf([invalidParameter(parameter, new Unreadable(message, allowed))]);
}

// A query string has room for thousands of faults, and what is said of each costs more than reading it.
const faultsReported = 10;
const allowedReported = 150;

/** Gathers what is wrong with a query: the first faults in words, of the others how many there are. */
function createFaults(known: readonly string[]) {
  const errors: ProblemDetail[] = [];
  let others = 0;
  let mayList = allowedReported;
  const add = (toDetail: () => ProblemDetail) => {
    if (errors.length === faultsReported) {
      others += 1;
      return;
    }
    const { allowed = [], ...detail } = toDetail();
    const listed = allowed.slice(0, mayList);
    mayList -= listed.length;
    errors.push(listed.length > 0 ? { ...detail, allowed: listed } : detail);
  };
  let isFirstUnknown = true;
  return {
    addUnknown: (name: string) => {
      add(() => unknownParameter(name, known, isFirstUnknown));
      isFirstUnknown = false;
    },
    addInvalid: (name: string, error: Unreadable) => add(() => invalidParameter(name, error)),
    toProblem: () => (errors.length > 0 ? problemOf(errors, others) : undefined),
  };
}

function problemOf(errors: ProblemDetail[], others = 0): Problem {
  const code = errors.some((each) => each.code === 'unknown_parameter')
    ? 'unknown_parameter'
    : 'invalid_parameter';
  const details = errors.map(({ detail }) => detail);
  const detail = [...details, ...(others > 0 ? [`… and ${others} more.`] : [])].join(' ');
  return new Problem(code, detail, { errors });
}

function invalidParameter(parameter: string, error: Unreadable): ProblemDetail {
  const detail = `The parameter ${parameter} ${error.message.replace(/[^?]$/, '$&.')}`;
  const allowed = error.allowed ? { allowed: [...error.allowed] } : {};
  return { parameter, code: 'invalid_parameter', detail, ...allowed };
}

function unknownParameter(
  name: string,
  known: readonly string[],
  listsKnown: boolean,
): ProblemDetail {
  const near = nearest(name, known);
  const parameter = shorten(name);
  const detail = near
    ? `There is no parameter ${parameter}; did you mean ${near}?`
    : `There is no parameter ${parameter}.`;
  const allowed = near ? [near] : listsKnown ? [...known] : [];
  return { parameter, code: 'unknown_parameter', detail, allowed };
}

/** The choice most like the text, if any is like it. */
export function nearest(text: string, choices: readonly string[]): string | undefined {
  if (text.length > 100) return undefined;
  const asked = text.toLowerCase();
  let best: { choice: string; away: number } | undefined;
  for (const choice of choices) {
    const most = Math.min(
      Math.max(2, choice.length / 3),
      (best?.away ?? Number.POSITIVE_INFINITY) - 1,
    );
    // Texts are at least as far apart as their lengths are.
    if (Math.abs(choice.length - asked.length) > most) continue;
    const away = distance(asked, choice.toLowerCase());
    if (away <= most) best = { choice, away };
  }
  return best?.choice;
}

/** A text of the client as it may be told back. */
export function shorten(text: string, length = 60): string {
  const shown = text.length > length ? `${text.slice(0, length)}…` : text;
  return shown.toWellFormed().replaceAll(/\p{Cc}/gu, '\ufffd');
}
