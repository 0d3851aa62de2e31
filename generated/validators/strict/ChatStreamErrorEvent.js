// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, UUID, closed, collect, fail, isObject, under, uuid } from '../runtime.js';
import { checkChatStreamError, isChatStreamError } from './ChatStreamError.js';

const place = 'ChatStreamErrorEvent';
const keys = ['type', 'chat_id', 'error'];

export function isChatStreamErrorEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'error') return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.error;
  if (field === undefined || !isChatStreamError(field)) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'error') return false;
  }
  return true;
}

export function validateChatStreamErrorEvent(value) {
  return isChatStreamErrorEvent(value) ? [] : collect(checkChatStreamErrorEvent, value);
}

export function checkChatStreamErrorEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.error;
  if (field === undefined || !checkChatStreamError(field, list)) n = under(list, n, place, 'error', field);
  n = closed(list, place, value, keys);
  return n === start;
}
