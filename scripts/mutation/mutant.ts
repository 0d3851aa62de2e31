import type { JsonObject } from '../contract/json.js';
import { formatPointer } from '../contract/pointer.js';
import type { Profile } from '../contract/profiles.js';

/** The ways in which a schema is changed, in the order of the report. */
export const OPERATORS = {
  'drop required': 'a required name may be absent',
  'add required': 'an optional name must be present',
  'drop type': 'any JSON type passes',
  'widen type': 'one more JSON type passes, each in turn',
  'narrow type': 'one of the types is refused, or a fraction',
  'drop enum': 'any value of the type passes',
  'drop value': 'one value of the enumeration is refused',
  'add value': 'the empty text passes too, which Go writes for a value that is not set',
  'drop const': 'any value of the type passes, in a tag too',
  'drop format': 'the pattern that a format or an encoding stands for is gone',
  'drop pattern': 'a pattern written by hand is gone',
  'change pattern': 'an anchor, a character, a count or an alternative of a pattern is another, wherever the pattern stands',
  'drop bound': 'a least or a greatest is gone',
  'move bound': 'a bound lets one more pass, or one fewer',
  'drop items': 'any element passes',
  'drop property': 'the schema does not name a property any more',
  'drop property schema': 'a property takes any value',
  'drop reference': 'the type that is referred to is not asked',
  'open object': 'properties that are not named pass, or values of a map do',
  'close object': 'properties that are not named are refused',
  'drop union': 'none of the variants need hold',
  'drop variant': 'one variant is refused',
  'drop condition': 'a branch, the condition or an exclusion is gone, or the branches change places',
} as const;

export type Operator = keyof typeof OPERATORS;

/** One change of one keyword. */
export interface Change {
  operator: Operator;
  /** What exactly, such as `without id` or `minLength 0`. */
  what: string;
  /** The schema of that place after the change. */
  node: JsonObject;
}

/** A schema with one change, or several with the same one. */
export interface Mutant {
  profile: Profile;
  operator: Operator;
  what: string;
  /** Where the change stands; the first of its places if there are several. */
  type: string;
  tokens: string[];
  /** The changed schemas, by type. */
  schemas: Map<string, JsonObject>;
}

/** One line for people: `strict Chat /properties/title: drop type`. */
export function describeMutant({ profile, type, tokens, operator, what }: Mutant): string {
  const place = formatPointer(tokens);
  return `${profile} ${type}${place && ` ${place}`}: ${operator}${what && ` (${what})`}`;
}
