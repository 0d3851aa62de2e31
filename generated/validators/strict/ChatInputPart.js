// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';
import { checkChatInputPartType } from './ChatInputPartType.js';

const table = ['ChatInputPart', 'type', 'text'];
const pattern = /\S/u;

export function isChatInputPart(value) {
  return checkChatInputPart(value);
}

export function validateChatInputPart(value) {
  return collect(checkChatInputPart, value);
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
  if (
    (typeof field !== 'string' || !pattern.test(field)) &&
    !report?.property(value, table, 2, field, { type: 'string', pattern: pattern })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'text' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
