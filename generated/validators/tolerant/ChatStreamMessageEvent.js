// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';

const place = 'ChatStreamMessageEvent';

export function checkChatStreamMessageEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'message') n = under(list, n, place, 'type', field, { type: 'string', const: 'message' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.message;
  if (field === undefined || !checkChatMessage(field, list)) n = under(list, n, place, 'message', field);
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'chat_id' && key !== 'message') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatStreamMessageEvent(value) {
  return checkChatStreamMessageEvent(value);
}

export function validateChatStreamMessageEvent(value, options) {
  return observe(checkChatStreamMessageEvent, value, options);
}
