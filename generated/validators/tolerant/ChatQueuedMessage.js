// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const table = ['ChatQueuedMessage', 'id', 'chat_id', 'content', 'created_at'];

export function isChatQueuedMessage(value) {
  return checkChatQueuedMessage(value);
}

export function validateChatQueuedMessage(value, options) {
  return observe(checkChatQueuedMessage, value, options);
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
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.content;
  if (
    (!Array.isArray(field) || !each(field, checkChatMessagePart, report)) &&
    field !== null &&
    !report?.property(value, table, 3, field, { type: ['array', 'null'] })
  ) {
    return false;
  }
  field = value.created_at;
  if (typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}
