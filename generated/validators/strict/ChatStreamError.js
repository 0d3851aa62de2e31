// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatStreamError';
const keys = ['message'];

export function checkChatStreamError(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string' || field === '') {
    n = under(list, n, place, 'message', field, { type: 'string', minLength: 1 });
  }
  for (const key in value) {
    if (key !== 'message') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamError(value) {
  return checkChatStreamError(value);
}

export function validateChatStreamError(value) {
  return collect(checkChatStreamError, value);
}
