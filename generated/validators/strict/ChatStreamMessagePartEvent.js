// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, uuid } from '../runtime.js';
import { checkChatStreamMessagePart } from './ChatStreamMessagePart.js';

const table = ['ChatStreamMessagePartEvent', 'type', 'chat_id', 'message_part'];

export function isChatStreamMessagePartEvent(value) {
  return checkChatStreamMessagePartEvent(value);
}

export function validateChatStreamMessagePartEvent(value) {
  return collect(checkChatStreamMessagePartEvent, value);
}

export function checkChatStreamMessagePartEvent(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (
    field !== 'message_part' &&
    !report?.property(value, table, 1, field, { type: 'string', const: 'message_part' })
  ) {
    return false;
  }
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.message_part;
  if (
    (field === undefined || !checkChatStreamMessagePart(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'message_part' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
