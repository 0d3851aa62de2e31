// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, closed, collect, fail, isObject, under } from '../runtime.js';
import { checkChatInputPartType, isChatInputPartType } from './ChatInputPartType.js';

const pattern = /\S/u;
const place = 'ChatInputPart';
const keys = ['type', 'text'];

export function isChatInputPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field === undefined || !isChatInputPartType(field)) return false;
  field = value.text;
  if (typeof field !== 'string' || !pattern.test(field)) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'text') return false;
  }
  return true;
}

export function validateChatInputPart(value) {
  return isChatInputPart(value) ? [] : collect(checkChatInputPart, value);
}

export function checkChatInputPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field === undefined || !checkChatInputPartType(field, list)) n = under(list, n, place, 'type', field);
  field = value.text;
  if (typeof field !== 'string' || !pattern.test(field)) {
    n = under(list, n, place, 'text', field, { type: 'string', pattern: pattern, hint: 'text that is not blank' });
  }
  n = closed(list, place, value, keys);
  return n === start;
}
