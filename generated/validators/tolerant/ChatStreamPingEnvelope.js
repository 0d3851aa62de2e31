// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatStreamPingEnvelope';
const keys = ['type', 'data'];

export function isChatStreamPingEnvelope(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'ping') return false;
  field = value.data;
  if (field !== undefined && field !== null) return false;
  return true;
}

export function validateChatStreamPingEnvelope(value, options) {
  return observe(isChatStreamPingEnvelope, checkChatStreamPingEnvelope, value, options);
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
  n = remark(list, place, value, keys);
  return n === start;
}
