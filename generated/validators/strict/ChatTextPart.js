// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, TEXT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatTextPart';
const keys = ['type', 'text'];

export function isChatTextPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'text') return false;
  field = value.text;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'text') return false;
  }
  return true;
}

export function validateChatTextPart(value) {
  return isChatTextPart(value) ? [] : collect(checkChatTextPart, value);
}

export function checkChatTextPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'text') n = under(list, n, place, 'type', field, { type: 'string', const: 'text' });
  field = value.text;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'text', field, TEXT);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
