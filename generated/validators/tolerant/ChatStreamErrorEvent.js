// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatStreamError } from './ChatStreamError.js';

const place = 'ChatStreamErrorEvent';

export function checkChatStreamErrorEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.error;
  if (field === undefined || !checkChatStreamError(field, list)) n = under(list, n, place, 'error', field);
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'chat_id' && key !== 'error') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatStreamErrorEvent(value) {
  return checkChatStreamErrorEvent(value);
}

export function validateChatStreamErrorEvent(value, options) {
  return observe(checkChatStreamErrorEvent, value, options);
}
