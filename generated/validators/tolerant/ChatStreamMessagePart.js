// Generated from spec/ by npm run generate. Do not edit.
import { among, fail, inside, isObject, known, observe, only, rest } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const values = ['assistant', 'tool'];
const table = ['ChatStreamMessagePart', '', 'role', 'part'];
const keywords = { const: only, enum: among };

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value) === 0;
}

export function validateChatStreamMessagePart(value, options) {
  return observe(checkChatStreamMessagePart, value, keywords, options);
}

export function checkChatStreamMessagePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.role;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
    else told += known(field, report, names, 2, values);
  }
  field = value.part;
  told += field === undefined ? fail(field, report, names, 3) : inside(checkChatMessagePart(field, report), report, names[3]);
  return told + rest(value, report, names);
}
