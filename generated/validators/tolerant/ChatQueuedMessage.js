// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const table = ['ChatQueuedMessage', '', 'id', 'chat_id', 'content', 'created_at'];

export function isChatQueuedMessage(value) {
  return checkChatQueuedMessage(value) === 0;
}

export function validateChatQueuedMessage(value, options) {
  return observe(checkChatQueuedMessage, value, options);
}

export function checkChatQueuedMessage(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.content;
  if (!Array.isArray(field) && field !== null) told += fail(field, report, names, 4, 'an array or null');
  told += inside(each(field, checkChatMessagePart, report), report, names[4]);
  field = value.created_at;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  return told + rest(value, report, names);
}
