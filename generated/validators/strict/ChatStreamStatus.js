// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';
import { checkChatStatus } from './ChatStatus.js';

const table = ['ChatStreamStatus', 'status'];

export function isChatStreamStatus(value) {
  return checkChatStreamStatus(value);
}

export function validateChatStreamStatus(value) {
  return collect(checkChatStreamStatus, value);
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
  for (const key in value) {
    if (key !== 'status' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
