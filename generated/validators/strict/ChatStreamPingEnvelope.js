// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatStreamPingEnvelope';
const keys = ['type', 'data'];

export function checkChatStreamPingEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'ping') n = under(list, n, place, 'type', field, { type: 'string', const: 'ping' });
  field = value.data;
  if (field !== undefined && field !== null) n = under(list, n, place, 'data', field, { type: 'null' });
  for (const key in value) {
    if (key !== 'type' && key !== 'data') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamPingEnvelope(value) {
  return checkChatStreamPingEnvelope(value);
}

export function validateChatStreamPingEnvelope(value) {
  return collect(checkChatStreamPingEnvelope, value);
}
