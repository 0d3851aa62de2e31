// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatStatus } from './ChatStatus.js';

const place = 'ChatStreamStatus';

export function checkChatStreamStatus(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.status;
  if (field === undefined || !checkChatStatus(field, list)) n = under(list, n, place, 'status', field);
  if (list) {
    for (const key in value) {
      if (key !== 'status') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatStreamStatus(value) {
  return checkChatStreamStatus(value);
}

export function validateChatStreamStatus(value, options) {
  return observe(checkChatStreamStatus, value, options);
}
