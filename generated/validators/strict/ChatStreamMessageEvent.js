// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail, inside, isObject, minItems, minLength, only, pattern, strangers, uuid } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';

const table = ['ChatStreamMessageEvent', '', 'type', 'chat_id', 'message'];
const keywords = { const: only, enum: among, pattern, minLength, minItems };

export function isChatStreamMessageEvent(value) {
  return checkChatStreamMessageEvent(value) === 0;
}

export function validateChatStreamMessageEvent(value) {
  return collect(checkChatStreamMessageEvent, value, keywords);
}

export function checkChatStreamMessageEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'message') told += fail(field, report, names, 2, { type: 'string', const: 'message' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
  }
  field = value.message;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatMessage(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
