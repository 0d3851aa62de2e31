// Generated from spec/ by npm run generate. Do not edit.
import { LIST, OBJECT, UUID, closed, collect, each, fail, isObject, under, uuid } from '../runtime.js';
import { checkChatQueuedMessage, isChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'ChatStreamQueueUpdateEvent';
const keys = ['type', 'chat_id', 'queued_messages'];

export function isChatStreamQueueUpdateEvent(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'queue_update') return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.queued_messages;
  if (field !== undefined && (!Array.isArray(field) || field.length < 1 || !field.every(isChatQueuedMessage))) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'queued_messages') return false;
  }
  return true;
}

export function validateChatStreamQueueUpdateEvent(value) {
  return isChatStreamQueueUpdateEvent(value) ? [] : collect(checkChatStreamQueueUpdateEvent, value);
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
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.queued_messages;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkChatQueuedMessage, list) || field.length < 1)
  ) {
    n = under(list, n, place, 'queued_messages', field, LIST);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
