// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatStreamError, isChatStreamError } from './ChatStreamError.js';

const place = 'ChatStreamErrorEvent';
const keys = ['type', 'chat_id', 'error'];

export function isChatStreamErrorEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'error') return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.error;
  if (field === undefined || !isChatStreamError(field)) return false;
  return true;
}

export function validateChatStreamErrorEvent(value, options) {
  return observe(isChatStreamErrorEvent, checkChatStreamErrorEvent, value, options);
}

export function checkChatStreamErrorEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.error;
  if (field === undefined || !checkChatStreamError(field, list)) n = under(list, n, place, 'error', field);
  n = remark(list, place, value, keys);
  return n === start;
}
