// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatStreamPingEnvelope', 'type', 'data'];

export function isChatStreamPingEnvelope(value) {
  return checkChatStreamPingEnvelope(value);
}

export function validateChatStreamPingEnvelope(value) {
  return collect(checkChatStreamPingEnvelope, value);
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
  for (const key in value) {
    if (key !== 'type' && key !== 'data' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
