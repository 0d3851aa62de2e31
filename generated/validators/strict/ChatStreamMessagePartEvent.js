// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, fail, isObject, size, under, unknown, uuid } from '../runtime.js';
import { checkChatStreamMessagePart } from './ChatStreamMessagePart.js';

const place = 'ChatStreamMessagePartEvent';
const keys = ['type', 'chat_id', 'message_part'];

export function checkChatStreamMessagePartEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'message_part') {
    n = under(list, n, place, 'type', field, { type: 'string', const: 'message_part' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.message_part;
  if (field === undefined || !checkChatStreamMessagePart(field, list)) {
    n = under(list, n, place, 'message_part', field);
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'message_part') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatStreamMessagePartEvent(value) {
  return checkChatStreamMessagePartEvent(value);
}

export function validateChatStreamMessagePartEvent(value) {
  return collect(checkChatStreamMessagePartEvent, value);
}
