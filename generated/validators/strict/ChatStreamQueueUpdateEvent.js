// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers, uuid } from '../runtime.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['ChatStreamQueueUpdateEvent', '', 'type', 'chat_id', 'queued_messages'];

export function isChatStreamQueueUpdateEvent(value) {
  return checkChatStreamQueueUpdateEvent(value) === 0;
}

export function validateChatStreamQueueUpdateEvent(value) {
  return collect(checkChatStreamQueueUpdateEvent, value);
}

export function checkChatStreamQueueUpdateEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 2;
  field = value.type;
  if (field !== 'queue_update') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"queue_update"' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.queued_messages;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field) || field.length < 1) {
      told += fail(field, report, names, 4, !Array.isArray(field) ? 'an array' : { minItems: ' must not be empty' });
    }
    told += inside(each(field, checkChatQueuedMessage, report), report, names[4]);
  }
  return told + strangers(value, report, names, named);
}
