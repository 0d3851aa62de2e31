// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail, inside, isObject, minLength, only, pattern, strangers } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const values = ['assistant', 'tool'];
const table = ['ChatStreamMessagePart', '', 'role', 'part'];
const keywords = { const: only, enum: among, pattern, minLength };

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value) === 0;
}

export function validateChatStreamMessagePart(value) {
  return collect(checkChatStreamMessagePart, value, keywords);
}

export function checkChatStreamMessagePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.role;
  if (field !== undefined) {
    named++;
    if (field !== 'assistant' && field !== 'tool') {
      told += fail(field, report, names, 2, { type: 'string', enum: values });
    }
  }
  field = value.part;
  told += field === undefined ? fail(field, report, names, 3) : inside(checkChatMessagePart(field, report), report, names[3]);
  return told + strangers(value, report, names, named);
}
