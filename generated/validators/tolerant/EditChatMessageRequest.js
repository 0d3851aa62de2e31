// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, OBJECT, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatInputPart, isChatInputPart } from './ChatInputPart.js';

const place = 'EditChatMessageRequest';
const keys = ['content'];

export function isEditChatMessageRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !field.every(isChatInputPart)) return false;
  return true;
}

export function validateEditChatMessageRequest(value, options) {
  return observe(isEditChatMessageRequest, checkEditChatMessageRequest, value, options);
}

export function checkEditChatMessageRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list)) {
    n = under(list, n, place, 'content', field, ARRAY);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
