// Generated from spec/ by npm run generate. Do not edit.
import { LIST, OBJECT, closed, collect, each, fail, isObject, under } from '../runtime.js';
import { checkChatInputPart, isChatInputPart } from './ChatInputPart.js';

const place = 'EditChatMessageRequest';
const keys = ['content'];

export function isEditChatMessageRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.content;
  if (!Array.isArray(field) || field.length < 1 || !field.every(isChatInputPart)) return false;
  for (const key in value) {
    if (key !== 'content') return false;
  }
  return true;
}

export function validateEditChatMessageRequest(value) {
  return isEditChatMessageRequest(value) ? [] : collect(checkEditChatMessageRequest, value);
}

export function checkEditChatMessageRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list) || field.length < 1) {
    n = under(list, n, place, 'content', field, LIST);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
