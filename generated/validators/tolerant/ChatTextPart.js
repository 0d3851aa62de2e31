// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatTextPart', 'type', 'text'];

export function isChatTextPart(value) {
  return checkChatTextPart(value);
}

export function validateChatTextPart(value, options) {
  return observe(checkChatTextPart, value, options);
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
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
