// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, TEXT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatStreamError';
const keys = ['message'];

export function isChatStreamError(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.message;
  if (typeof field !== 'string' || field === '') return false;
  for (const key in value) {
    if (key !== 'message') return false;
  }
  return true;
}

export function validateChatStreamError(value) {
  return isChatStreamError(value) ? [] : collect(checkChatStreamError, value);
}

export function checkChatStreamError(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string' || field === '') n = under(list, n, place, 'message', field, TEXT);
  n = closed(list, place, value, keys);
  return n === start;
}
