// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const table = ['ChatStreamDataEnvelope', 'type', 'data'];

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value);
}

export function validateChatStreamDataEnvelope(value) {
  return collect(checkChatStreamDataEnvelope, value);
}

export function checkChatStreamDataEnvelope(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'data' && !report?.property(value, table, 1, field, { type: 'string', const: 'data' })) {
    return false;
  }
  field = value.data;
  if (
    (!Array.isArray(field) || !each(field, checkChatStreamEvent, report) || field.length < 1 || field.length > 256) &&
    !report?.property(value, table, 2, field, { type: 'array', minItems: 1, maxItems: 256 })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'data' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
