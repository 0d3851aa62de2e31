// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, UUID, closed, collect, fail, isObject, under, uuid } from '../runtime.js';
import { checkChatStreamStatus, isChatStreamStatus } from './ChatStreamStatus.js';

const place = 'ChatStreamStatusEvent';
const keys = ['type', 'chat_id', 'status'];

export function isChatStreamStatusEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'status') return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.status;
  if (field === undefined || !isChatStreamStatus(field)) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'status') return false;
  }
  return true;
}

export function validateChatStreamStatusEvent(value) {
  return isChatStreamStatusEvent(value) ? [] : collect(checkChatStreamStatusEvent, value);
}

export function checkChatStreamStatusEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'status') n = under(list, n, place, 'type', field, { type: 'string', const: 'status' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.status;
  if (field === undefined || !checkChatStreamStatus(field, list)) n = under(list, n, place, 'status', field);
  n = closed(list, place, value, keys);
  return n === start;
}
