// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChat } from './Chat.js';
import { checkChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'ChatWithMessages';
const keys = ['chat', 'messages', 'queued_messages'];

export function checkChatWithMessages(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.chat;
  if (field === undefined || !checkChat(field, list)) n = under(list, n, place, 'chat', field);
  field = value.messages;
  if ((!Array.isArray(field) || !each(field, checkChatMessage, list)) && field !== null) {
    n = under(list, n, place, 'messages', field, { type: ['array', 'null'] });
  }
  field = value.queued_messages;
  if ((!Array.isArray(field) || !each(field, checkChatQueuedMessage, list)) && field !== null) {
    n = under(list, n, place, 'queued_messages', field, { type: ['array', 'null'] });
  }
  for (const key in value) {
    if (key !== 'chat' && key !== 'messages' && key !== 'queued_messages') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatWithMessages(value) {
  return checkChatWithMessages(value);
}

export function validateChatWithMessages(value) {
  return collect(checkChatWithMessages, value);
}
