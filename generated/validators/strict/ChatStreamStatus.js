// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatStatus } from './ChatStatus.js';

const place = 'ChatStreamStatus';
const keys = ['status'];

export function checkChatStreamStatus(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.status;
  if (field === undefined || !checkChatStatus(field, list)) n = under(list, n, place, 'status', field);
  for (const key in value) {
    if (key !== 'status') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamStatus(value) {
  return checkChatStreamStatus(value);
}

export function validateChatStreamStatus(value) {
  return collect(checkChatStreamStatus, value);
}
