// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatTextPart', 'type', 'text'];

export function isChatTextPart(value) {
  return checkChatTextPart(value);
}

export function validateChatTextPart(value) {
  return collect(checkChatTextPart, value);
}

export function checkChatTextPart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'text' && !report?.property(value, table, 1, field, { type: 'string', const: 'text' })) {
    return false;
  }
  field = value.text;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 2, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'text' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
