// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, fail, isObject, size, under, unknown, uuid } from '../runtime.js';
import { checkChatStreamError } from './ChatStreamError.js';

const place = 'ChatStreamErrorEvent';
const keys = ['type', 'chat_id', 'error'];

export function checkChatStreamErrorEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.error;
  if (field === undefined || !checkChatStreamError(field, list)) n = under(list, n, place, 'error', field);
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'error') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamErrorEvent(value) {
  return checkChatStreamErrorEvent(value);
}

export function validateChatStreamErrorEvent(value) {
  return collect(checkChatStreamErrorEvent, value);
}
