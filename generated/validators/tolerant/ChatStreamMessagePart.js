// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, known, observe, rest } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const values = ['assistant', 'tool'];
const table = ['ChatStreamMessagePart', '', 'role', 'part'];

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value) === 0;
}

export function validateChatStreamMessagePart(value, options) {
  return observe(checkChatStreamMessagePart, value, options);
}

export function checkChatStreamMessagePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.role;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
    else told += known(field, report, names, 2, values);
  }
  field = value.part;
  told += field === undefined ? fail(field, report, names, 3) : inside(checkChatMessagePart(field, report), report, names[3]);
  return told + rest(value, report, names);
}
