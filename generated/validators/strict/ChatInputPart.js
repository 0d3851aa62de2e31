// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatInputPartType } from './ChatInputPartType.js';

const place = 'ChatInputPart';
const pattern = /\S/u;
const keys = ['type', 'text'];

export function checkChatInputPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field === undefined || !checkChatInputPartType(field, list)) n = under(list, n, place, 'type', field);
  field = value.text;
  if (typeof field !== 'string' || !pattern.test(field)) {
    n = under(list, n, place, 'text', field, { type: 'string', pattern: pattern, hint: 'text that is not blank' });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'text') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatInputPart(value) {
  return checkChatInputPart(value);
}

export function validateChatInputPart(value) {
  return collect(checkChatInputPart, value);
}
