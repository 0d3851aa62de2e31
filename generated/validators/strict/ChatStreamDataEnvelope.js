// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const place = 'ChatStreamDataEnvelope';
const keys = ['type', 'data'];

export function checkChatStreamDataEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'data') n = under(list, n, place, 'type', field, { type: 'string', const: 'data' });
  field = value.data;
  if (!Array.isArray(field) || !each(field, checkChatStreamEvent, list) || field.length < 1 || field.length > 256) {
    n = under(list, n, place, 'data', field, { type: 'array', minItems: 1, maxItems: 256 });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'data') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value);
}

export function validateChatStreamDataEnvelope(value) {
  return collect(checkChatStreamDataEnvelope, value);
}
