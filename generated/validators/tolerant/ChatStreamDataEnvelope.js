// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const table = ['ChatStreamDataEnvelope', 'type', 'data'];

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value);
}

export function validateChatStreamDataEnvelope(value, options) {
  return observe(checkChatStreamDataEnvelope, value, options);
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
    (!Array.isArray(field) || !each(field, checkChatStreamEvent, report)) &&
    !report?.property(value, table, 2, field, 'array')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
