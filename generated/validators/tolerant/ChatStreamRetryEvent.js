// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const table = ['ChatStreamRetryEvent', 'type', 'chat_id', 'retry'];

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value);
}

export function validateChatStreamRetryEvent(value, options) {
  return observe(checkChatStreamRetryEvent, value, options);
}

export function checkChatStreamRetryEvent(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'retry' && !report?.property(value, table, 1, field, { type: 'string', const: 'retry' })) {
    return false;
  }
  field = value.chat_id;
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.retry;
  if (
    (field === undefined || !checkChatStreamRetry(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
