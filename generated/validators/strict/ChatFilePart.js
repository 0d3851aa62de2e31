// Generated from spec/ by npm run generate. Do not edit.
import { base64, collect, isObject } from '../runtime.js';

const table = ['ChatFilePart', 'type', 'media_type', 'data'];

export function isChatFilePart(value) {
  return checkChatFilePart(value);
}

export function validateChatFilePart(value) {
  return collect(checkChatFilePart, value);
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
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 2, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.data;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '' || !base64(field)) &&
    !report?.property(value, table, 3, field, { type: 'string', pattern: { test: base64 }, minLength: 1, format: 'base64' })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'media_type' && key !== 'data' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
