// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const place = 'ChatStreamRetryEvent';

export function checkChatStreamRetryEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'retry') n = under(list, n, place, 'type', field, { type: 'string', const: 'retry' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.retry;
  if (field === undefined || !checkChatStreamRetry(field, list)) n = under(list, n, place, 'retry', field);
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'chat_id' && key !== 'retry') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value);
}

export function validateChatStreamRetryEvent(value, options) {
  return observe(checkChatStreamRetryEvent, value, options);
}
