// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['EditChatMessageRequest', '', 'content'];

export function isEditChatMessageRequest(value) {
  return checkEditChatMessageRequest(value) === 0;
}

export function validateEditChatMessageRequest(value) {
  return collect(checkEditChatMessageRequest, value);
}

export function checkEditChatMessageRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.content;
  if (!Array.isArray(field) || field.length < 1) {
    told += fail(field, report, names, 2, !Array.isArray(field) ? 'an array' : { minItems: ' must not be empty' });
  }
  told += inside(each(field, checkChatInputPart, report), report, names[2]);
  return told + strangers(value, report, names, 1);
}
