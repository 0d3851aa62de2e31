// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatStreamMessagePart, isChatStreamMessagePart } from './ChatStreamMessagePart.js';

const place = 'ChatStreamMessagePartEvent';
const keys = ['type', 'chat_id', 'message_part'];

export function isChatStreamMessagePartEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'message_part') return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.message_part;
  if (field === undefined || !isChatStreamMessagePart(field)) return false;
  return true;
}

export function validateChatStreamMessagePartEvent(value, options) {
  return observe(isChatStreamMessagePartEvent, checkChatStreamMessagePartEvent, value, options);
}

export function checkChatStreamMessagePartEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'message_part') {
    n = under(list, n, place, 'type', field, { type: 'string', const: 'message_part' });
  }
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.message_part;
  if (field === undefined || !checkChatStreamMessagePart(field, list)) {
    n = under(list, n, place, 'message_part', field);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
