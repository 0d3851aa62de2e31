import { isObject, type JsonObject } from '../../contract/json.js';
import type { Contract } from '../../contract/load.js';
import { typeName } from '../../contract/operations.js';
import type { WireType } from '../../contract/types.js';
import type { Field } from '../model.js';

/** A link to the page of a wire type, in Markdown. */
export function typeLink(name: string): string {
  return `[${name}](${typeAddress(name)})`;
}

export function typeAddress(name: string): string {
  return `schemas/${name}.html`;
}

/** The properties of an object schema as a table of fields; `anchors` where the page is the fields' own home. */
export function fieldsOf(schema: JsonObject, anchors = false): Field[] {
  const required = (schema.required ?? []) as string[];
  return Object.entries((schema.properties ?? {}) as Record<string, JsonObject>).map(([name, property]) => ({
    name,
    type: typeWords(property),
    presence: required.includes(name) ? 'required' : 'optional',
    nullable: isNullable(property),
    description: String(property.description ?? ''),
    facts: factsOf(property),
    sensitive: property['x-sensitive'] === true,
    ...(anchors ? { id: name } : {}),
  }));
}

/** What kind of value a schema takes, in Markdown: `string`, `list of [Chat](…)`. Null is told apart from it. */
export function typeWords(schema: JsonObject): string {
  const reference = typeof schema.$ref === 'string' ? typeName(schema.$ref) : undefined;
  if (reference) return typeLink(reference);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(alternatives)) {
    const words = (alternatives as JsonObject[]).filter((one) => one.type !== 'null').map(typeWords);
    if (words.length) return [...new Set(words)].join(' or ');
  }
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((type) => type !== undefined && type !== 'null');
  const words = types.map((type) => {
    if (type === 'array') return `list of ${schema.items ? typeWords(schema.items as JsonObject) : 'anything'}`;
    if (type === 'object' && schema.additionalProperties !== undefined && !schema.properties) {
      return isObject(schema.additionalProperties) ? `map of ${typeWords(schema.additionalProperties)}` : 'map of any JSON';
    }
    return String(type);
  });
  return words.join(' or ') || 'any JSON';
}

function isNullable(schema: JsonObject): boolean {
  if (Array.isArray(schema.type) && schema.type.includes('null')) return true;
  return [schema.oneOf, schema.anyOf].some((list) => Array.isArray(list) && list.some((one) => isObject(one) && one.type === 'null'));
}

/** Each keyword that bounds a value, in a few words. */
const KEYWORDS: Record<string, (value: never) => string> = {
  const: (value: unknown) => `always ${code(value)}`,
  enum: (values: unknown[]) => `one of ${values.map((value) => code(value)).join(', ')}`,
  'x-known-values': (values: unknown[]) => `known values ${values.map((value) => code(value)).join(', ')}`,
  format: (format: string) => `format ${code(format, false)}`,
  contentEncoding: (encoding: string) => `encoded as ${encoding}`,
  minLength: (length: number) => (length === 1 ? 'not empty' : `at least ${length} characters`),
  maxLength: (length: number) => `at most ${length} characters`,
  pattern: (pattern: string) => `matches ${code(pattern, false)}`,
  minimum: (least: number) => `at least ${least}`,
  exclusiveMinimum: (least: number) => `more than ${least}`,
  maximum: (most: number) => `at most ${most}`,
  minItems: (length: number) => (length === 1 ? 'not empty' : `at least ${length} elements`),
  maxItems: (length: number) => `at most ${length} elements`,
  default: (value: unknown) => `${code(value)} when absent`,
};

export function factsOf(schema: JsonObject): string[] {
  return Object.entries(KEYWORDS)
    .filter(([keyword]) => schema[keyword] !== undefined)
    .map(([keyword, say]) => say(schema[keyword] as never));
}

function code(value: unknown, quoted = true): string {
  return `\`${quoted ? JSON.stringify(value) : String(value)}\``;
}

/** Which operations and types mention a type, each as a link in Markdown. */
export function usersOf(contract: Contract, name: string): { operations: string[]; types: string[] } {
  const operations = contract.operations
    .filter(({ request, answers }) => [request, ...answers.map(({ body }) => body)].some((body) => body?.name === name))
    .map(({ id }) => `[\`${id}\`](rest/${id}.html)`);
  const types = [...contract.types.values()].filter((type) => type.name !== name && mentioned(type).has(name)).map((type) => typeLink(type.name));
  return { operations, types };
}

function mentioned({ schema }: WireType): Set<string> {
  return new Set([...JSON.stringify(schema).matchAll(/"\$ref":"\.\/(\w+)\.yaml"/g)].map((match) => match[1] as string));
}

export function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
