// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatStreamMessagePart } from './ChatStreamMessagePart.js';

const table = ['ChatStreamMessagePartEvent', '', 'type', 'chat_id', 'message_part'];

export function isChatStreamMessagePartEvent(value) {
  return checkChatStreamMessagePartEvent(value) === 0;
}

export function validateChatStreamMessagePartEvent(value, options) {
  return observe(checkChatStreamMessagePartEvent, value, options);
}

export function checkChatStreamMessagePartEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'message_part') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"message_part"' });
  }
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.message_part;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamMessagePart(field, report), report, names[4]);
  return told + rest(value, report, names);
}
