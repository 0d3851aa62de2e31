// Generated from spec/ by npm run generate. Do not edit.
import { TIME, UUID, collect, each, fail, isObject, size, time, under, unknown, uuid } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const place = 'ChatQueuedMessage';
const keys = ['id', 'chat_id', 'content', 'created_at'];

export function checkChatQueuedMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, { type: 'integer' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.content;
  if ((!Array.isArray(field) || !each(field, checkChatMessagePart, list)) && field !== null) {
    n = under(list, n, place, 'content', field, { type: ['array', 'null'] });
  }
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'created_at', field, TIME);
  for (const key in value) {
    if (key !== 'id' && key !== 'chat_id' && key !== 'content' && key !== 'created_at') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatQueuedMessage(value) {
  return checkChatQueuedMessage(value);
}

export function validateChatQueuedMessage(value) {
  return collect(checkChatQueuedMessage, value);
}
