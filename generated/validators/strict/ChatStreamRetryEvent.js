// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, uuid } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const table = ['ChatStreamRetryEvent', 'type', 'chat_id', 'retry'];

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value);
}

export function validateChatStreamRetryEvent(value) {
  return collect(checkChatStreamRetryEvent, value);
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
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.retry;
  if (
    (field === undefined || !checkChatStreamRetry(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'retry' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
