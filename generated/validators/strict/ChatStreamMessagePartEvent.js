// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, UUID, closed, collect, fail, isObject, under, uuid } from '../runtime.js';
import { checkChatStreamMessagePart, isChatStreamMessagePart } from './ChatStreamMessagePart.js';

const place = 'ChatStreamMessagePartEvent';
const keys = ['type', 'chat_id', 'message_part'];

export function isChatStreamMessagePartEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'message_part') return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.message_part;
  if (field === undefined || !isChatStreamMessagePart(field)) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'message_part') return false;
  }
  return true;
}

export function validateChatStreamMessagePartEvent(value) {
  return isChatStreamMessagePartEvent(value) ? [] : collect(checkChatStreamMessagePartEvent, value);
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
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.message_part;
  if (field === undefined || !checkChatStreamMessagePart(field, list)) {
    n = under(list, n, place, 'message_part', field);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
