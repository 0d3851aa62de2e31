// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatStreamError';
const keys = ['message'];

export function isChatStreamError(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.message;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatStreamError(value, options) {
  return observe(isChatStreamError, checkChatStreamError, value, options);
}

export function checkChatStreamError(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string') n = under(list, n, place, 'message', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
