// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatInputPartType } from './ChatInputPartType.js';

const table = ['ChatInputPart', '', 'type', 'text'];

export function isChatInputPart(value) {
  return checkChatInputPart(value) === 0;
}

export function validateChatInputPart(value, options) {
  return observe(checkChatInputPart, value, options);
}

export function checkChatInputPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  told += field === undefined ? fail(field, report, names, 2) : inside(checkChatInputPartType(field, report), report, names[2]);
  field = value.text;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  return told + rest(value, report, names);
}
