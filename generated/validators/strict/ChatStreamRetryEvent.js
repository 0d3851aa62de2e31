// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, UUID, closed, collect, fail, isObject, under, uuid } from '../runtime.js';
import { checkChatStreamRetry, isChatStreamRetry } from './ChatStreamRetry.js';

const place = 'ChatStreamRetryEvent';
const keys = ['type', 'chat_id', 'retry'];

export function isChatStreamRetryEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'retry') return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.retry;
  if (field === undefined || !isChatStreamRetry(field)) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'retry') return false;
  }
  return true;
}

export function validateChatStreamRetryEvent(value) {
  return isChatStreamRetryEvent(value) ? [] : collect(checkChatStreamRetryEvent, value);
}

export function checkChatStreamRetryEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'retry') n = under(list, n, place, 'type', field, { type: 'string', const: 'retry' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.retry;
  if (field === undefined || !checkChatStreamRetry(field, list)) n = under(list, n, place, 'retry', field);
  n = closed(list, place, value, keys);
  return n === start;
}
