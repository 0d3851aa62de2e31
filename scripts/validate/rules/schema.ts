import { error, type Rules, warning } from './rule.js';

/** What the schemas say. The validators name the broken keyword, and these are its sentences. */
export const SCHEMA_RULES: Rules = {
  type: error('A value has the JSON type that its schema names.'),
  required: error('A property that is always written is there.', 'R8'),
  const: error('A value is the only one that is allowed at its place.'),
  enum: error('A value is one of the known ones.'),
  pattern: error('A text has the form that its schema asks for.'),
  minLength: error('A text has at least its least length; an empty one is left out instead.', 'R8'),
  maxLength: error('A text has at most its greatest length.'),
  minimum: error('A number is not below its least value.'),
  maximum: error('A number is not above its greatest value.'),
  minItems: error('A list has at least its least number of items; an empty one is left out instead.', 'R8'),
  maxItems: error('A list has at most its greatest number of items.', 'S5'),
  anyOf: error('A value has one of the forms that are allowed at its place.'),
  condition: error('A property stands where another one asks for it, and only there.', 'R13'),
  not: error('Properties that exclude each other do not stand together.'),
  uuid: error('An id is a UUID in lower case.', 'R10'),
  'date-time': error('A time has the form of RFC 3339.', 'R10'),
  base64: error('Bytes are base64 in the standard alphabet, with padding.', 'R10'),
  'unknown-property': error('An object has no property that its type does not name.', 'S23'),
  'unknown-variant': error('The tag of a union names one of its known members.', 'S23'),
  // What the tolerant profile tells, and lets pass.
  'unknown-value': warning('A value is one of the known ones (tolerant: told once, passes).', 'S23'),
  unlisted: error('The validator complains of something that has no rule of its own.'),
};
