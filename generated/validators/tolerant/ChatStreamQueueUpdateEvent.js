// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['ChatStreamQueueUpdateEvent', '', 'type', 'chat_id', 'queued_messages'];

export function isChatStreamQueueUpdateEvent(value) {
  return checkChatStreamQueueUpdateEvent(value) === 0;
}

export function validateChatStreamQueueUpdateEvent(value, options) {
  return observe(checkChatStreamQueueUpdateEvent, value, options);
}

export function checkChatStreamQueueUpdateEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'queue_update') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"queue_update"' });
  }
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.queued_messages;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 4, 'an array');
    told += inside(each(field, checkChatQueuedMessage, report), report, names[4]);
  }
  return told + rest(value, report, names);
}
