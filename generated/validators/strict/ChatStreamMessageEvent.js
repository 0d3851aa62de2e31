// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, uuid } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';

const table = ['ChatStreamMessageEvent', 'type', 'chat_id', 'message'];

export function isChatStreamMessageEvent(value) {
  return checkChatStreamMessageEvent(value);
}

export function validateChatStreamMessageEvent(value) {
  return collect(checkChatStreamMessageEvent, value);
}

export function checkChatStreamMessageEvent(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'message' && !report?.property(value, table, 1, field, { type: 'string', const: 'message' })) {
    return false;
  }
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.message;
  if ((field === undefined || !checkChatMessage(field, report)) && !report?.property(value, table, 3, field)) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'message' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
