// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatInputPartType } from './ChatInputPartType.js';

const table = ['ChatInputPart', 'type', 'text'];

export function isChatInputPart(value) {
  return checkChatInputPart(value);
}

export function validateChatInputPart(value, options) {
  return observe(checkChatInputPart, value, options);
}

export function checkChatInputPart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (
    (field === undefined || !checkChatInputPartType(field, report)) &&
    !report?.property(value, table, 1, field)
  ) {
    return false;
  }
  field = value.text;
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}
