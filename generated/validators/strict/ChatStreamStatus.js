// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, closed, collect, fail, isObject, under } from '../runtime.js';
import { checkChatStatus, isChatStatus } from './ChatStatus.js';

const place = 'ChatStreamStatus';
const keys = ['status'];

export function isChatStreamStatus(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.status;
  if (field === undefined || !isChatStatus(field)) return false;
  for (const key in value) {
    if (key !== 'status') return false;
  }
  return true;
}

export function validateChatStreamStatus(value) {
  return isChatStreamStatus(value) ? [] : collect(checkChatStreamStatus, value);
}

export function checkChatStreamStatus(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.status;
  if (field === undefined || !checkChatStatus(field, list)) n = under(list, n, place, 'status', field);
  n = closed(list, place, value, keys);
  return n === start;
}
