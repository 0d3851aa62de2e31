// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, minItems, minLength, only, pattern, strangers, uuid } from '../runtime.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['ChatStreamQueueUpdateEvent', '', 'type', 'chat_id', 'queued_messages'];
const keywords = { const: only, pattern, minLength, minItems };

export function isChatStreamQueueUpdateEvent(value) {
  return checkChatStreamQueueUpdateEvent(value) === 0;
}

export function validateChatStreamQueueUpdateEvent(value) {
  return collect(checkChatStreamQueueUpdateEvent, value, keywords);
}

export function checkChatStreamQueueUpdateEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 2;
  field = value.type;
  if (field !== 'queue_update') {
    told += fail(field, report, names, 2, { type: 'string', const: 'queue_update' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
  }
  field = value.queued_messages;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field) || field.length < 1) {
      told += fail(field, report, names, 4, { type: 'array', minItems: 1 });
    }
    told += inside(each(field, checkChatQueuedMessage, report), report, names[4]);
  }
  return told + strangers(value, report, names, named);
}
