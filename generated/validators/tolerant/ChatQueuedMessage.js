// Generated from spec/ by npm run generate. Do not edit.
import { INTEGER, OBJECT, STRING, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatMessagePart, isChatMessagePart } from './ChatMessagePart.js';

const place = 'ChatQueuedMessage';
const keys = ['id', 'chat_id', 'content', 'created_at'];

export function isChatQueuedMessage(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.content;
  if ((!Array.isArray(field) || !field.every(isChatMessagePart)) && field !== null) return false;
  field = value.created_at;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatQueuedMessage(value, options) {
  return observe(isChatQueuedMessage, checkChatQueuedMessage, value, options);
}

export function checkChatQueuedMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, INTEGER);
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.content;
  if ((!Array.isArray(field) || !each(field, checkChatMessagePart, list)) && field !== null) {
    n = under(list, n, place, 'content', field, { type: ['array', 'null'] });
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
