// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, fail, isObject, size, under, unknown, uuid } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';

const place = 'ChatStreamMessageEvent';
const keys = ['type', 'chat_id', 'message'];

export function checkChatStreamMessageEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'message') n = under(list, n, place, 'type', field, { type: 'string', const: 'message' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.message;
  if (field === undefined || !checkChatMessage(field, list)) n = under(list, n, place, 'message', field);
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'message') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamMessageEvent(value) {
  return checkChatStreamMessageEvent(value);
}

export function validateChatStreamMessageEvent(value) {
  return collect(checkChatStreamMessageEvent, value);
}
