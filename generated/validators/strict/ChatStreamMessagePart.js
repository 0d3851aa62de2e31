// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const values = ['assistant', 'tool'];
const table = ['ChatStreamMessagePart', '', 'role', 'part'];

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value) === 0;
}

export function validateChatStreamMessagePart(value) {
  return collect(checkChatStreamMessagePart, value);
}

export function checkChatStreamMessagePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.role;
  if (field !== undefined) {
    named++;
    if (field !== 'assistant' && field !== 'tool') {
      told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { enum: values });
    }
  }
  field = value.part;
  told += field === undefined ? fail(field, report, names, 3) : inside(checkChatMessagePart(field, report), report, names[3]);
  return told + strangers(value, report, names, named);
}
