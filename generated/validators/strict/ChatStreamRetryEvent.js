// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, fail, isObject, size, under, unknown, uuid } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const place = 'ChatStreamRetryEvent';
const keys = ['type', 'chat_id', 'retry'];

export function checkChatStreamRetryEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'retry') n = under(list, n, place, 'type', field, { type: 'string', const: 'retry' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.retry;
  if (field === undefined || !checkChatStreamRetry(field, list)) n = under(list, n, place, 'retry', field);
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'retry') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value);
}

export function validateChatStreamRetryEvent(value) {
  return collect(checkChatStreamRetryEvent, value);
}
