// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject, uuid } from '../runtime.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['ChatStreamQueueUpdateEvent', 'type', 'chat_id', 'queued_messages'];

export function isChatStreamQueueUpdateEvent(value) {
  return checkChatStreamQueueUpdateEvent(value);
}

export function validateChatStreamQueueUpdateEvent(value) {
  return collect(checkChatStreamQueueUpdateEvent, value);
}

export function checkChatStreamQueueUpdateEvent(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (
    field !== 'queue_update' &&
    !report?.property(value, table, 1, field, { type: 'string', const: 'queue_update' })
  ) {
    return false;
  }
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.queued_messages;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkChatQueuedMessage, report) || field.length < 1) &&
    !report?.property(value, table, 3, field, { type: 'array', minItems: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'queued_messages' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
