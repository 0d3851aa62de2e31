// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatSourcePart', 'type', 'source_id', 'url', 'title'];

export function isChatSourcePart(value) {
  return checkChatSourcePart(value);
}

export function validateChatSourcePart(value, options) {
  return observe(checkChatSourcePart, value, options);
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
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.url;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.title;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
