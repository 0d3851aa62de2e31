// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatStreamMessagePart } from './ChatStreamMessagePart.js';

const place = 'ChatStreamMessagePartEvent';

export function checkChatStreamMessagePartEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'message_part') {
    n = under(list, n, place, 'type', field, { type: 'string', const: 'message_part' });
  }
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.message_part;
  if (field === undefined || !checkChatStreamMessagePart(field, list)) {
    n = under(list, n, place, 'message_part', field);
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'chat_id' && key !== 'message_part') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatStreamMessagePartEvent(value) {
  return checkChatStreamMessagePartEvent(value);
}

export function validateChatStreamMessagePartEvent(value, options) {
  return observe(checkChatStreamMessagePartEvent, value, options);
}
