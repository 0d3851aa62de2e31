// Generated from spec/ by npm run generate. Do not edit.
import { among, fail, inside, isObject, observe, only, rest } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';

const table = ['ChatStreamMessageEvent', '', 'type', 'chat_id', 'message'];
const keywords = { const: only, enum: among };

export function isChatStreamMessageEvent(value) {
  return checkChatStreamMessageEvent(value) === 0;
}

export function validateChatStreamMessageEvent(value, options) {
  return observe(checkChatStreamMessageEvent, value, keywords, options);
}

export function checkChatStreamMessageEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'message') told += fail(field, report, names, 2, { type: 'string', const: 'message' });
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  field = value.message;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatMessage(field, report), report, names[4]);
  return told + rest(value, report, names);
}
