// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const place = 'EditChatMessageRequest';
const keys = ['content'];

export function checkEditChatMessageRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list) || field.length < 1) {
    n = under(list, n, place, 'content', field, { type: 'array', minItems: 1 });
  }
  for (const key in value) {
    if (key !== 'content') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isEditChatMessageRequest(value) {
  return checkEditChatMessageRequest(value);
}

export function validateEditChatMessageRequest(value) {
  return collect(checkEditChatMessageRequest, value);
}
