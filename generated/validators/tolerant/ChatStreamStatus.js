// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatStatus } from './ChatStatus.js';

const table = ['ChatStreamStatus', 'status'];

export function isChatStreamStatus(value) {
  return checkChatStreamStatus(value);
}

export function validateChatStreamStatus(value, options) {
  return observe(checkChatStreamStatus, value, options);
}

export function checkChatStreamStatus(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.status;
  if ((field === undefined || !checkChatStatus(field, report)) && !report?.property(value, table, 1, field)) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
