// Generated from spec/ by npm run generate. Do not edit.
import { among, each, fail, inside, isObject, observe, only, rest } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const table = ['ChatQueuedMessage', '', 'id', 'chat_id', 'content', 'created_at'];
const keywords = { const: only, enum: among };

export function isChatQueuedMessage(value) {
  return checkChatQueuedMessage(value) === 0;
}

export function validateChatQueuedMessage(value, options) {
  return observe(checkChatQueuedMessage, value, keywords, options);
}

export function checkChatQueuedMessage(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'integer');
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  field = value.content;
  if (!Array.isArray(field) && field !== null) {
    told += fail(field, report, names, 4, { type: ['array', 'null'] });
  }
  told += inside(each(field, checkChatMessagePart, report), report, names[4]);
  field = value.created_at;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'string');
  return told + rest(value, report, names);
}
