import { isObject, type JsonObject } from '../contract/json.js';
import { valueAt } from '../contract/pointer.js';
import type { Schemas } from '../contract/profiles.js';
import { isOfType } from '../coverage/keywords.js';
import type { Mutant } from './mutant.js';

/** Mutants that accept exactly what the schema accepts, with the proof: no fixture can notice them. */
export interface Equivalence {
  name: string;
  /** Why no value tells the two apart. */
  reason: string;
  applies(mutant: Mutant, place: Place): boolean;
}

interface Place {
  /** The schema that was changed, as it was. */
  schema: JsonObject;
  /** The schemas around it, the nearest first: of a member of `anyOf`, the one that holds the `anyOf`. */
  around: JsonObject[];
}

export const EQUIVALENCES: Equivalence[] = [
  {
    name: 'type beside values',
    reason: 'A value of another type is none of the values that `enum` or `const` beside it names.',
    applies: ({ operator }, { schema }) => {
      const values = 'const' in schema ? [schema.const] : schema.enum;
      return (
        (operator === 'drop type' || operator === 'widen type') &&
        Array.isArray(values) &&
        values.every((value) => [schema.type].flat().some((type) => isOfType(value, String(type))))
      );
    },
  },
  {
    name: 'alternatives that take everything',
    reason: 'One of the alternatives takes every value; the others are there to describe what is normal.',
    applies: ({ operator, what, tokens }, { schema, around }) =>
      (tokens.at(-2) === 'anyOf' && takesEverything(around[0])) ||
      (operator === 'drop union' && takesEverything({ anyOf: schema.anyOf })) ||
      (operator === 'drop property schema' && takesEverything(propertyOf(schema, what))) ||
      (operator === 'drop variant' && takesEverything(schema) && takesEverything({ anyOf: without(schema.anyOf as JsonObject[], what) })),
  },
  {
    name: 'any value under a name, in an open object',
    reason: 'The property takes every value and may be absent, and a property without a name passes as well.',
    applies: ({ operator, what }, { schema }) =>
      operator === 'drop property' &&
      schema.additionalProperties === undefined &&
      takesEverything(propertyOf(schema, what)) &&
      !((schema.required ?? []) as string[]).includes(what),
  },
  {
    name: 'type beside a condition on keys',
    reason: 'A value that is no object has every key of `required`, as JSON Schema reads it: it takes the branch `then` and breaks the `not` there.',
    applies: ({ operator }, { schema: { type, if: condition, then } }) =>
      (operator === 'drop type' || operator === 'widen type') &&
      type === 'object' &&
      hasOnly(condition, ['properties', 'required']) &&
      isObject(then) &&
      hasOnly(then.not, ['required']),
  },
  {
    name: 'condition on a key that is required',
    reason: 'Without the key the condition holds or does not, and the value is refused either way: the schema around it requires the key.',
    applies: ({ operator, what, tokens }, { around }) =>
      operator === 'drop required' && tokens.at(-1) === 'if' && ((around[0]?.required ?? []) as string[]).includes(what),
  },
  {
    name: 'shortest base64',
    reason: 'Base64 with its padding comes in groups of four characters: what has one has four.',
    applies: ({ operator, what }, { schema: { contentEncoding, minLength } }) =>
      operator === 'move bound' && what === 'minLength 2' && contentEncoding === 'base64' && minLength === 1,
  },
  {
    name: 'one address after the other',
    reason: 'After its first character an address goes on with anything but white space, so several without a space between them are one.',
    applies: ({ operator, what }, { schema: { pattern } }) =>
      operator === 'change pattern' && pattern === '^(https?://[^/?#\\s]\\S*)?$' && what === '"?" at 23 becomes "*"',
  },
];

/** Whether a schema says nothing of a value, by itself or by one of its alternatives. */
function takesEverything(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  return Object.entries(schema).every(
    ([keyword, value]) =>
      keyword === 'description' ||
      keyword.startsWith('x-') ||
      (keyword === 'anyOf' && Array.isArray(value) && value.some((member) => takesEverything(member))),
  );
}

function propertyOf(schema: JsonObject, name: string): unknown {
  return isObject(schema.properties) ? schema.properties[name] : undefined;
}

function without(members: JsonObject[], name: string): JsonObject[] {
  return members.filter((member, index) => String(member.$ref ?? member.title ?? index) !== name);
}

function hasOnly(schema: unknown, keywords: string[]): boolean {
  return isObject(schema) && Object.keys(schema).every((keyword) => keywords.includes(keyword));
}

/** The equivalence that a mutant falls under, if any. */
export function equivalenceOf(mutant: Mutant, schemas: Schemas): Equivalence | undefined {
  const root = schemas[mutant.type];
  const around = mutant.tokens.map((_, index) => valueAt(root, mutant.tokens.slice(0, index))).filter(isObject);
  const place = { schema: valueAt(root, mutant.tokens) as JsonObject, around: around.reverse() };
  return EQUIVALENCES.find(({ applies }) => applies(mutant, place));
}
