// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, uuid } from '../runtime.js';
import { checkChatStreamStatus } from './ChatStreamStatus.js';

const table = ['ChatStreamStatusEvent', 'type', 'chat_id', 'status'];

export function isChatStreamStatusEvent(value) {
  return checkChatStreamStatusEvent(value);
}

export function validateChatStreamStatusEvent(value) {
  return collect(checkChatStreamStatusEvent, value);
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
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.status;
  if (
    (field === undefined || !checkChatStreamStatus(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'status' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
