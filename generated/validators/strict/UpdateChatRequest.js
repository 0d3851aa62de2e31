// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['UpdateChatRequest', 'title'];

export function isUpdateChatRequest(value) {
  return checkUpdateChatRequest(value);
}

export function validateUpdateChatRequest(value) {
  return collect(checkUpdateChatRequest, value);
}

export function checkUpdateChatRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.title;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  for (const key in value) {
    if (key !== 'title' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
