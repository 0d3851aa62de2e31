// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject, time, uuid } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const table = ['ChatQueuedMessage', 'id', 'chat_id', 'content', 'created_at'];

export function isChatQueuedMessage(value) {
  return checkChatQueuedMessage(value);
}

export function validateChatQueuedMessage(value) {
  return collect(checkChatQueuedMessage, value);
}

export function checkChatQueuedMessage(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if (!Number.isInteger(field) && !report?.property(value, table, 1, field, 'integer')) return false;
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.content;
  if (
    (!Array.isArray(field) || !each(field, checkChatMessagePart, report)) &&
    field !== null &&
    !report?.property(value, table, 3, field, { type: ['array', 'null'] })
  ) {
    return false;
  }
  field = value.created_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 4, field, 'date-time')) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'chat_id' &&
      key !== 'content' &&
      key !== 'created_at' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
