// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatStreamStatus } from './ChatStreamStatus.js';

const place = 'ChatStreamStatusEvent';

export function checkChatStreamStatusEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'status') n = under(list, n, place, 'type', field, { type: 'string', const: 'status' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.status;
  if (field === undefined || !checkChatStreamStatus(field, list)) n = under(list, n, place, 'status', field);
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'chat_id' && key !== 'status') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatStreamStatusEvent(value) {
  return checkChatStreamStatusEvent(value);
}

export function validateChatStreamStatusEvent(value, options) {
  return observe(checkChatStreamStatusEvent, value, options);
}
