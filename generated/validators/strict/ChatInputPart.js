// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatInputPartType } from './ChatInputPartType.js';

const format = { rule: 'pattern', wanted: 'text that is not blank', test: (text) => /\S/u.test(text) };
const table = ['ChatInputPart', '', 'type', 'text'];

export function isChatInputPart(value) {
  return checkChatInputPart(value) === 0;
}

export function validateChatInputPart(value) {
  return collect(checkChatInputPart, value);
}

export function checkChatInputPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  told += field === undefined ? fail(field, report, names, 2) : inside(checkChatInputPartType(field, report), report, names[2]);
  field = value.text;
  if (typeof field !== 'string' || !format.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: format });
  }
  return told + strangers(value, report, names, 2);
}
