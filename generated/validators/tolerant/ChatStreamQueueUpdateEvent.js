// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'ChatStreamQueueUpdateEvent';

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
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.queued_messages;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatQueuedMessage, list))) {
    n = under(list, n, place, 'queued_messages', field, { type: 'array' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'chat_id' && key !== 'queued_messages') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatStreamQueueUpdateEvent(value) {
  return checkChatStreamQueueUpdateEvent(value);
}

export function validateChatStreamQueueUpdateEvent(value, options) {
  return observe(checkChatStreamQueueUpdateEvent, value, options);
}
