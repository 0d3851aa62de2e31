// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject } from '../runtime.js';
import { checkChat } from './Chat.js';
import { checkChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['ChatWithMessages', 'chat', 'messages', 'queued_messages'];

export function isChatWithMessages(value) {
  return checkChatWithMessages(value);
}

export function validateChatWithMessages(value) {
  return collect(checkChatWithMessages, value);
}

export function checkChatWithMessages(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.chat;
  if ((field === undefined || !checkChat(field, report)) && !report?.property(value, table, 1, field)) {
    return false;
  }
  field = value.messages;
  if (
    (!Array.isArray(field) || !each(field, checkChatMessage, report)) &&
    field !== null &&
    !report?.property(value, table, 2, field, { type: ['array', 'null'] })
  ) {
    return false;
  }
  field = value.queued_messages;
  if (
    (!Array.isArray(field) || !each(field, checkChatQueuedMessage, report)) &&
    field !== null &&
    !report?.property(value, table, 3, field, { type: ['array', 'null'] })
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'chat' &&
      key !== 'messages' &&
      key !== 'queued_messages' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
