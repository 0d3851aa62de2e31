// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChat, isChat } from './Chat.js';
import { checkChatMessage, isChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage, isChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'ChatWithMessages';
const keys = ['chat', 'messages', 'queued_messages'];

export function isChatWithMessages(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.chat;
  if (field === undefined || !isChat(field)) return false;
  field = value.messages;
  if ((!Array.isArray(field) || !field.every(isChatMessage)) && field !== null) return false;
  field = value.queued_messages;
  if ((!Array.isArray(field) || !field.every(isChatQueuedMessage)) && field !== null) return false;
  return true;
}

export function validateChatWithMessages(value, options) {
  return observe(isChatWithMessages, checkChatWithMessages, value, options);
}

export function checkChatWithMessages(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
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
  n = remark(list, place, value, keys);
  return n === start;
}
