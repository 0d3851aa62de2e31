// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, closed, collect, each, fail, isObject, under } from '../runtime.js';
import { checkChatStreamEvent, isChatStreamEvent } from './ChatStreamEvent.js';

const place = 'ChatStreamDataEnvelope';
const keys = ['type', 'data'];

export function isChatStreamDataEnvelope(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'data') return false;
  field = value.data;
  if (!Array.isArray(field) || field.length < 1 || field.length > 256 || !field.every(isChatStreamEvent)) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'data') return false;
  }
  return true;
}

export function validateChatStreamDataEnvelope(value) {
  return isChatStreamDataEnvelope(value) ? [] : collect(checkChatStreamDataEnvelope, value);
}

export function checkChatStreamDataEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'data') n = under(list, n, place, 'type', field, { type: 'string', const: 'data' });
  field = value.data;
  if (
    !Array.isArray(field) ||
    !each(field, checkChatStreamEvent, list) ||
    field.length < 1 ||
    field.length > 256
  ) {
    n = under(list, n, place, 'data', field, { type: 'array', minItems: 1, maxItems: 256 });
  }
  n = closed(list, place, value, keys);
  return n === start;
}
