// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatStreamError', 'message'];

export function isChatStreamError(value) {
  return checkChatStreamError(value);
}

export function validateChatStreamError(value) {
  return collect(checkChatStreamError, value);
}

export function checkChatStreamError(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.message;
  if (
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 1, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'message' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
