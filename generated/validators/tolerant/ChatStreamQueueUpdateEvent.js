// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['ChatStreamQueueUpdateEvent', 'type', 'chat_id', 'queued_messages'];

export function isChatStreamQueueUpdateEvent(value) {
  return checkChatStreamQueueUpdateEvent(value);
}

export function validateChatStreamQueueUpdateEvent(value, options) {
  return observe(checkChatStreamQueueUpdateEvent, value, options);
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
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.queued_messages;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkChatQueuedMessage, report)) &&
    !report?.property(value, table, 3, field, 'array')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
