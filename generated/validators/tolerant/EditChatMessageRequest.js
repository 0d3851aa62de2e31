// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['EditChatMessageRequest', 'content'];

export function isEditChatMessageRequest(value) {
  return checkEditChatMessageRequest(value);
}

export function validateEditChatMessageRequest(value, options) {
  return observe(checkEditChatMessageRequest, value, options);
}

export function checkEditChatMessageRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.content;
  if (
    (!Array.isArray(field) || !each(field, checkChatInputPart, report)) &&
    !report?.property(value, table, 1, field, 'array')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
