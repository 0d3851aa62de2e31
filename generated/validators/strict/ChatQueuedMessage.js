// Generated from spec/ by npm run generate. Do not edit.
import { INTEGER, OBJECT, TIME, UUID, closed, collect, each, fail, isObject, time, under, uuid } from '../runtime.js';
import { checkChatMessagePart, isChatMessagePart } from './ChatMessagePart.js';

const place = 'ChatQueuedMessage';
const keys = ['id', 'chat_id', 'content', 'created_at'];

export function isChatQueuedMessage(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.content;
  if ((!Array.isArray(field) || !field.every(isChatMessagePart)) && field !== null) return false;
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) return false;
  for (const key in value) {
    if (key !== 'id' && key !== 'chat_id' && key !== 'content' && key !== 'created_at') return false;
  }
  return true;
}

export function validateChatQueuedMessage(value) {
  return isChatQueuedMessage(value) ? [] : collect(checkChatQueuedMessage, value);
}

export function checkChatQueuedMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, INTEGER);
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.content;
  if ((!Array.isArray(field) || !each(field, checkChatMessagePart, list)) && field !== null) {
    n = under(list, n, place, 'content', field, { type: ['array', 'null'] });
  }
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'created_at', field, TIME);
  n = closed(list, place, value, keys);
  return n === start;
}
