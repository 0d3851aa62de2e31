// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatStreamStatus } from './ChatStreamStatus.js';

const table = ['ChatStreamStatusEvent', 'type', 'chat_id', 'status'];

export function isChatStreamStatusEvent(value) {
  return checkChatStreamStatusEvent(value);
}

export function validateChatStreamStatusEvent(value, options) {
  return observe(checkChatStreamStatusEvent, value, options);
}

export function checkChatStreamStatusEvent(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'status' && !report?.property(value, table, 1, field, { type: 'string', const: 'status' })) {
    return false;
  }
  field = value.chat_id;
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.status;
  if (
    (field === undefined || !checkChatStreamStatus(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
