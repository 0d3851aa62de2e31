// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatStreamErrorEnvelope', 'type', 'data'];

export function isChatStreamErrorEnvelope(value) {
  return checkChatStreamErrorEnvelope(value);
}

export function validateChatStreamErrorEnvelope(value) {
  return collect(checkChatStreamErrorEnvelope, value);
}

export function checkChatStreamErrorEnvelope(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'error' && !report?.property(value, table, 1, field, { type: 'string', const: 'error' })) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'data' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
