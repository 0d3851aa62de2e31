// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, uuid } from '../runtime.js';
import { checkChatStreamError } from './ChatStreamError.js';

const table = ['ChatStreamErrorEvent', 'type', 'chat_id', 'error'];

export function isChatStreamErrorEvent(value) {
  return checkChatStreamErrorEvent(value);
}

export function validateChatStreamErrorEvent(value) {
  return collect(checkChatStreamErrorEvent, value);
}

export function checkChatStreamErrorEvent(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'error' && !report?.property(value, table, 1, field, { type: 'string', const: 'error' })) {
    return false;
  }
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.error;
  if (
    (field === undefined || !checkChatStreamError(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'error' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
