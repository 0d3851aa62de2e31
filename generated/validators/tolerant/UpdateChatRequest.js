// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['UpdateChatRequest', 'title'];

export function isUpdateChatRequest(value) {
  return checkUpdateChatRequest(value);
}

export function validateUpdateChatRequest(value, options) {
  return observe(checkUpdateChatRequest, value, options);
}

export function checkUpdateChatRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.title;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}
