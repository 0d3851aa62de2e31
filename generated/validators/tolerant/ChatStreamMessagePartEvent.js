// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatStreamMessagePart } from './ChatStreamMessagePart.js';

const table = ['ChatStreamMessagePartEvent', 'type', 'chat_id', 'message_part'];

export function isChatStreamMessagePartEvent(value) {
  return checkChatStreamMessagePartEvent(value);
}

export function validateChatStreamMessagePartEvent(value, options) {
  return observe(checkChatStreamMessagePartEvent, value, options);
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
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.message_part;
  if (
    (field === undefined || !checkChatStreamMessagePart(field, report)) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
