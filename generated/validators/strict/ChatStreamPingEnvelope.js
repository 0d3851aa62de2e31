// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatStreamPingEnvelope';
const keys = ['type', 'data'];

export function isChatStreamPingEnvelope(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'ping') return false;
  field = value.data;
  if (field !== undefined && field !== null) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'data') return false;
  }
  return true;
}

export function validateChatStreamPingEnvelope(value) {
  return isChatStreamPingEnvelope(value) ? [] : collect(checkChatStreamPingEnvelope, value);
}

export function checkChatStreamPingEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'ping') n = under(list, n, place, 'type', field, { type: 'string', const: 'ping' });
  field = value.data;
  if (field !== undefined && field !== null) n = under(list, n, place, 'data', field, { type: 'null' });
  n = closed(list, place, value, keys);
  return n === start;
}
