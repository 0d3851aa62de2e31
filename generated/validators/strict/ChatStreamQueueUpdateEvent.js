// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, each, fail, isObject, size, under, unknown, uuid } from '../runtime.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'ChatStreamQueueUpdateEvent';
const keys = ['type', 'chat_id', 'queued_messages'];

export function checkChatStreamQueueUpdateEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'queue_update') {
    n = under(list, n, place, 'type', field, { type: 'string', const: 'queue_update' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.queued_messages;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatQueuedMessage, list) || field.length < 1)) {
    n = under(list, n, place, 'queued_messages', field, { type: 'array', minItems: 1 });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'queued_messages') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatStreamQueueUpdateEvent(value) {
  return checkChatStreamQueueUpdateEvent(value);
}

export function validateChatStreamQueueUpdateEvent(value) {
  return collect(checkChatStreamQueueUpdateEvent, value);
}
