// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatSourcePart', 'type', 'source_id', 'url', 'title'];

export function isChatSourcePart(value) {
  return checkChatSourcePart(value);
}

export function validateChatSourcePart(value) {
  return collect(checkChatSourcePart, value);
}

export function checkChatSourcePart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'source' && !report?.property(value, table, 1, field, { type: 'string', const: 'source' })) {
    return false;
  }
  field = value.source_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 2, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.url;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 3, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.title;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 4, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'type' &&
      key !== 'source_id' &&
      key !== 'url' &&
      key !== 'title' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
