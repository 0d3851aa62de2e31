// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const place = 'ChatStreamDataEnvelope';

export function checkChatStreamDataEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'data') n = under(list, n, place, 'type', field, { type: 'string', const: 'data' });
  field = value.data;
  if (!Array.isArray(field) || !each(field, checkChatStreamEvent, list)) {
    n = under(list, n, place, 'data', field, { type: 'array' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'data') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value);
}

export function validateChatStreamDataEnvelope(value, options) {
  return observe(checkChatStreamDataEnvelope, value, options);
}
