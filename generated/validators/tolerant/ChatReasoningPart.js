// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatReasoningPart', 'type', 'text', 'signature', 'title'];

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value);
}

export function validateChatReasoningPart(value, options) {
  return observe(checkChatReasoningPart, value, options);
}

export function checkChatReasoningPart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (
    field !== 'reasoning' &&
    !report?.property(value, table, 1, field, { type: 'string', const: 'reasoning' })
  ) {
    return false;
  }
  field = value.text;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.signature;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.title;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
