// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'UpdateChatRequest';
const keys = ['title'];

export function isUpdateChatRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.title;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateUpdateChatRequest(value, options) {
  return observe(isUpdateChatRequest, checkUpdateChatRequest, value, options);
}

export function checkUpdateChatRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.title;
  if (typeof field !== 'string') n = under(list, n, place, 'title', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
