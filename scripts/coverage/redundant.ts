import { isObject, type JsonObject } from '../contract/json.js';
import { valueAt } from '../contract/pointer.js';
import type { Schemas } from '../contract/profiles.js';
import { isOfType } from './keywords.js';
import type { Unit } from './unit.js';

/** Units that no value can show, with the proof: most are constraints that never refuse a value alone. */
export interface Redundancy {
  name: string;
  /** Why no case can exist. */
  reason: string;
  /** The proof, for one unit: the schema it stands in, and the schema around that one if there is one. */
  applies(unit: Unit, schema: JsonObject, around: JsonObject | undefined): boolean;
}

export const REDUNDANCIES: Redundancy[] = [
  {
    name: 'type beside values',
    reason: 'A value of another type is none of the values that `enum` or `const` beside it names, so it breaks that keyword too.',
    applies: ({ kind, what }, schema) => {
      const values = 'const' in schema ? [schema.const] : schema.enum;
      return (
        kind === 'constraints' &&
        what === 'type' &&
        Array.isArray(values) &&
        values.every((value) => [schema.type].flat().some((type) => isOfType(value, String(type))))
      );
    },
  },
  {
    name: 'alternatives that take everything',
    reason: 'One of the alternatives takes every value; the others are there to describe what is normal.',
    applies: ({ kind, what, tokens }, schema, around) =>
      kind === 'constraints' && (takesEverything(what === 'anyOf' ? schema : undefined) || (tokens.at(-2) === 'anyOf' && takesEverything(around))),
  },
  {
    name: 'type beside a condition on keys',
    reason: 'A value that is no object has every key of `required`, as JSON Schema reads it: it takes the branch `then` and breaks the `not` there.',
    applies: ({ kind, what }, { type, if: condition, then }) =>
      kind === 'constraints' &&
      what === 'type' &&
      type === 'object' &&
      hasOnly(condition, ['properties', 'required']) &&
      isObject(then) &&
      hasOnly(then.not, ['required']),
  },
  {
    name: 'shortest base64',
    reason: 'Base64 with its padding comes in groups of four characters, so no accepted text is as short as one.',
    applies: ({ kind, what }, { contentEncoding, minLength }) =>
      kind === 'edges' && what === 'minLength' && contentEncoding === 'base64' && Number(minLength) % 4 !== 0,
  },
];

function hasOnly(schema: unknown, keywords: string[]): boolean {
  return isObject(schema) && Object.keys(schema).every((keyword) => keywords.includes(keyword));
}

function takesEverything(schema: JsonObject | undefined): boolean {
  return Array.isArray(schema?.anyOf) && schema.anyOf.some((member) => Object.keys(member).every((key) => key === 'description'));
}

/** The redundancy that a unit falls under, if any. */
export function redundancyOf(unit: Unit, schemas: Schemas): Redundancy | undefined {
  if (unit.kind !== 'constraints' && unit.kind !== 'edges') return undefined;
  const schema = valueAt(schemas[unit.type], unit.tokens) as JsonObject;
  const around = unit.tokens.length > 1 ? (valueAt(schemas[unit.type], unit.tokens.slice(0, -2)) as JsonObject) : undefined;
  return REDUNDANCIES.find(({ applies }) => applies(unit, schema, around));
}
