// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatFilePart', 'type', 'media_type', 'data'];

export function isChatFilePart(value) {
  return checkChatFilePart(value);
}

export function validateChatFilePart(value, options) {
  return observe(checkChatFilePart, value, options);
}

export function checkChatFilePart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'file' && !report?.property(value, table, 1, field, { type: 'string', const: 'file' })) {
    return false;
  }
  field = value.media_type;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.data;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
