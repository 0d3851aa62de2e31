// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatTextPart';
const keys = ['type', 'text'];

export function isChatTextPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'text') return false;
  field = value.text;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatTextPart(value, options) {
  return observe(isChatTextPart, checkChatTextPart, value, options);
}

export function checkChatTextPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'text') n = under(list, n, place, 'type', field, { type: 'string', const: 'text' });
  field = value.text;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'text', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
