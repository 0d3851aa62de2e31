// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatStreamError', 'message'];

export function isChatStreamError(value) {
  return checkChatStreamError(value);
}

export function validateChatStreamError(value, options) {
  return observe(checkChatStreamError, value, options);
}

export function checkChatStreamError(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.message;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}
