// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatStreamStatus, isChatStreamStatus } from './ChatStreamStatus.js';

const place = 'ChatStreamStatusEvent';
const keys = ['type', 'chat_id', 'status'];

export function isChatStreamStatusEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'status') return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.status;
  if (field === undefined || !isChatStreamStatus(field)) return false;
  return true;
}

export function validateChatStreamStatusEvent(value, options) {
  return observe(isChatStreamStatusEvent, checkChatStreamStatusEvent, value, options);
}

export function checkChatStreamStatusEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'status') n = under(list, n, place, 'type', field, { type: 'string', const: 'status' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.status;
  if (field === undefined || !checkChatStreamStatus(field, list)) n = under(list, n, place, 'status', field);
  n = remark(list, place, value, keys);
  return n === start;
}
