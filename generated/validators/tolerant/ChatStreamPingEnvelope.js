// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatStreamPingEnvelope', 'type', 'data'];

export function isChatStreamPingEnvelope(value) {
  return checkChatStreamPingEnvelope(value);
}

export function validateChatStreamPingEnvelope(value, options) {
  return observe(checkChatStreamPingEnvelope, value, options);
}

export function checkChatStreamPingEnvelope(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'ping' && !report?.property(value, table, 1, field, { type: 'string', const: 'ping' })) {
    return false;
  }
  field = value.data;
  if (field !== undefined && field !== null && !report?.property(value, table, 2, field, 'null')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}
