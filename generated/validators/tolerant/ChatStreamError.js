// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatStreamError';

export function checkChatStreamError(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string') n = under(list, n, place, 'message', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'message') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatStreamError(value) {
  return checkChatStreamError(value);
}

export function validateChatStreamError(value, options) {
  return observe(checkChatStreamError, value, options);
}
