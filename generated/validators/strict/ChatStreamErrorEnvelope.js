// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatStreamErrorEnvelope';
const keys = ['type', 'data'];

export function isChatStreamErrorEnvelope(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'error') return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'data') return false;
  }
  return true;
}

export function validateChatStreamErrorEnvelope(value) {
  return isChatStreamErrorEnvelope(value) ? [] : collect(checkChatStreamErrorEnvelope, value);
}

export function checkChatStreamErrorEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  n = closed(list, place, value, keys);
  return n === start;
}
