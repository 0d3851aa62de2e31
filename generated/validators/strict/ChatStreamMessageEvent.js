// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers, uuid } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';

const table = ['ChatStreamMessageEvent', '', 'type', 'chat_id', 'message'];

export function isChatStreamMessageEvent(value) {
  return checkChatStreamMessageEvent(value) === 0;
}

export function validateChatStreamMessageEvent(value) {
  return collect(checkChatStreamMessageEvent, value);
}

export function checkChatStreamMessageEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'message') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"message"' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.message;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatMessage(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
