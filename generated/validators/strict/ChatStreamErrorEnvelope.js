// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatStreamErrorEnvelope';
const keys = ['type', 'data'];

export function checkChatStreamErrorEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  for (const key in value) {
    if (key !== 'type' && key !== 'data') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamErrorEnvelope(value) {
  return checkChatStreamErrorEnvelope(value);
}

export function validateChatStreamErrorEnvelope(value) {
  return collect(checkChatStreamErrorEnvelope, value);
}
