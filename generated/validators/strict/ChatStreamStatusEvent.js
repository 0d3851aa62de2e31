// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, fail, isObject, size, under, unknown, uuid } from '../runtime.js';
import { checkChatStreamStatus } from './ChatStreamStatus.js';

const place = 'ChatStreamStatusEvent';
const keys = ['type', 'chat_id', 'status'];

export function checkChatStreamStatusEvent(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'status') n = under(list, n, place, 'type', field, { type: 'string', const: 'status' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.status;
  if (field === undefined || !checkChatStreamStatus(field, list)) n = under(list, n, place, 'status', field);
  for (const key in value) {
    if (key !== 'type' && key !== 'chat_id' && key !== 'status') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamStatusEvent(value) {
  return checkChatStreamStatusEvent(value);
}

export function validateChatStreamStatusEvent(value) {
  return collect(checkChatStreamStatusEvent, value);
}
