// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, UUID, closed, collect, fail, isObject, under, uuid } from '../runtime.js';
import { checkChatMessage, isChatMessage } from './ChatMessage.js';

const place = 'ChatStreamMessageEvent';
const keys = ['type', 'chat_id', 'message'];

export function isChatStreamMessageEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'message') return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.message;
  if (field === undefined || !isChatMessage(field)) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'message') return false;
  }
  return true;
}

export function validateChatStreamMessageEvent(value) {
  return isChatStreamMessageEvent(value) ? [] : collect(checkChatStreamMessageEvent, value);
}

export function checkChatStreamMessageEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'message') n = under(list, n, place, 'type', field, { type: 'string', const: 'message' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.message;
  if (field === undefined || !checkChatMessage(field, list)) n = under(list, n, place, 'message', field);
  n = closed(list, place, value, keys);
  return n === start;
}
