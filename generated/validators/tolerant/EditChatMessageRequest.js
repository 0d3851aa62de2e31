// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['EditChatMessageRequest', '', 'content'];

export function isEditChatMessageRequest(value) {
  return checkEditChatMessageRequest(value) === 0;
}

export function validateEditChatMessageRequest(value, options) {
  return observe(checkEditChatMessageRequest, value, options);
}

export function checkEditChatMessageRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.content;
  if (!Array.isArray(field)) told += fail(field, report, names, 2, 'an array');
  told += inside(each(field, checkChatInputPart, report), report, names[2]);
  return told + rest(value, report, names);
}
