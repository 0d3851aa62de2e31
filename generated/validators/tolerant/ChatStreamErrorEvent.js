// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatStreamError } from './ChatStreamError.js';

const table = ['ChatStreamErrorEvent', 'type', 'chat_id', 'error'];

export function isChatStreamErrorEvent(value) {
  return checkChatStreamErrorEvent(value);
}

export function validateChatStreamErrorEvent(value, options) {
  return observe(checkChatStreamErrorEvent, value, options);
}

export function checkChatStreamErrorEvent(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'error' && !report?.property(value, table, 1, field, { type: 'string', const: 'error' })) {
    return false;
  }
  field = value.chat_id;
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.error;
  if (
    (field === undefined || !checkChatStreamError(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
