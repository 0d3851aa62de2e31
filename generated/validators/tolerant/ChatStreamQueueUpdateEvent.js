// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, OBJECT, STRING, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatQueuedMessage, isChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'ChatStreamQueueUpdateEvent';
const keys = ['type', 'chat_id', 'queued_messages'];

export function isChatStreamQueueUpdateEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'queue_update') return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.queued_messages;
  if (field !== undefined && (!Array.isArray(field) || !field.every(isChatQueuedMessage))) return false;
  return true;
}

export function validateChatStreamQueueUpdateEvent(value, options) {
  return observe(isChatStreamQueueUpdateEvent, checkChatStreamQueueUpdateEvent, value, options);
}

export function checkChatStreamQueueUpdateEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'queue_update') {
    n = under(list, n, place, 'type', field, { type: 'string', const: 'queue_update' });
  }
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.queued_messages;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatQueuedMessage, list))) {
    n = under(list, n, place, 'queued_messages', field, ARRAY);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
