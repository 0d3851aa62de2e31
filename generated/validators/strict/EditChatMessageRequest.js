// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['EditChatMessageRequest', 'content'];

export function isEditChatMessageRequest(value) {
  return checkEditChatMessageRequest(value);
}

export function validateEditChatMessageRequest(value) {
  return collect(checkEditChatMessageRequest, value);
}

export function checkEditChatMessageRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.content;
  if (
    (!Array.isArray(field) || !each(field, checkChatInputPart, report) || field.length < 1) &&
    !report?.property(value, table, 1, field, { type: 'array', minItems: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'content' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
