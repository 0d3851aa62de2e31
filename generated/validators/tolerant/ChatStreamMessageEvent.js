// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatMessage, isChatMessage } from './ChatMessage.js';

const place = 'ChatStreamMessageEvent';
const keys = ['type', 'chat_id', 'message'];

export function isChatStreamMessageEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'message') return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.message;
  if (field === undefined || !isChatMessage(field)) return false;
  return true;
}

export function validateChatStreamMessageEvent(value, options) {
  return observe(isChatStreamMessageEvent, checkChatStreamMessageEvent, value, options);
}

export function checkChatStreamMessageEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'message') n = under(list, n, place, 'type', field, { type: 'string', const: 'message' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.message;
  if (field === undefined || !checkChatMessage(field, list)) n = under(list, n, place, 'message', field);
  n = remark(list, place, value, keys);
  return n === start;
}
