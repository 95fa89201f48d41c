import { answerOf, type Document, header, resolve, type Schema } from './document.ts';

/** Bodies that the document gives as examples, for `@20x10/sdk/testing`: one for each address, and what `include` adds. */
export function buildExamples(document: Document): string {
  const sampler = new Sampler(document);
  const bodies: [string, unknown][] = [];
  const added: [string, unknown][] = [];
  for (const [path, { get }] of Object.entries(document.paths)) {
    const schema = get && answerOf(get);
    if (!schema) continue;
    bodies.push([path, schema.examples?.[0] ?? sampler.sample(schema)]);
    const record = schema.properties?.data && sampler.recordOf(schema.properties.data);
    const keys = record && sampler.sampleOptional(record);
    if (keys && Object.keys(keys).length > 0) added.push([path, keys]);
  }
  const texts = [
    `const bodies: Record<string, unknown> = ${sampler.write(Object.fromEntries(bodies))};`,
    `const included: Record<string, Record<string, unknown>> = ${sampler.write(Object.fromEntries(added))};`,
  ];
  return `${header}${sampler.declarations()}\n${texts.join('\n\n')}\n\nexport { bodies, included };\n`;
}

/** Makes values of schemas from the examples in them; a named schema has one value, shared by all that refer to it. */
class Sampler {
  readonly #document: Document;
  readonly #named = new Map<string, unknown>();

  constructor(document: Document) {
    this.#document = document;
  }

  sample(schema: Schema): unknown {
    if (schema.$ref) return this.#sampleNamed(schema.$ref.split('/').at(-1) as string);
    if (schema.examples) return schema.examples[0];
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[0];
    const branch = schema.anyOf?.[0] ?? schema.oneOf?.[0];
    if (branch) return this.sample(branch);
    const [type] = [schema.type].flat();
    if (type === 'array') return schema.items ? [this.sample(schema.items)] : [];
    if (type === 'object' || schema.properties) return this.#sampleObject(schema);
    return { string: 'text', integer: 1, number: 1, boolean: true }[type ?? ''] ?? null;
  }

  /** The schema of one record, where `data` holds one or several. */
  recordOf(data: Schema): Schema | undefined {
    const item = [data.type].flat().includes('array') ? data.items : data;
    const whole = item?.anyOf?.[0] ?? item;
    return whole?.$ref ? resolve(this.#document, whole) : undefined;
  }

  /** Keys that are there only when they are asked for by `include`. */
  sampleOptional({ properties = {}, required = [] }: Schema): Record<string, unknown> {
    const names = Object.keys(properties).filter(
      (name) => !required.includes(name) && name !== 'match',
    );
    return Object.fromEntries(names.map((name) => [name, this.sample(properties[name] as Schema)]));
  }

  #sampleNamed(name: string): unknown {
    if (!this.#named.has(name)) {
      const schema = this.#document.components.schemas[name] as Schema;
      // A page of an example is the last one: whoever walks on would never come to an end.
      const value = name === 'Page' ? { next: null, limit: 50 } : this.sample(schema);
      this.#named.set(name, value);
    }
    return this.#named.get(name);
  }

  #sampleObject({ properties = {}, required = [], additionalProperties }: Schema): object {
    const names = Object.keys(properties).filter((name) => required.includes(name));
    const value = Object.fromEntries(
      names.map((name) => [name, this.sample(properties[name] as Schema)]),
    );
    if (names.length === 0 && typeof additionalProperties === 'object') {
      const entry = this.sample(additionalProperties);
      return { [propertyOf(entry)]: entry };
    }
    return value;
  }

  /** Constants for the named values, each after those that it refers to. */
  declarations(): string {
    const used = [...this.#named].filter(
      ([, value]) => typeof value === 'object' && value !== null,
    );
    return used.map(([name, value]) => `const ${name} = ${this.write(value, name)};\n`).join('');
  }

  /** A value as source text, named values by their names. */
  write(value: unknown, own?: string): string {
    const name = [...this.#named].find(
      ([, each]) => each === value && typeof each === 'object',
    )?.[0];
    if (name && name !== own) return name;
    if (Array.isArray(value)) return `[${value.map((each) => this.write(each)).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const entries = Object.entries(value).map(
      ([key, each]) => `${JSON.stringify(key)}: ${this.write(each)}`,
    );
    return `{\n${entries.join(',\n')},\n}`.replace('{\n,\n}', '{}');
  }
}

/** The field that claims are about, as key of the claims of a record. */
function propertyOf(entry: unknown): string {
  const { claims } = entry as { claims?: { property?: string }[] };
  return claims?.[0]?.property ?? 'name';
}
