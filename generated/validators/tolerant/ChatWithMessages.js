// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChat } from './Chat.js';
import { checkChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['ChatWithMessages', '', 'chat', 'messages', 'queued_messages'];

export function isChatWithMessages(value) {
  return checkChatWithMessages(value) === 0;
}

export function validateChatWithMessages(value, options) {
  return observe(checkChatWithMessages, value, options);
}

export function checkChatWithMessages(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.chat;
  told += field === undefined ? fail(field, report, names, 2) : inside(checkChat(field, report), report, names[2]);
  field = value.messages;
  if (!Array.isArray(field) && field !== null) told += fail(field, report, names, 3, 'an array or null');
  told += inside(each(field, checkChatMessage, report), report, names[3]);
  field = value.queued_messages;
  if (!Array.isArray(field) && field !== null) told += fail(field, report, names, 4, 'an array or null');
  told += inside(each(field, checkChatQueuedMessage, report), report, names[4]);
  return told + rest(value, report, names);
}
