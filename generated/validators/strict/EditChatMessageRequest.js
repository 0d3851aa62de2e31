// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, each, fail, inside, isObject, minItems, pattern, strangers } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['EditChatMessageRequest', '', 'content'];
const keywords = { enum: among, pattern, minItems };

export function isEditChatMessageRequest(value) {
  return checkEditChatMessageRequest(value) === 0;
}

export function validateEditChatMessageRequest(value) {
  return collect(checkEditChatMessageRequest, value, keywords);
}

export function checkEditChatMessageRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.content;
  if (!Array.isArray(field) || field.length < 1) {
    told += fail(field, report, names, 2, { type: 'array', minItems: 1 });
  }
  told += inside(each(field, checkChatInputPart, report), report, names[2]);
  return told + strangers(value, report, names, 1);
}
